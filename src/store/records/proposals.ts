import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { insertRows } from './rows.ts';
import type { Recorded } from './statements.ts';

/** A proposal as it is kept. */
export type ProposalRow = {
  readonly id: string;
  readonly documentId: string;
  readonly kind: string;
  readonly subject: string;
  readonly quantity: ProposedQuantity | null;
  readonly time: { readonly edtf: string; readonly role: string } | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly passageStart: number;
  readonly passageWords: string;
  readonly rule: string;
};

export type ProposedQuantity = {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly qualifier: string;
};

/** What a person decided of a proposal. */
export type Verdict = 'accepted' | 'rejected' | 'edited' | 'undone' | 'committed';

/** The fields of a proposal that a person may put right. */
export type ProposalChanges = Partial<
  Pick<ProposalRow, 'kind' | 'subject' | 'quantity' | 'time' | 'attributes'>
>;

export type NewDecision = {
  readonly id: string;
  readonly proposalId: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly changes: ProposalChanges | null;
  readonly statementId: string | null;
};

export type DecisionRow = NewDecision & { readonly decidedAt: string; readonly decidedBy: string };

/** @returns how many were new: the same fact at the same place is one proposal, however often it is read */
export async function insertProposals(
  db: Kysely<DB>,
  missionId: string,
  proposals: readonly ProposalRow[],
  { at, by }: Recorded,
): Promise<number> {
  return insertRows(
    db,
    'proposal',
    proposals.map((row) => ({
      mission_id: missionId,
      id: row.id,
      document_id: row.documentId,
      kind: row.kind,
      subject: row.subject,
      quantity: row.quantity,
      time: row.time,
      attributes: row.attributes,
      passage_start: row.passageStart,
      passage_length: row.passageWords.length,
      passage_words: row.passageWords,
      rule: row.rule,
      sameness: samenessOf(row),
      read_at: at,
      read_by: by,
    })),
  );
}

function samenessOf({ kind, passageStart, quantity, time, subject }: ProposalRow): string {
  const figure = quantity ? `${quantity.value} ${quantity.unit}` : subject;
  return [kind, passageStart, figure, time?.edtf ?? ''].join('|');
}

/** What was read in a document, as it was read: without the edits that people made since. */
export async function proposalsRead(
  db: Kysely<DB>,
  missionId: string,
  documentId: string,
): Promise<readonly ProposalRow[]> {
  const rows = await db
    .selectFrom('proposal')
    .where('mission_id', '=', missionId)
    .where('document_id', '=', documentId)
    .select(PROPOSAL_COLUMNS)
    .orderBy('id')
    .execute();
  return rows.map(proposalOf);
}

/** The proposal with its decisions, oldest first; locked, so that two people do not decide at once. */
export async function lockProposal(
  db: Kysely<DB>,
  missionId: string,
  id: string,
): Promise<{ readonly proposal: ProposalRow; readonly decisions: readonly DecisionRow[] } | null> {
  const row = await db
    .selectFrom('proposal')
    .where('mission_id', '=', missionId)
    .where('id', '=', id)
    .select(PROPOSAL_COLUMNS)
    .executeTakeFirst();
  if (!row) return null;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${missionId}/${id}`}, 40))`.execute(
    db,
  );
  return { proposal: proposalOf(row), decisions: await decisionsOf(db, missionId, [id]) };
}

export const PROPOSAL_COLUMNS = [
  'id',
  'document_id',
  'kind',
  'subject',
  'quantity',
  'time',
  'attributes',
  'passage_start',
  'passage_words',
  'rule',
] as const;

type StoredProposal = {
  readonly id: string;
  readonly document_id: string;
  readonly kind: string;
  readonly subject: string;
  readonly quantity: unknown;
  readonly time: unknown;
  readonly attributes: unknown;
  readonly passage_start: number;
  readonly passage_words: string;
  readonly rule: string;
};

export function proposalOf(row: StoredProposal): ProposalRow {
  return {
    id: row.id,
    documentId: row.document_id,
    kind: row.kind,
    subject: row.subject,
    quantity: row.quantity as ProposalRow['quantity'],
    time: row.time as ProposalRow['time'],
    attributes: row.attributes as ProposalRow['attributes'],
    passageStart: row.passage_start,
    passageWords: row.passage_words,
    rule: row.rule,
  };
}

/** Decisions of some proposals, oldest first. */
export async function decisionsOf(
  db: Kysely<DB>,
  missionId: string,
  proposals: readonly string[],
): Promise<readonly DecisionRow[]> {
  if (proposals.length === 0) return [];
  const rows = await db
    .selectFrom('proposal_decision')
    .where('mission_id', '=', missionId)
    .where('proposal_id', 'in', [...proposals])
    .select([
      'id',
      'proposal_id',
      'verdict',
      'reason',
      'changes',
      'statement_id',
      sql<string>`to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as(
        'decided_at',
      ),
      'decided_by',
    ])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    proposalId: row.proposal_id,
    verdict: row.verdict as Verdict,
    reason: row.reason,
    changes: row.changes as ProposalChanges | null,
    statementId: row.statement_id,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
  }));
}

export async function insertDecision(
  db: Kysely<DB>,
  missionId: string,
  decision: NewDecision,
  { at, by }: Recorded,
): Promise<void> {
  await db
    .insertInto('proposal_decision')
    .values({
      mission_id: missionId,
      id: decision.id,
      proposal_id: decision.proposalId,
      verdict: decision.verdict,
      reason: decision.reason,
      changes: decision.changes === null ? null : JSON.stringify(decision.changes),
      statement_id: decision.statementId,
      decided_at: at,
      decided_by: by,
    })
    .execute();
}

export async function insertShape(
  db: Kysely<DB>,
  missionId: string,
  documentId: string,
  hashes: readonly number[],
): Promise<void> {
  await db
    .insertInto('document_shape')
    .values({ mission_id: missionId, document_id: documentId, hashes: [...hashes] })
    .onConflict((row) => row.columns(['mission_id', 'document_id']).doNothing())
    .execute();
}

/** Shapes of the mission's other documents that share a hash with this one. */
export async function shapesLike(
  db: Kysely<DB>,
  missionId: string,
  hashes: readonly number[],
): Promise<readonly { readonly documentId: string; readonly hashes: readonly number[] }[]> {
  const rows = await db
    .selectFrom('document_shape')
    .where('mission_id', '=', missionId)
    .where(sql<boolean>`hashes && ${hashes.map(String)}::bigint[]`)
    .select(['document_id', 'hashes'])
    .orderBy('document_id')
    .execute();
  return rows.map((row) => ({ documentId: row.document_id, hashes: row.hashes.map(Number) }));
}
