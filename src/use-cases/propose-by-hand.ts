import { readDate } from '../domain/ledger/read-date.ts';
import { KINDS } from '../domain/ledger/statement.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  insertProposals,
  type ProposalRow,
  type ProposedQuantity,
} from '../store/records/proposals.ts';
import { sourceDocument } from '../store/records/sources.ts';
import { type DecidedProposal, decided } from '../store/views/proposals.ts';
import { admitOwnFigures } from './own-figures.ts';
import { placedPassage, type Quoted } from './placed-passage.ts';
import { inMission, type Work } from './work.ts';

/** A passage that a person marked, and what they read there. */
export type MarkedPassage = Quoted & {
  readonly kind: string;
  readonly subject: string;
  readonly quantity: ProposedQuantity | null;
  readonly time: ProposalRow['time'];
  readonly attributes?: ProposalRow['attributes'] | undefined;
};

/** What stands for a rule where a person marked the passage. */
const BY_HAND = 'by hand';
const PASSAGE_LENGTH_MAX = 300;

/**
 * Makes a proposal of a passage that a person marked: for what the rules missed, and where no endpoint
 * answers. It is decided and committed like any other.
 *
 * @throws {Problem} `not-found`, `denied-for-country`, `unknown-word`, `unreadable-date`,
 *   `passage-not-in-document`, `too-large`, `already-proposed`
 */
export async function proposeByHand(
  work: Work,
  missionId: string,
  documentId: string,
  marked: MarkedPassage,
): Promise<DecidedProposal> {
  const { kind, subject, quantity, attributes = {} } = marked;
  if (!KINDS.some((known) => known === kind))
    throw new Problem('unknown-word', { what: 'kind', text: kind, known: KINDS.join(', ') });
  const time = marked.time && { ...marked.time, edtf: readDate(marked.time.edtf).edtf };
  admitOwnFigures(work, missionId, subject);
  return inMission(work, missionId, async (db) => {
    const document = await sourceDocument(db, missionId, documentId);
    if (!document || document.text === null)
      throw new Problem('not-found', { thing: 'text of a document', id: documentId });
    const passage = placedPassage(document, marked);
    if (passage === null || passage.start === null)
      throw new Problem('passage-not-in-document', { document: documentId, words: '' });
    if (passage.words.length > PASSAGE_LENGTH_MAX)
      throw new Problem('too-large', { what: 'The passage', most: '300 characters' });
    const place = { passageStart: passage.start, passageWords: passage.words };
    const read = { kind, subject, quantity, time, attributes, rule: BY_HAND };
    const row: ProposalRow = { id: work.newId(), documentId, ...read, ...place };
    const recorded = { at: work.now().toString(), by: work.actor.id };
    if ((await insertProposals(db, missionId, [row], recorded)) === 0)
      throw new Problem('already-proposed', { words: passage.words });
    const event = { at: work.now(), actor: work.actor.id, action: 'passage-marked' };
    await insertAuditEvent(db, { ...event, mission: missionId, target: row.id });
    return decided(row, []);
  });
}
