import { type Kysely, sql } from 'kysely';
import type { MissionName } from '../../domain/ledger/subject.ts';
import type { DB } from '../schema.ts';

/** A document as a statement needs it: `text` is `null` until its file is attached. */
export type SourceDocument = {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly contentHash: string | null;
  readonly text: string | null;
};

export async function sourceDocument(
  db: Kysely<DB>,
  missionId: string,
  id: string,
): Promise<SourceDocument | undefined> {
  return db
    .selectFrom('document as d')
    .leftJoin('document_text as t', (join) =>
      join.onRef('t.mission_id', '=', 'd.mission_id').onRef('t.document_id', '=', 'd.id'),
    )
    .where('d.mission_id', '=', missionId)
    .where('d.id', '=', id)
    .select(['d.id', 'd.publisher', 'd.published', 'd.content_hash as contentHash', 't.text'])
    .executeTakeFirst();
}

/** The document whose file has this content, by its SHA-256. */
export async function documentByHash(
  db: Kysely<DB>,
  missionId: string,
  contentHash: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('document')
    .where('mission_id', '=', missionId)
    .where('content_hash', '=', contentHash)
    .select('id')
    .orderBy('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Passages of a document that must be found in its text. */
export async function quotedPassages(db: Kysely<DB>, missionId: string, documentId: string) {
  return db
    .selectFrom('statement')
    .where('mission_id', '=', missionId)
    .where('document_id', '=', documentId)
    .where('passage_words', 'is not', null)
    .select(['id', 'passage_start as start', 'passage_words as words'])
    .orderBy('id')
    .execute();
}

/** @returns whether the text was new */
export async function insertDocumentText(
  db: Kysely<DB>,
  missionId: string,
  documentId: string,
  text: string,
  recorded: { readonly at: string; readonly by: string },
): Promise<boolean> {
  const added = await db
    .insertInto('document_text')
    .values({
      mission_id: missionId,
      document_id: documentId,
      text,
      attached_at: recorded.at,
      attached_by: recorded.by,
    })
    .onConflict((row) => row.columns(['mission_id', 'document_id']).doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** The mission's label and the names under which sources speak of it. */
export async function missionNamesOf(
  db: Kysely<DB>,
  missionId: string,
): Promise<{ readonly label: string; readonly names: readonly MissionName[] }> {
  const mission = await db
    .selectFrom('mission')
    .where('id', '=', missionId)
    .select(['name', 'aliases'])
    .executeTakeFirst();
  const aliases = await db
    .selectFrom('alias')
    .where('mission_id', '=', missionId)
    .where('subject', '=', missionId)
    .select(['name', sql<string>`coalesce(era, name)`.as('era')])
    .orderBy('name')
    .execute();
  const label = mission?.name ?? missionId;
  const known = new Set(aliases.map(({ name }) => name));
  const plain = [label, ...(mission?.aliases ?? [])]
    .filter((name) => !known.has(name))
    .map((name) => ({ name, era: name }));
  return { label, names: [...aliases, ...plain] };
}

/** What a statement that is to be judged or superseded is about; `undefined` when there is none. */
export async function statementHead(db: Kysely<DB>, missionId: string, id: string) {
  return db
    .selectFrom('statement as s')
    .leftJoin('statement as later', (join) =>
      join.onRef('later.mission_id', '=', 's.mission_id').onRef('later.supersedes', '=', 's.id'),
    )
    .where('s.mission_id', '=', missionId)
    .where('s.id', '=', id)
    .select(['s.id', 's.subject', 's.measure', 's.scope', 'later.id as supersededBy'])
    .executeTakeFirst();
}
