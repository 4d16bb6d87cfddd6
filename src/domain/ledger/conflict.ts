import { compareText } from './standing.ts';
import type { Stated } from './stated.ts';

export type ConflictKind = 'figures' | 'sum' | 'time' | 'office';

/**
 * Statements that cannot all hold. The set is minimal: without any one of them the rest can. A
 * conflict is settled once a person has judged one of its statements mis-stated or superseded, and
 * disputed where a person judged that no side can be picked; both keep it on record.
 */
export type Conflict = {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly status: 'open' | 'settled' | 'disputed';
  readonly statementIds: readonly string[];
  readonly explanation: string;
  /** Day from which all its statements had been said; `null` when one of them never counts as said. */
  readonly knownOn: string | null;
  /** Day on which the valid time of all of them had begun. */
  readonly beginsOn: string | null;
};

/** Puts a conflict together: its id follows from its kind and its statements, so it is found once. */
export function conflict(
  kind: ConflictKind,
  statements: readonly Stated[],
  explanation: string,
): Conflict {
  const sorted = [...statements].sort((a, b) => compareText(a.id, b.id));
  return {
    id: [kind, ...sorted.map(({ id }) => id)].join('-'),
    kind,
    status: statusOf(sorted),
    statementIds: sorted.map(({ id }) => id),
    explanation,
    knownOn: latest(sorted.map(({ known }) => known)),
    beginsOn: latest(sorted.map(beginningOf)),
  };
}

/** First day on which the statement is about something that has begun; without a time, when said. */
export function beginningOf({ begin, end, known }: Stated): string | null {
  return begin ?? end ?? known;
}

function statusOf(statements: readonly Stated[]): Conflict['status'] {
  const replaced = new Set(statements.flatMap(({ supersedes }) => supersedes ?? []));
  const isOut = ({ rank, id }: Stated) => rank === 'deprecated' || replaced.has(id);
  if (statements.some(isOut)) return 'settled';
  return statements.some(({ disputed }) => disputed) ? 'disputed' : 'open';
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce<string | null>(
    (last, day, index) =>
      day === null || (index > 0 && last === null)
        ? null
        : last === null || day > last
          ? day
          : last,
    null,
  );
}

/** By id: the same list whatever the order in which the statements came. */
export function inOrder(conflicts: readonly Conflict[]): readonly Conflict[] {
  const byId = new Map(conflicts.map((found) => [found.id, found]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
