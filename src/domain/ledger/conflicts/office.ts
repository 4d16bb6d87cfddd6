import type { Holding } from '../../engagement/office.ts';
import { officeConflicts } from '../../engagement/office-conflict.ts';
import type { Conflict } from '../conflict.ts';
import { compareText } from '../standing.ts';
import type { Stated } from '../stated.ts';

/** Two who surely held one office on one day, as conflicts among the statements that say so. */
export function officeClashes(
  holdings: readonly Holding[],
  statements: readonly Stated[],
): readonly Conflict[] {
  const known = new Map(statements.map((statement) => [statement.id, statement.known]));
  return officeConflicts(holdings).map(({ holdingIds, statementIds, since, explanation }) => {
    const cited = statementIds.length > 0 ? statementIds : holdingIds;
    const days = cited.flatMap((id) => known.get(id) ?? []).sort(compareText);
    const begins = since?.toString() ?? days[0] ?? null;
    return {
      id: ['office', ...holdingIds].join('-'),
      kind: 'office',
      status: 'open',
      statementIds: cited,
      explanation,
      knownOn: days.at(-1) ?? begins,
      beginsOn: begins,
    };
  });
}
