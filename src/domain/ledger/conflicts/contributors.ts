import { type Bounds, gapBetween, meet, sumOf } from '../bounds.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { groupedBy } from '../event.ts';
import { grouped } from '../grouped.ts';
import { type EventFigure, presenceByEvents } from '../landings.ts';
import { compareStanding } from '../standing.ts';
import { isReported, type Stated } from '../stated.ts';
import { labelOf, listed, quoted, readAs } from '../wording.ts';
import type { FigureContext } from './figures.ts';
import { sameState } from './part-above-whole.ts';

/** One way to tell how many of a contributor are there: one total, or what its landings leave. */
type Option = { readonly bounds: Bounds; readonly statements: readonly Stated[] };

/**
 * A stated total in theatre against its contributors. The parts close the sum only when two or more
 * contributors are told to be there; each of them counts with its total that stands, and every other
 * total of its own that holds on that day is tried in its place.
 */
export function totalConflicts(
  statements: readonly Stated[],
  figures: readonly EventFigure[],
  context: FigureContext,
): readonly Conflict[] {
  const there = statements.filter(
    (statement) =>
      statement.measure === 'in-theatre' &&
      isReported(statement) &&
      statement.bounds !== null &&
      statement.unit === 'personnel' &&
      statement.scope === null &&
      statement.rank !== 'deprecated' &&
      statement.begin !== null &&
      statement.end !== null,
  );
  const kindOf = ({ subject }: Stated) => context.subjects.get(subject)?.kind;
  const told: Told = {
    totals: groupedBy(
      there.filter((statement) => kindOf(statement) === 'contributor'),
      ({ subject }) => subject,
    ),
    events: groupedBy(figures, ({ contributor }) => contributor),
  };
  return there
    .filter((statement) => kindOf(statement) === 'mission')
    .flatMap((whole) => againstWhole(whole, told, context));
}

/** What is told of each contributor. */
type Told = {
  readonly totals: ReadonlyMap<string, readonly Stated[]>;
  readonly events: ReadonlyMap<string, readonly EventFigure[]>;
};

function againstWhole(whole: Stated, told: Told, context: FigureContext): readonly Conflict[] {
  const contributors = [...new Set([...told.totals.keys(), ...told.events.keys()])].sort();
  const options = contributors
    .map((contributor) => optionsOf(contributor, whole, told, context))
    .filter((ways) => ways.length > 0);
  if (options.length < 2) return [];
  return combinations(options).flatMap((parts) => clash(whole, parts, context));
}

/** The one that stands first. Totals go before landings, which count only where no total holds. */
function optionsOf(
  contributor: string,
  whole: Stated,
  { totals, events }: Told,
  context: FigureContext,
): readonly Option[] {
  const stated = (totals.get(contributor) ?? [])
    .filter((part) => sameState(part, whole, context))
    .sort(compareStanding)
    .flatMap((part) => (part.bounds ? [{ bounds: part.bounds, statements: [part] }] : []));
  if (stated.length > 0) return stated;
  const own = events.get(contributor) ?? [];
  const landed = presenceByEvents(own, contributor, whole.begin ?? '', whole.end ?? '');
  return landed ? [{ bounds: landed.bounds, statements: landed.figures }] : [];
}

/** Every contributor as it stands, then each other option in its place, one at a time. */
function combinations(options: readonly (readonly Option[])[]): readonly (readonly Option[])[] {
  const base = options.flatMap(([first]) => (first ? [first] : []));
  const swapped = options.flatMap((ways, index) =>
    ways.slice(1).map((way) => base.map((option, at) => (at === index ? way : option))),
  );
  return [base, ...swapped];
}

function clash(
  whole: Stated,
  parts: readonly Option[],
  { subjects }: FigureContext,
): readonly Conflict[] {
  const sum = sumOf(parts.map(({ bounds }) => bounds));
  if (whole.bounds === null || meet(sum, whole.bounds)) return [];
  const statements = parts.flatMap((part) => part.statements);
  const words = listed(
    statements.map(({ subject, asStated }) => `${labelOf(subject, subjects)} "${asStated}"`),
  );
  return [
    conflict(
      'sum',
      [whole, ...statements],
      `${labelOf(whole.subject, subjects)}: ${quoted(whole)} does not follow from its contributors: ${words} ` +
        `give ${readAs(sum)}, ${grouped(gapBetween(sum, whole.bounds))} away from ${readAs(whole.bounds)}.`,
    ),
  ];
}
