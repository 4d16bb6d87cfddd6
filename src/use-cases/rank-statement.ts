import { UNJUDGED } from '../domain/ledger/judgement.ts';
import type { Rank } from '../domain/ledger/stated.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { statementHead } from '../store/records/sources.ts';
import { insertJudgements } from '../store/records/statements.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, type Work } from './work.ts';

const RANKS: readonly Rank[] = ['preferred', 'normal', 'deprecated'];

/**
 * Judges a statement: preferred, normal or deprecated, with the reason. The statement stays; which
 * one stands for a figure, and which conflicts are settled, follows.
 *
 * @throws {Problem} `not-found`, `unknown-word`
 */
export async function rankStatement(
  work: Work,
  missionId: string,
  id: string,
  rank: string,
  reason: string,
): Promise<void> {
  const known = RANKS.find((word) => word === rank);
  if (!known) {
    throw new Problem('unknown-word', { what: 'rank', text: rank, known: RANKS.join(', ') });
  }
  await inMission(work, missionId, async (db) => {
    if (!(await statementHead(db, missionId, id))) {
      throw new Problem('not-found', { thing: 'statement', id });
    }
    const recorded = { at: work.now().toString(), by: work.actor.id };
    const judgement = { ...UNJUDGED, id: work.newId(), statementId: id, rank: known, reason };
    await insertJudgements(db, missionId, [judgement], recorded);
    await settleLedger(db, missionId, work.now());
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'statement-ranked',
      mission: missionId,
      target: id,
      facts: { rank: known },
    });
  });
}
