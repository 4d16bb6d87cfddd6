import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

/** The names by which the ledger knows the mission's contributors, by country code. */
export async function countryNames(
  db: Kysely<DB>,
  missionId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('subject')
    .where('mission_id', '=', missionId)
    .where('kind', '=', 'contributor')
    .select(['key', 'label'])
    .orderBy('key')
    .execute();
  return new Map(rows.map(({ key, label }) => [key, label]));
}
