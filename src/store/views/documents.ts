import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { type Page, type PageRequest, pageOf, placeOf } from './page.ts';

export type DocumentRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly contentHash: string | null;
  readonly hasText: boolean;
  readonly statementCount: number;
};

export type PassageRow = {
  readonly statementId: string;
  readonly start: number | null;
  readonly length: number | null;
  readonly words: string;
};

const SORT = 'id';

/**
 * The sources of the mission, by id, a page at a time.
 *
 * @throws {Problem} `unreadable-cursor`
 */
export async function documents(
  db: Kysely<DB>,
  { limit, cursor }: PageRequest,
): Promise<Page<DocumentRow>> {
  const after = cursor === null ? '' : placeOf(cursor, SORT, 'text').id;
  const rows = await selectDocuments(db, sql`d.id > ${after}`, limit + 1);
  return pageOf(rows, limit, ({ id }) => ({ sort: SORT, value: id, id }));
}

export async function documentById(db: Kysely<DB>, id: string): Promise<DocumentRow | undefined> {
  const [row] = await selectDocuments(db, sql`d.id = ${id}`, 1);
  return row;
}

/** Who published these sources, by their ids; the title where nobody is named. */
export async function publishersOf(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title', 'publisher'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, title, publisher }) => [id, publisher ?? title]));
}

/** Its text, once somebody attached its file; null until then. */
export async function documentText(db: Kysely<DB>, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('document_text')
    .select('text')
    .where('document_id', '=', id)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** The passages that statements quote from it, in the order of the text. */
export async function passagesOf(db: Kysely<DB>, id: string): Promise<PassageRow[]> {
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'passage_start', 'passage_length', 'passage_words'])
    .where('document_id', '=', id)
    .where('passage_words', 'is not', null)
    .orderBy('passage_start')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    statementId: row.id,
    start: row.passage_start,
    length: row.passage_length,
    words: row.passage_words ?? '',
  }));
}

async function selectDocuments(
  db: Kysely<DB>,
  condition: ReturnType<typeof sql>,
  limit: number,
): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select d.id, d.title, d.publisher, d.url, d.published as "publishedOn",
           d.content_hash as "contentHash", t.document_id is not null as "hasText",
           (select count(*) from statement s
             where s.mission_id = d.mission_id and s.document_id = d.id) as "statementCount"
      from document d
      left join document_text t on t.mission_id = d.mission_id and t.document_id = d.id
     where ${condition}
     order by d.id
     limit ${limit}`.execute(db);
  return rows;
}
