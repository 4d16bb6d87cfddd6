import { Problem } from '../domain/problem.ts';
import { statementHead } from '../store/records/sources.ts';
import {
  readInput,
  type StatementInput,
  type StatementRecorded,
  writeStatement,
} from './record-statement.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, type Work } from './work.ts';

/**
 * Records a statement that takes the place of an earlier one, which stays in the ledger and stands for
 * every day of knowledge before the new one was said.
 *
 * @throws {Problem} `not-found`, `already-superseded`, and as {@link recordStatement}
 */
export async function supersedeStatement(
  work: Work,
  missionId: string,
  id: string,
  input: StatementInput,
  reason: string,
): Promise<StatementRecorded> {
  const read = readInput(input);
  return inMission(work, missionId, async (db) => {
    const old = await statementHead(db, missionId, id);
    if (!old) throw new Problem('not-found', { thing: 'statement', id });
    if (old.supersededBy !== null) {
      throw new Problem('already-superseded', { id, by: old.supersededBy });
    }
    const statement = { ...input, because: input.because ?? reason };
    const statementId = await writeStatement(work, db, missionId, statement, read, id);
    const conflictIds = await settleLedger(db, missionId, work.now());
    return { statementId, conflictIds };
  });
}
