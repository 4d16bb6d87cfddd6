import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** What each statement of a mission says in short, for telling a repeated row from a changed one. */
export async function statementDigests(
  db: Kysely<DB>,
  missionId: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; digest: string }>`
    select id,
           concat_ws('|', document_id, subject_stated, measure, as_stated,
                     coalesce(valid_edtf, ''), modality) as digest
      from statement
     where mission_id = ${missionId}`.execute(db);
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}
