import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type ClaimedJob = {
  readonly mission: string;
  readonly plan: string;
  readonly usedSeconds: number;
  readonly blocks: unknown;
};

/**
 * Takes the oldest job that waits, or whose worker has died, over all missions; or the one named.
 *
 * @param silenceSeconds without a sign of life for so long, a worker is taken for dead
 * @returns `null` when there is none
 */
export async function claimJob(
  db: Kysely<DB>,
  now: string,
  silenceSeconds: number,
  one: { readonly mission: string; readonly plan: string } | null,
): Promise<ClaimedJob | null> {
  const { rows } = await sql<ClaimedJob>`
    update solve_job j
       set state = 'running', beat_at = ${now}::timestamptz
      from (select mission_id, plan_id from solve_job
             where (state = 'waiting'
                    or (state = 'running'
                        and beat_at < ${now}::timestamptz - make_interval(secs => ${silenceSeconds})))
               and (${one?.plan ?? null}::text is null
                    or (mission_id = ${one?.mission ?? null} and plan_id = ${one?.plan ?? null}))
             order by asked_at limit 1 for update skip locked) next
     where j.mission_id = next.mission_id and j.plan_id = next.plan_id
    returning j.mission_id as mission, j.plan_id as plan, j.used_seconds as "usedSeconds", j.blocks`.execute(
    db,
  );
  return rows[0] ?? null;
}

export type JobProgress = {
  readonly usedSeconds: number;
  readonly blocks: unknown;
  readonly weighted: number;
  readonly bound: number | null;
};

/** Keeps the best plan so far, and gives back whether somebody wants the job to stop. */
export async function beatJob(
  db: Kysely<DB>,
  missionId: string,
  plan: string,
  { usedSeconds, blocks, weighted, bound }: JobProgress,
  now: string,
): Promise<boolean> {
  const row = await db
    .updateTable('solve_job')
    .set({
      used_seconds: usedSeconds,
      first_plan_seconds: sql`coalesce(first_plan_seconds, ${usedSeconds})`,
      blocks: JSON.stringify(blocks),
      weighted,
      bound,
      beat_at: now,
    })
    .where('mission_id', '=', missionId)
    .where('plan_id', '=', plan)
    .returning('wants_cancel')
    .executeTakeFirst();
  return row?.wants_cancel ?? true;
}

export async function endJob(
  db: Kysely<DB>,
  missionId: string,
  plan: string,
  end: {
    readonly state: 'done' | 'cancelled' | 'failed';
    readonly answer: unknown;
    readonly failure: string | null;
  },
): Promise<void> {
  await db
    .updateTable('solve_job')
    .set({
      state: end.state,
      answer: end.answer === null ? null : JSON.stringify(end.answer),
      failure: end.failure,
    })
    .where('mission_id', '=', missionId)
    .where('plan_id', '=', plan)
    .execute();
}

/** A job that waits is over at once; one that runs is told, and ends with the best plan it has. */
export async function cancelJob(db: Kysely<DB>, missionId: string, plan: string): Promise<void> {
  await db
    .updateTable('solve_job')
    .set({
      wants_cancel: true,
      state: sql`case when state = 'waiting' then 'cancelled' else state end`,
    })
    .where('mission_id', '=', missionId)
    .where('plan_id', '=', plan)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
}
