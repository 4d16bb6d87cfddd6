import { batchChains } from '../batch-chain.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { daysBetween } from '../day-number.ts';
import { groupedBy } from '../event.ts';
import { milestoneChain } from '../milestone-chain.ts';
import type { Stated } from '../stated.ts';
import type { Subject } from '../subject.ts';
import { labelOf, quoted } from '../wording.ts';

/** Dates and lengths of one batch that no calendar satisfies. */
export function chainConflicts(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
): readonly Conflict[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return batchChains(statements, subjects)
    .filter((chain) => chain.statements.length > 1)
    .flatMap((chain) =>
      milestoneChain(chain.statements).conflicts.map(({ statementIds, explanation }) =>
        conflict(
          'time',
          statementIds.flatMap((id) => byId.get(id) ?? []),
          `${labelOf(chain.subject, subjects)}: ${explanation}`,
        ),
      ),
    );
}

/** Reports that a person judged to be of one event, on days that cannot be the same. */
export function dayConflicts(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
): readonly Conflict[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const firstOf = ({ id, sameEventAs }: Stated) =>
    sameEventAs !== null && byId.has(sameEventAs) ? sameEventAs : id;
  return [...groupedBy(statements, firstOf).values()]
    .filter((told) => told.length > 1)
    .flatMap((told) =>
      told.flatMap((a, index) =>
        told
          .slice(index + 1)
          .filter((b) => isDated(a) && isDated(b) && daysBetween(a, b) > 0)
          .map((b) => conflict('time', [a, b], explanation(a, b, subjects))),
      ),
    );
}

function isDated({ begin, end }: Stated): boolean {
  return begin !== null || end !== null;
}

function explanation(a: Stated, b: Stated, subjects: ReadonlyMap<string, Subject>): string {
  const days = daysBetween(a, b);
  return (
    `${labelOf(a.subject, subjects)}: one event, told as ${quoted(a)} and as ${quoted(b)}; ` +
    `the days are ${days} apart.`
  );
}
