import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Problem } from '../domain/problem.ts';
import type { Gazetteer } from '../intake/names/gazetteer.ts';
import { likeness } from '../intake/text-shape.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { writeDocuments } from '../store/records/ledger-parts.ts';
import { insertShape, shapesLike } from '../store/records/proposals.ts';
import {
  documentByHash,
  insertDocumentText,
  missionNamesOf,
  sourceDocument,
} from '../store/records/sources.ts';
import type { DB } from '../store/schema.ts';
import { addProposals } from './add-proposals.ts';
import { type DocumentReading, dayInText, documentReading } from './document-reading.ts';
import { inMission, type Work } from './work.ts';

/** A text to keep and read. What the text's own header says comes before what is given. */
export type DocumentInput = {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** The name of the file that it came in; its title where neither it nor anybody gives one. */
  readonly fileName?: string | undefined;
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
 * Keeps a text and the statements proposed from it. The same text is one document, with the day that was
 * first given for it; read again, it gets only the proposals that are new. Nothing enters the ledger.
 *
 * @throws {Problem} `text-too-long`, `text-not-read`, `publication-day-missing`, `no-mission-loaded`
 */
export async function takeInDocument(
  work: Work,
  missionId: string,
  input: DocumentInput,
  countries: Gazetteer['countries'],
): Promise<DocumentTaken> {
  const hash = createHash('sha256').update(input.text, 'utf8').digest('hex');
  const text = storable(input.text);
  const { label, known } = await inMission(work, missionId, (db) => before(db, missionId, hash));
  const published = dayInText(text) ?? known?.published ?? input.published ?? null;
  if (published === null)
    throw new Problem('publication-day-missing', {
      title: input.title ?? input.fileName ?? firstWords(text),
    });
  const source = {
    name: input.title ?? input.fileName ?? 'The document',
    text,
    published,
    mission: label,
  };
  const read = await (work.readText?.(source) ?? documentReading(source, countries));
  return inMission(work, missionId, async (db) => {
    const again = known ?? (await before(db, missionId, hash)).known;
    const recorded = { at: work.now().toString(), by: work.actor.id };
    const document = again?.id ?? work.newId();
    const nearDuplicateOf = again ? null : await rePostOf(db, missionId, read.shape);
    if (!again) {
      const row = { id: document, contentHash: hash, isSeed: false, ...said(input, text, read) };
      await writeDocuments(db, missionId, [row], recorded);
      await insertShape(db, missionId, document, read.shape);
    }
    await insertDocumentText(db, missionId, document, text, recorded);
    const added = await addProposals(work, db, missionId, document, read.reading.proposals);
    const event = { at: work.now(), actor: work.actor.id, action: 'document-read' };
    const facts = { added };
    await insertAuditEvent(db, { ...event, mission: missionId, target: document, facts });
    return { document, isNew: !again, nearDuplicateOf, added };
  });
}

/** What is known before the text is read. */
async function before(db: Kysely<DB>, missionId: string, hash: string) {
  const { label } = await missionNamesOf(db, missionId);
  const id = await documentByHash(db, missionId, hash);
  return { label, known: id === null ? null : await sourceDocument(db, missionId, id) };
}

/** PostgreSQL keeps neither a null character nor half a pair: each becomes one mark, so offsets hold. */
const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '\ufffd');

function said(
  { title, publisher, url, fileName }: DocumentInput,
  text: string,
  { reading }: DocumentReading,
) {
  return {
    title: title ?? reading.title ?? fileName ?? firstWords(text),
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
  db: Kysely<DB>,
  missionId: string,
  shape: readonly number[],
): Promise<string | null> {
  const near = (await shapesLike(db, missionId, shape))
    .map(({ documentId, hashes }) => ({ documentId, share: likeness(shape, hashes) }))
    .filter(({ share }) => share >= RE_POST_LIKENESS)
    .sort((a, b) => b.share - a.share);
  return near[0]?.documentId ?? null;
}
