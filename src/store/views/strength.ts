import { type Kysely, sql } from 'kysely';
import type { StrengthDay } from '../../domain/deployment/strength.ts';
import type { DB } from '../schema.ts';

export type StrengthQuestion = {
  /** Missions asked about; `null` for every one, which only a question about no mission may be. */
  readonly missions: readonly string[] | null;
  /** First and last day, both included, as ISO text. */
  readonly from: string;
  readonly until: string;
  /** Only what had been said by this day. */
  readonly known: string;
};

export type MissionStrengthDay = StrengthDay & { readonly mission: string };

type Row = {
  readonly mission: string;
  readonly day: string;
  readonly low: number;
  readonly high: number;
  readonly contributors: readonly string[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
};

/**
 * The strength in theatre on each day on which it changed, per mission and contributor, in one query.
 * What came before `from` is one opening balance a contributor. No contributor goes below zero: the
 * least that are there cannot be fewer than nobody.
 */
export async function strengthByDay(
  db: Kysely<DB>,
  { missions, from, until, known }: StrengthQuestion,
): Promise<MissionStrengthDay[]> {
  const { rows } = await sql<Row>`
    with step as (
      select mission_id, contributor, greatest(day, ${from}::date - 1) as day,
             sum(low)::int as low, sum(high)::int as high
        from strength_step
       where day <= ${until}::date and known_on <= ${known}::date
         and (${missions}::text[] is null or mission_id = any(${missions}::text[]))
       group by 1, 2, 3
    ), balance as (
      select mission_id, contributor, day,
             greatest(0, (sum(low) over contributor_days)::int) as low,
             greatest(0, (sum(high) over contributor_days)::int) as high
        from step
      window contributor_days as (partition by mission_id, contributor order by day)
    ), moved as (
      select mission_id, contributor, day, low, high,
             low - lag(low, 1, 0) over contributor_days as low_by,
             high - lag(high, 1, 0) over contributor_days as high_by
        from balance
      window contributor_days as (partition by mission_id, contributor order by day)
    ), per_day as (
      select mission_id, day, sum(low_by)::int as low_by, sum(high_by)::int as high_by,
             array_agg(contributor::text) as contributors, array_agg(low) as lows,
             array_agg(high) as highs
        from moved
       where low_by <> 0 or high_by <> 0
       group by mission_id, day
    )
    select mission_id as mission, day, contributors, lows, highs,
           (sum(low_by) over mission_days)::int as low,
           (sum(high_by) over mission_days)::int as high
      from per_day
    window mission_days as (partition by mission_id order by day)
     order by mission_id, day`.execute(db);
  return carriedForward(rows).filter(({ day }) => day >= from);
}

/** A day names those who changed on it; everybody else is as they were. */
function carriedForward(rows: readonly Row[]): MissionStrengthDay[] {
  let mission: string | null = null;
  let standing: Record<string, { low: number; high: number }> = {};
  return rows.map((row) => {
    standing = row.mission === mission ? { ...standing } : {};
    mission = row.mission;
    row.contributors.forEach((contributor, index) => {
      standing[contributor] = { low: row.lows[index] ?? 0, high: row.highs[index] ?? 0 };
    });
    return { mission, day: row.day, low: row.low, high: row.high, byContributor: standing };
  });
}
