import { createHash } from 'node:crypto';
import { Problem } from '../domain/problem.ts';
import type { Gazetteer } from '../intake/names/gazetteer.ts';
import type { Reading } from '../intake/propose.ts';
import { likeness, textShape } from '../intake/text-shape.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { writeDocuments } from '../store/records/ledger-parts.ts';
import { insertProposals, insertShape, shapesLike } from '../store/records/proposals.ts';
import { documentByHash, insertDocumentText, missionNamesOf } from '../store/records/sources.ts';
import { readingOf } from './read-text.ts';
import { inMission, type Work } from './work.ts';

/** A text to keep and read. What the text's own header says comes before what is given. */
export type DocumentInput = {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** ISO day. */
  readonly published?: string | undefined;
};

export type DocumentTaken = {
  readonly document: string;
  /** Whether Muster saw this text for the first time. */
  readonly isNew: boolean;
  /** An earlier document that says nearly the same words: a re-post. */
  readonly nearDuplicateOf: string | null;
  /** How many proposals this reading added. */
  readonly added: number;
};

/** From which share of common runs of words two texts are one report. */
const RE_POST_LIKENESS = 0.7;

/**
 * Keeps a text and the statements proposed from it. The same text is one document; read again, it gets
 * only the proposals that are new. Nothing enters the ledger.
 *
 * @throws {Problem} `text-too-long`, `publication-day-missing`, `no-mission-loaded`
 */
export async function takeInDocument(
  work: Work,
  missionId: string,
  input: DocumentInput,
  countries: Gazetteer['countries'],
): Promise<DocumentTaken> {
  const hash = createHash('sha256').update(input.text, 'utf8').digest('hex');
  const text = storable(input.text);
  return inMission(work, missionId, async (db) => {
    const { label } = await missionNamesOf(db, missionId);
    const published = input.published ?? null;
    const source = { name: 'document', text, published, mission: label };
    const reading = readingOf(source, countries);
    const title = input.title ?? reading.title ?? firstWords(text);
    if (reading.published === null) throw new Problem('publication-day-missing', { title });
    const recorded = { at: work.now().toString(), by: work.actor.id };
    const known = await documentByHash(db, missionId, hash);
    const document = known ?? work.newId();
    const shape = textShape(text);
    const nearDuplicateOf = known ? null : await rePostOf(db, missionId, shape);
    if (known === null) {
      const row = {
        id: document,
        title,
        contentHash: hash,
        isSeed: false,
        ...said(input, reading),
      };
      await writeDocuments(db, missionId, [row], recorded);
      await insertShape(db, missionId, document, shape);
    }
    await insertDocumentText(db, missionId, document, text, recorded);
    const rows = reading.proposals.map((proposal) => ({
      id: work.newId(),
      documentId: document,
      kind: proposal.kind,
      subject: proposal.subject,
      quantity: proposal.quantity,
      time: proposal.time,
      attributes: proposal.attributes,
      passageStart: proposal.offset,
      passageWords: proposal.passage,
      rule: proposal.rule,
    }));
    const added = await insertProposals(db, missionId, rows, recorded);
    const event = { at: work.now(), actor: work.actor.id, action: 'document-read' };
    await insertAuditEvent(db, {
      ...event,
      mission: missionId,
      target: document,
      facts: { added },
    });
    return { document, isNew: known === null, nearDuplicateOf, added };
  });
}

/** PostgreSQL keeps neither a null character nor half a pair: each becomes one mark, so offsets hold. */
const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '\ufffd');

function said({ publisher, url }: DocumentInput, reading: Reading) {
  return {
    publisher: publisher ?? reading.publisher ?? 'pasted text',
    url: url ?? null,
    published: reading.published,
  };
}

const TITLE_LENGTH_MAX = 80;

function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.slice(0, TITLE_LENGTH_MAX).trim() || 'Untitled';
}

async function rePostOf(
  db: Parameters<typeof shapesLike>[0],
  missionId: string,
  shape: readonly number[],
): Promise<string | null> {
  const near = (await shapesLike(db, missionId, shape))
    .map(({ documentId, hashes }) => ({ documentId, share: likeness(shape, hashes) }))
    .filter(({ share }) => share >= RE_POST_LIKENESS)
    .sort((a, b) => b.share - a.share);
  return near[0]?.documentId ?? null;
}
