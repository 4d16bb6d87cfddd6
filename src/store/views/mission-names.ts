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
