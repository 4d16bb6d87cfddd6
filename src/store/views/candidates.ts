import { type Kysely, sql } from 'kysely';
import type { Judge } from '../../domain/force/eligibility.ts';
import type { DB } from '../schema.ts';
import { outcomeExpression } from './screening.ts';

export type CandidateRow = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly service: string | null;
  readonly unit: string | null;
  readonly rank: string | null;
  readonly sex: string | null;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly years: number | null;
};

/** Who may go and is free to: on the roll, not yet chosen for another batch. The longest served first. */
export async function candidates(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
  { on, batch }: { readonly on: Temporal.PlainDate; readonly batch: string },
): Promise<CandidateRow[]> {
  const { outcome, from } = await outcomeExpression(db, missionId, judges);
  const { rows } = await sql<CandidateRow>`
    select o.id, o.service_number as "serviceNumber", o.service, o.unit, o.rank, o.sex,
           coalesce((select array_agg(distinct left(l, 2)) from unnest(o.languages) l), '{}')
             as languages,
           coalesce(o.skills, '{}') as skills,
           extract(year from age(${on.toString()}::date, o.enlisted_on))::int as years
      from ${from} and ${outcome}
       and (o.stage = 'on roll'
            or exists (select from batch_member m where m.mission_id = o.mission_id
                          and m.officer_id = o.id and m.batch = ${batch}))
     order by o.enlisted_on nulls last, o.service_number`.execute(db);
  return rows;
}

/** How many of some units are on the roll and may not go: a team that goes whole leaves them behind. */
export async function leftBehind(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
  units: readonly string[],
): Promise<number> {
  if (units.length === 0) return 0;
  const { outcome, from } = await outcomeExpression(db, missionId, judges);
  const names = units.map((unit) => unit.toLowerCase());
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${from}
       and ${outcome} is not true and lower(o.unit) = any(${names}::text[])`.execute(db);
  return rows[0]?.count ?? 0;
}
