import type { Kysely } from 'kysely';
import type { Proposal } from '../intake/proposal.ts';
import { insertProposals, type ProposalRow, proposalsRead } from '../store/records/proposals.ts';
import type { DB } from '../store/schema.ts';
import type { Work } from './work.ts';

/**
 * Adds to a document what nobody has proposed from it yet: a rule that was changed, or a model, may quote a
 * little more or less of the same passage for the same fact. What was decided stays decided.
 *
 * @returns how many were new
 */
export async function addProposals(
  work: Work,
  db: Kysely<DB>,
  missionId: string,
  documentId: string,
  read: readonly Proposal[],
): Promise<number> {
  const known = Map.groupBy(await proposalsRead(db, missionId, documentId), factOf);
  const rows = read
    .map((proposal) => rowOf(work, documentId, proposal))
    .filter((row) => !(known.get(factOf(row)) ?? []).some((other) => overlap(row, other)));
  const recorded = { at: work.now().toString(), by: work.actor.id };
  return insertProposals(db, missionId, rows, recorded);
}

function rowOf(work: Work, documentId: string, proposal: Proposal): ProposalRow {
  const { kind, subject, quantity, time, attributes, offset, passage, rule } = proposal;
  const said = { kind, subject, quantity, time, attributes, rule };
  return { id: work.newId(), documentId, ...said, passageStart: offset, passageWords: passage };
}

/** Two subjects of one figure are two readings of one fact. */
function factOf({ kind, quantity, time, attributes, subject }: Omit<ProposalRow, 'id'>): string {
  const figure = quantity
    ? `${quantity.value}-${quantity.valueMax ?? ''} ${quantity.unit}`
    : [subject, ...Object.entries(attributes).flat().toSorted()].join(' ');
  return [kind, figure, time?.edtf ?? ''].join('|');
}

function overlap(a: ProposalRow, b: ProposalRow): boolean {
  const end = ({ passageStart, passageWords }: ProposalRow) => passageStart + passageWords.length;
  return a.passageStart < end(b) && b.passageStart < end(a);
}
