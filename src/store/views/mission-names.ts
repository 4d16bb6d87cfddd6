import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type MissionName = {
  readonly id: string;
  readonly name: string;
  readonly aliases: string[];
};

/** Every mission by its names, in the order of their ids. */
export function missionNames(db: Kysely<DB>): Promise<MissionName[]> {
  return db.selectFrom('mission').select(['id', 'name', 'aliases']).orderBy('id').execute();
}

/** The name of one mission; its id where it has none that this transaction may read. */
export async function nameOfMission(db: Kysely<DB>, missionId: string): Promise<string> {
  const row = await db
    .selectFrom('mission')
    .where('id', '=', missionId)
    .select('name')
    .executeTakeFirst();
  return row?.name ?? missionId;
}
