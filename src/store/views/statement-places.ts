import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** Where a statement stands: its document, who published it, and the words it quotes. */
export type StatementPlace = {
  readonly documentId: string | null;
  readonly publisher: string | null;
  readonly words: string | null;
  readonly start: number | null;
};

/** Where these statements stand, and those quoted from these documents, by id. */
export async function statementPlaces(
  db: Kysely<DB>,
  missionId: string,
  ids: readonly string[],
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, StatementPlace>> {
  const rows = await db
    .selectFrom('statement as s')
    .leftJoin('document as d', (join) =>
      join.onRef('d.mission_id', '=', 's.mission_id').onRef('d.id', '=', 's.document_id'),
    )
    .where('s.mission_id', '=', missionId)
    .where(
      sql<boolean>`(s.id = any(${[...new Set(ids)]}) or s.document_id = any(${[...documentIds]}))`,
    )
    .select(['s.id', 's.document_id', 's.passage_words', 's.passage_start', 'd.publisher'])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        documentId: row.document_id,
        publisher: row.publisher,
        words: row.passage_words,
        start: row.passage_start,
      },
    ]),
  );
}
