import type { Kysely } from 'kysely';
import {
  type DecisionRow,
  decisionsOf,
  PROPOSAL_COLUMNS,
  type ProposalRow,
  proposalOf,
} from '../records/proposals.ts';
import type { DB } from '../schema.ts';

/** Where a proposal stands: what counts is the latest decision. */
export type ProposalState = 'open' | 'accepted' | 'rejected' | 'committed';

/** A proposal with the edits on it applied. */
export type DecidedProposal = ProposalRow & {
  readonly state: ProposalState;
  readonly isEdited: boolean;
  readonly reason: string | null;
  readonly statementId: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
};

/** Proposals of a mission, of one document or all, in the order of the text. */
export async function proposals(
  db: Kysely<DB>,
  missionId: string,
  documentId: string | null,
  limit: number,
): Promise<readonly DecidedProposal[]> {
  const rows = await db
    .selectFrom('proposal')
    .where('mission_id', '=', missionId)
    .$if(documentId !== null, (query) => query.where('document_id', '=', documentId ?? ''))
    .select(PROPOSAL_COLUMNS)
    .orderBy('document_id')
    .orderBy('passage_start')
    .orderBy('id')
    .limit(limit)
    .execute();
  const found = rows.map(proposalOf);
  const decisions = await decisionsOf(
    db,
    missionId,
    found.map(({ id }) => id),
  );
  const byProposal = Map.groupBy(decisions, ({ proposalId }) => proposalId);
  return found.map((row) => decided(row, byProposal.get(row.id) ?? []));
}

/** Applies decisions, oldest first. Undoing an acceptance or a rejection keeps the edits; undone once more, they go. */
export function decided(row: ProposalRow, decisions: readonly DecisionRow[]): DecidedProposal {
  let current: DecidedProposal = {
    ...row,
    state: 'open',
    isEdited: false,
    reason: null,
    statementId: null,
    decidedBy: null,
    decidedAt: null,
  };
  for (const decision of decisions) current = after(row, current, decision);
  return current;
}

const STATES = { accepted: 'accepted', rejected: 'rejected', committed: 'committed' } as const;

function after(
  row: ProposalRow,
  proposal: DecidedProposal,
  decision: DecisionRow,
): DecidedProposal {
  const { verdict, changes, reason, statementId, decidedAt, decidedBy } = decision;
  const by = { decidedAt, decidedBy };
  if (verdict === 'edited') return { ...proposal, ...changes, ...by, isEdited: true };
  if (verdict === 'undone') {
    const before = proposal.state === 'open' ? { ...proposal, ...row, isEdited: false } : proposal;
    return { ...before, ...by, state: 'open', reason, statementId: null };
  }
  return { ...proposal, ...by, state: STATES[verdict], reason, statementId };
}
