import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type BatchKey = {
  readonly missionId: string;
  readonly country: string;
  readonly batch: string;
};

/** When, by whom, and under which version of the rules people were chosen. */
export type Selected = { readonly at: string; readonly by: string; readonly version: number };

/** Puts a new list in the place of the old one. @returns who was on the old one */
export async function replaceMembers(
  db: Kysely<DB>,
  { missionId, country, batch }: BatchKey,
  ids: readonly string[],
  { at, by, version }: Selected,
): Promise<readonly string[]> {
  const before = await db
    .deleteFrom('batch_member')
    .where('mission_id', '=', missionId)
    .where('batch', '=', batch)
    .returning('officer_id')
    .execute();
  await sql`
    insert into batch_member (mission_id, owner_country, batch, officer_id, selected_at, selected_by,
                              rule_set_version)
    select ${missionId}, ${country}, ${batch}, i, ${at}::timestamptz, ${by}, ${version}::int
      from unnest(${ids}::uuid[]) i`.execute(db);
  return before.map(({ officer_id }) => officer_id);
}

/** The members of a batch with where they are, in order of unit and service number. */
export async function membersOf(
  db: Kysely<DB>,
  missionId: string,
  batch: string,
): Promise<readonly { id: string; unit: string | null; service: string | null; stage: string }[]> {
  return db
    .selectFrom('batch_member as m')
    .innerJoin('officer as o', (join) =>
      join.onRef('o.mission_id', '=', 'm.mission_id').onRef('o.id', '=', 'm.officer_id'),
    )
    .select(['o.id', 'o.unit', 'o.service', 'o.stage'])
    .where('m.mission_id', '=', missionId)
    .where('m.batch', '=', batch)
    .orderBy('o.unit')
    .orderBy('o.service_number')
    .execute();
}
