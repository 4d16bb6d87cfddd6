import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** A batch that the actor's country chose people for, and how many of them. */
export type ChosenBatch = { readonly batch: string; readonly people: number };

export function chosenBatches(db: Kysely<DB>, missionId: string): Promise<ChosenBatch[]> {
  return db
    .selectFrom('batch_member')
    .select(['batch', sql<number>`count(*)::int`.as('people')])
    .where('mission_id', '=', missionId)
    .groupBy('batch')
    .orderBy('batch')
    .execute();
}
