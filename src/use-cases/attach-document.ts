import { createHash } from 'node:crypto';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  documentByHash,
  insertDocumentText,
  quotedPassages,
  type SourceDocument,
  sourceDocument,
} from '../store/records/sources.ts';
import { inMission, type Work } from './work.ts';

const TEXT_BYTES_MAX = 5_000_000;

/** The document that the text was attached to; `isNew` is false when it had been before. */
export type DocumentAttached = { readonly document: string; readonly isNew: boolean };

/**
 * Attaches the text of a document, so that passages show in their place. The content must be that of
 * the file whose SHA-256 the ledger holds; without a document named, the hash finds it.
 *
 * @throws {Problem} `wrong-file`, `no-such-file`, `not-found`, `passage-not-in-document`, `too-large`
 */
export async function attachDocument(
  work: Work,
  missionId: string,
  text: string,
  documentId?: string,
): Promise<DocumentAttached> {
  if (Buffer.byteLength(text) > TEXT_BYTES_MAX) {
    throw new Problem('too-large', { what: 'The document', most: '5 MB' });
  }
  const found = createHash('sha256').update(text, 'utf8').digest('hex');
  return inMission(work, missionId, async (db) => {
    const id = documentId ?? (await documentByHash(db, missionId, found));
    if (id === null) throw new Problem('no-such-file', { found });
    const document = await sourceDocument(db, missionId, id);
    if (!document) throw new Problem('not-found', { thing: 'document', id });
    refuseWrongFile(document, found);
    for (const { start, words } of await quotedPassages(db, missionId, id)) {
      refuseMissingPassage(id, text, start, words ?? '');
    }
    const recorded = { at: work.now().toString(), by: work.actor.id };
    const isNew = await insertDocumentText(db, missionId, id, text, recorded);
    const event = { at: work.now(), actor: work.actor.id, action: 'document-attached' };
    if (isNew) await insertAuditEvent(db, { ...event, mission: missionId, target: id });
    return { document: id, isNew };
  });
}

function refuseWrongFile({ id, contentHash }: SourceDocument, found: string): void {
  if (contentHash === null || contentHash === found) return;
  throw new Problem('wrong-file', { document: id, expected: contentHash, found });
}

function refuseMissingPassage(
  document: string,
  text: string,
  start: number | null,
  words: string,
): void {
  const isThere =
    start === null ? text.includes(words) : text.slice(start, start + words.length) === words;
  if (!isThere) throw new Problem('passage-not-in-document', { document, words });
}
