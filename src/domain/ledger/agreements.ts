import { meet } from './bounds.ts';
import { comparable, comparisonOf, type FigureContext, isCounted } from './conflicts/figures.ts';
import { dayNumber, daysBetween } from './day-number.ts';
import { groupedBy } from './event.ts';
import type { Stated } from './stated.ts';

/** What is told without a figure is told alike when it may be of the same few days. */
const SAME_DAYS_MAX = 31;

/**
 * For each of some statements, the others that bear it out: figures that the rules compare with it and
 * whose range meets its own, and what tells, without a figure, of the same kind of thing of one subject in
 * the same days. What was judged mis-stated or superseded bears nothing out.
 *
 * @param asked ids of `statements`
 */
export function agreementsOf(
  asked: ReadonlySet<string>,
  statements: readonly Stated[],
  context: FigureContext,
): ReadonlyMap<string, readonly Stated[]> {
  const replaced = new Set(statements.flatMap(({ supersedes }) => supersedes ?? []));
  const standing = statements.filter(
    ({ id, rank }) => asked.has(id) || (rank !== 'deprecated' && !replaced.has(id)),
  );
  const groups = groupedBy(standing, (statement) => groupOf(statement, context));
  return new Map(
    [...groups.values()].flatMap((group) =>
      group
        .filter(({ id }) => asked.has(id))
        .map((one) => [one.id, group.filter((other) => agree(one, other, context))] as const),
    ),
  );
}

function groupOf(statement: Stated, { events }: FigureContext): string {
  if (isFigure(statement)) return `figure|${comparisonOf(statement, events)}`;
  return ['words', statement.kind, statement.subject, statement.modality].join('|');
}

function isFigure(statement: Stated): boolean {
  return statement.bounds !== null && isCounted(statement);
}

function agree(one: Stated, other: Stated, context: FigureContext): boolean {
  if (one.id === other.id) return false;
  if (one.bounds === null || other.bounds === null || !isFigure(one)) return sameDays(one, other);
  return meet(one.bounds, other.bounds) && comparable(one, other, context);
}

function sameDays(one: Stated, other: Stated): boolean {
  return isNarrow(one) && isNarrow(other) && daysBetween(one, other) === 0;
}

function isNarrow({ begin, end }: Stated): boolean {
  return begin !== null && end !== null && dayNumber(end) - dayNumber(begin) <= SAME_DAYS_MAX;
}
