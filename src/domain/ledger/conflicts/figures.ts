import { meet } from '../bounds.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { daysBetween } from '../day-number.ts';
import { groupedBy, isEventReport, slotOf } from '../event.ts';
import { measureOf } from '../measure.ts';
import type { Movements } from '../movements.ts';
import { compareText } from '../standing.ts';
import { isReported, isRunningTotal, type Stated } from '../stated.ts';
import type { Subject } from '../subject.ts';
import { labelOf, quoted, readAs } from '../wording.ts';

/** Two totals that lie at most this far apart are about one state of things. */
export const STOCK_DAYS_MAX = 31;

/** What the comparison of figures takes from around them. */
export type FigureContext = {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly movements: Movements;
  readonly events: ReadonlyMap<string, string>;
};

/** Figures of one measure, subject and scope whose ranges cannot meet. */
export function figureConflicts(
  statements: readonly Stated[],
  context: FigureContext,
): readonly Conflict[] {
  const figures = statements.filter(
    ({ bounds, known, begin, end }) =>
      bounds !== null && (begin !== null || end !== null || known !== null),
  );
  return [...groupedBy(figures, (figure) => comparisonOf(figure, context.events)).values()].flatMap(
    (group) => pairsApart(group, context),
  );
}

/** Statements with one key are about one thing; within a stock, days decide further. */
export function comparisonOf(statement: Stated, events: ReadonlyMap<string, string>): string {
  const { measure, kind, id, modality, unit, era, subject } = statement;
  const { nature, occurs } = measureOf(measure);
  if (isEventReport(statement)) return ['event', events.get(id) ?? id, measure, unit].join('|');
  const said = occurs || nature === 'length' ? modalityClass(modality) : '';
  const running = nature === 'flow' && isRunningTotal(statement) ? 'so far' : '';
  const topic = nature === 'length' || nature === 'label' ? kind : '';
  return [slotOf(statement), said, running, topic, era ?? '', planOf(statement, subject)].join('|');
}

/** A plan for a batch is about that batch, whenever it was made; other plans are about their day. */
function planOf(statement: Stated, subject: string): string {
  const isPlan = measureOf(statement.measure).nature === 'flow' && !isReported(statement);
  return isPlan && /^[A-Z]{2}$/.test(subject) ? (statement.edtf ?? '') : '';
}

function modalityClass(modality: string): string {
  return modality === 'reported' || modality === 'denied' ? 'reported' : 'planned';
}

/**
 * Each pair once, by day. Of totals that people move, one that is no longer comparable ends the search
 * from the earlier: what moved between those two moved before every later one as well.
 */
function pairsApart(group: readonly Stated[], context: FigureContext): readonly Conflict[] {
  const [first] = group;
  if (!first || !isCounted(first)) return [];
  const { nature, movement } = measureOf(first.measure);
  const canEnd = nature === 'stock' && movement !== 'unrecorded';
  const sorted = group.toSorted(
    (a, b) => compareText(a.begin ?? '', b.begin ?? '') || compareText(a.id, b.id),
  );
  return sorted.flatMap((a, index) => clashesOf(a, sorted.slice(index + 1), canEnd, context));
}

function clashesOf(
  a: Stated,
  later: readonly Stated[],
  canEnd: boolean,
  context: FigureContext,
): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const b of later) {
    if (a.bounds === null || b.bounds === null || meet(a.bounds, b.bounds)) continue;
    if (a.supersedes === b.id || b.supersedes === a.id) continue;
    if (comparable(a, b, context)) {
      found.push(conflict('figures', [a, b], explanation(a, b, context)));
    } else if (canEnd && a.begin !== null && a.end !== null) {
      break;
    }
  }
  return found;
}

/** A label counts nothing, unless it is an ordinal, a count of votes, or was given a scope. */
export function isCounted({ measure, unit, scope }: Stated): boolean {
  return measureOf(measure).nature !== 'label' || unit === 'ordinal' || scope !== null;
}

/** Whether two totals are about one state of things. */
export function comparable(a: Stated, b: Stated, context: FigureContext): boolean {
  const { nature, movement, grows } = measureOf(a.measure);
  if (nature === 'flow') return !(isRunningTotal(a) && isRunningTotal(b)) || near(a, b);
  if (nature !== 'stock') return true;
  if (!hasDay(a) || !hasDay(b)) return false;
  if (near(a, b)) return true;
  return movement === 'unrecorded' ? grows && falls(a, b) : !movedBetween(a, b, context);
}

function movedBetween(a: Stated, b: Stated, { movements }: FigureContext): boolean {
  const [earlier, later] = (a.begin ?? a.end ?? '') <= (b.begin ?? b.end ?? '') ? [a, b] : [b, a];
  const after = earlier.end ?? earlier.begin ?? '';
  const until = later.begin ?? later.end ?? '';
  return movements.between(a.subject, a.measure, after, until);
}

function near(a: Stated, b: Stated): boolean {
  return daysBetween(a, b) <= STOCK_DAYS_MAX;
}

/** What was paid in stays paid in: a later total below an earlier one cannot be. */
function falls(a: Stated, b: Stated): boolean {
  const below = (later: Stated, earlier: Stated) =>
    (later.begin ?? '') > (earlier.end ?? '9999') &&
    (later.bounds?.high ?? Number.POSITIVE_INFINITY) < (earlier.bounds?.low ?? 0);
  return below(a, b) || below(b, a);
}

function hasDay({ begin, end }: Stated): boolean {
  return begin !== null || end !== null;
}

function explanation(a: Stated, b: Stated, { subjects }: FigureContext): string {
  const [x, y] = [a.bounds, b.bounds];
  const ranges = x && y ? `${readAs(x)} and ${readAs(y)} do not meet` : '';
  return `${labelOf(a.subject, subjects)}: ${quoted(a)} against ${quoted(b)}; ${ranges}.`;
}
