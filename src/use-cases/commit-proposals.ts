import type { Transaction } from 'kysely';
import { boundsOf, READINGS } from '../domain/ledger/reading.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { writeSubjects } from '../store/records/ledger-parts.ts';
import { insertDecision, lockProposal } from '../store/records/proposals.ts';
import { missionNamesOf, type SourceDocument, sourceDocument } from '../store/records/sources.ts';
import { insertStatements } from '../store/records/statements.ts';
import type { DB } from '../store/schema.ts';
import { decided, proposals } from '../store/views/proposals.ts';
import { admitOwnFigures } from './own-figures.ts';
import { proposedStatement } from './proposed-statement.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission, type Work } from './work.ts';

/** What a commit wrote: the receipt. Each entry can be undone by its proposal. */
export type CommitReceipt = {
  readonly document: string;
  readonly statements: readonly { readonly proposal: string; readonly statement: string }[];
  readonly conflictIds: readonly string[];
};

/** Proposals of one document that are looked at; a report of a hundred pages has fewer. */
const PROPOSALS_MAX = 5_000;

/**
 * Writes the accepted proposals of a document into the ledger, all in one transaction, and tells which
 * conflicts they bring. Each statement quotes its passage, which is looked up in the text once more.
 *
 * @param only one proposal; all accepted ones of the document when left out
 * @throws {Problem} `not-found`, `denied-for-country`, `passage-not-in-document`
 */
export async function commitProposals(
  work: Work,
  missionId: string,
  documentId: string,
  only?: string,
): Promise<CommitReceipt> {
  return inMission(work, missionId, async (db) => {
    const document = await sourceDocument(db, missionId, documentId);
    if (!document) throw new Problem('not-found', { thing: 'document', id: documentId });
    const accepted = (await proposals(db, missionId, documentId, PROPOSALS_MAX)).filter(
      ({ id, state }) => state === 'accepted' && (only === undefined || id === only),
    );
    const statements: { proposal: string; statement: string }[] = [];
    for (const { id } of accepted) {
      const statement = await commitOne(work, db, missionId, document, id);
      if (statement !== null) statements.push({ proposal: id, statement });
    }
    const conflictIds = statements.length > 0 ? await settleLedger(db, missionId, work.now()) : [];
    return { document: documentId, statements, conflictIds };
  });
}

async function commitOne(
  work: Work,
  db: Transaction<DB>,
  missionId: string,
  document: SourceDocument,
  proposalId: string,
): Promise<string | null> {
  const found = await lockProposal(db, missionId, proposalId);
  if (!found) return null;
  const proposal = decided(found.proposal, found.decisions);
  if (proposal.state !== 'accepted') return null;
  admitOwnFigures(work, missionId, proposal.subject);
  const id = work.newId();
  const recorded = { at: work.now().toString(), by: work.actor.id };
  const names = await missionNamesOf(db, missionId);
  const { statement, subject, mission } = proposedStatement(
    missionId,
    names,
    document,
    proposal,
    id,
  );
  await writeSubjects(db, missionId, [mission, subject]);
  const reading = READINGS[0];
  const bounds =
    statement.quantity.qualifier === 'none' ? null : boundsOf(statement.quantity, reading);
  const row = { statement, bounds, reading: `${reading.id}/${reading.version}` };
  await insertStatements(db, missionId, [row], recorded);
  const decision = { id: work.newId(), proposalId, verdict: 'committed' as const, reason: null };
  await insertDecision(db, missionId, { ...decision, changes: null, statementId: id }, recorded);
  const event = { at: work.now(), actor: work.actor.id, action: 'proposal-committed' };
  await insertAuditEvent(db, { ...event, mission: missionId, target: id });
  return id;
}
