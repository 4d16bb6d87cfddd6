import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

/** Where a statement stands: its document, who published it, and the words it quotes. */
export type StatementPlace = {
  readonly documentId: string | null;
  readonly publisher: string | null;
  readonly words: string | null;
};

/** Where these statements stand, by id. */
export async function statementPlaces(
  db: Kysely<DB>,
  missionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementPlace>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('statement as s')
    .leftJoin('document as d', (join) =>
      join.onRef('d.mission_id', '=', 's.mission_id').onRef('d.id', '=', 's.document_id'),
    )
    .where('s.mission_id', '=', missionId)
    .where('s.id', 'in', [...new Set(ids)])
    .select(['s.id', 's.document_id', 's.passage_words', 'd.publisher'])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { documentId: row.document_id, publisher: row.publisher, words: row.passage_words },
    ]),
  );
}
