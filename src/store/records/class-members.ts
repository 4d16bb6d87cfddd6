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
  /** By module: whether they were there. What nobody marked is not there. */
  readonly attendance: Readonly<Record<string, boolean>>;
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
    .select(
      sql<ClassMember['attendance']>`
        (select coalesce(jsonb_object_agg(a.module, a.was_there), '{}') from class_attendance a
          where a.mission_id = m.mission_id and a.class = m.class and a.officer_id = m.officer_id)`.as(
        'attendance',
      ),
    )
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

export type Attendance = {
  readonly module: string;
  readonly on: string;
  readonly there: readonly string[];
  readonly absent: readonly string[];
  readonly at: string;
  readonly by: string;
};

/** Marks who was there when a module was taught; marking it again corrects it. */
export async function markMembers(
  db: Kysely<DB>,
  key: ClassKey,
  { module, on, there, absent, at, by }: Attendance,
): Promise<void> {
  await sql`
    insert into class_attendance (mission_id, owner_country, class, officer_id, module, on_day,
                                  was_there, marked_at, marked_by)
    select ${key.missionId}, ${key.country}, ${key.class}, i, ${module}, ${on}::date, was_there,
           ${at}::timestamptz, ${by}
      from (select unnest(${there}::uuid[]) i, true as was_there
            union all select unnest(${absent}::uuid[]), false) marked
    on conflict (mission_id, class, module, officer_id)
    do update set on_day = excluded.on_day, was_there = excluded.was_there,
                  marked_at = excluded.marked_at, marked_by = excluded.marked_by`.execute(db);
}
