import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

/** Which of these ids are statements of the mission. */
export async function statementIds(
  db: Kysely<DB>,
  missionId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('statement')
    .where('mission_id', '=', missionId)
    .where('id', 'in', [...new Set(ids)])
    .select('id')
    .orderBy('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}
