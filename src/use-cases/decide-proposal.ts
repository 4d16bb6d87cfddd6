import type { Transaction } from 'kysely';
import { invariant } from '../domain/invariant.ts';
import { UNJUDGED } from '../domain/ledger/judgement.ts';
import { readDate } from '../domain/ledger/read-date.ts';
import { KINDS } from '../domain/ledger/statement.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  insertDecision,
  lockProposal,
  type ProposalChanges,
  type Verdict,
} from '../store/records/proposals.ts';
import { insertJudgements } from '../store/records/statements.ts';
import type { DB } from '../store/schema.ts';
import { type DecidedProposal, decided } from '../store/views/proposals.ts';
import { admitOwnFigures } from './own-figures.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, type Work } from './work.ts';

/** What a person says of a proposal. `committed` is not theirs to say: see `commit-proposals.ts`. */
export type Decision = {
  readonly verdict: Exclude<Verdict, 'committed'>;
  readonly reason?: string | undefined;
  readonly changes?: ProposalChanges | undefined;
};

/**
 * Decides a proposal: accepts it, rejects it with a reason, edits it, or undoes the last decision. Undoing
 * a committed one deprecates its statement, which stays in the record.
 *
 * @throws {Problem} `not-found`, `denied-for-country`, `reason-missing`, `proposal-committed`, `nothing-to-undo`,
 *   `unknown-word`, `unreadable-date`
 */
export async function decideProposal(
  work: Work,
  missionId: string,
  proposalId: string,
  decision: Decision,
): Promise<DecidedProposal> {
  const [decided] = await decideProposals(work, missionId, [proposalId], decision);
  invariant(decided !== undefined, 'each proposal that is decided is answered');
  return decided;
}

/** The same decision on many proposals, all or none; see {@link decideProposal}. */
export async function decideProposals(
  work: Work,
  missionId: string,
  proposalIds: readonly string[],
  decision: Decision,
): Promise<readonly DecidedProposal[]> {
  return inMission(work, missionId, async (db) => {
    const before: DecidedProposal[] = [];
    const after: DecidedProposal[] = [];
    for (const id of proposalIds) {
      const [was, is] = await decideOne(work, db, missionId, id, decision);
      before.push(was);
      after.push(is);
    }
    const isUndone = decision.verdict === 'undone';
    const isTold = before.some(({ statementId }) => statementId !== null);
    if (isUndone && isTold) await settleLedger(db, missionId, work.now());
    return after;
  });
}

async function decideOne(
  work: Work,
  db: Transaction<DB>,
  missionId: string,
  proposalId: string,
  decision: Decision,
): Promise<readonly [before: DecidedProposal, after: DecidedProposal]> {
  const found = await lockProposal(db, missionId, proposalId);
  if (!found) throw new Problem('not-found', { thing: 'proposal', id: proposalId });
  const before = decided(found.proposal, found.decisions);
  admitOwnFigures(work, missionId, before.subject);
  if (decision.changes?.subject) admitOwnFigures(work, missionId, decision.changes.subject);
  refuse(before, decision);
  if (decision.verdict === 'undone') await takeBack(work, db, missionId, before, decision);
  const recorded = { at: work.now().toString(), by: work.actor.id };
  const written = {
    id: work.newId(),
    proposalId,
    verdict: decision.verdict,
    reason: decision.reason ?? null,
    changes: decision.verdict === 'edited' ? changesOf(decision) : null,
    statementId: null,
  };
  await insertDecision(db, missionId, written, recorded);
  const event = { at: work.now(), actor: work.actor.id, action: `proposal-${decision.verdict}` };
  await insertAuditEvent(db, { ...event, mission: missionId, target: proposalId });
  const said = { ...written, decidedAt: recorded.at, decidedBy: recorded.by };
  return [before, decided(found.proposal, [...found.decisions, said])];
}

/** A date is kept as it will be read: people write "8 November 2024". */
function changesOf({ changes = {} }: Decision): ProposalChanges {
  const { time } = changes;
  return time ? { ...changes, time: { ...time, edtf: readDate(time.edtf).edtf } } : changes;
}

function refuse(before: DecidedProposal, { verdict, reason, changes }: Decision): void {
  const { id, state, statementId, isEdited } = before;
  if (verdict === 'undone') {
    if (state === 'open' && !isEdited) throw new Problem('nothing-to-undo', { proposal: id });
    return;
  }
  if (state === 'committed')
    throw new Problem('proposal-committed', { proposal: id, statement: statementId ?? '' });
  if (verdict === 'rejected' && !reason?.trim())
    throw new Problem('reason-missing', { proposal: id });
  const { kind, time } = changes ?? {};
  if (kind !== undefined && !KINDS.some((known) => known === kind))
    throw new Problem('unknown-word', { what: 'kind', text: kind, known: KINDS.join(', ') });
  if (time) readDate(time.edtf);
}

/** A statement that a commit wrote stays, deprecated with the reason. */
async function takeBack(
  work: Work,
  db: Transaction<DB>,
  missionId: string,
  { statementId }: DecidedProposal,
  { reason }: Decision,
): Promise<void> {
  if (statementId === null) return;
  const judgement = {
    ...UNJUDGED,
    id: work.newId(),
    statementId,
    rank: 'deprecated' as const,
    reason: reason ?? 'the acceptance of its proposal was undone',
  };
  await insertJudgements(db, missionId, [judgement], {
    at: work.now().toString(),
    by: work.actor.id,
  });
}
