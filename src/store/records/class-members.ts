import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type ClassKey = {
  readonly missionId: string;
  readonly country: string;
  readonly class: string;
};

export async function enrolMembers(
  db: Kysely<DB>,
  key: ClassKey,
  ids: readonly string[],
  on: string,
): Promise<void> {
  await sql`
    insert into class_member (mission_id, owner_country, class, officer_id, enrolled_on)
    select ${key.missionId}, ${key.country}, ${key.class}, i, ${on}::date
      from unnest(${ids}::uuid[]) i
    on conflict (mission_id, class, officer_id) do nothing`.execute(db);
}

export type ClassMember = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly unit: string | null;
  readonly result: string | null;
};

/** The class list, in order of unit and service number. */
export function classMembers(
  db: Kysely<DB>,
  missionId: string,
  name: string,
): Promise<ClassMember[]> {
  return db
    .selectFrom('class_member as m')
    .innerJoin('officer as o', (join) =>
      join.onRef('o.mission_id', '=', 'm.mission_id').onRef('o.id', '=', 'm.officer_id'),
    )
    .select(['o.id', 'o.service_number as serviceNumber', 'o.name', 'o.rank', 'o.unit', 'm.result'])
    .where('m.mission_id', '=', missionId)
    .where('m.class', '=', name)
    .orderBy('o.unit')
    .orderBy('o.service_number')
    .execute();
}

export async function setResults(
  db: Kysely<DB>,
  key: ClassKey,
  ids: readonly string[],
  result: 'passed' | 'failed',
  on: string,
): Promise<void> {
  await sql`
    update class_member set result = ${result}, result_on = ${on}::date
     where mission_id = ${key.missionId} and class = ${key.class}
       and officer_id = any(${ids}::uuid[])`.execute(db);
}
