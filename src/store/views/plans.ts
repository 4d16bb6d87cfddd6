import { type Kysely, sql } from 'kysely';
import type { PlanningValue } from '../../domain/deployment/planning-value.ts';
import type { DB } from '../schema.ts';

/** A plan as it is kept; `input`, `ground`, `blocks` and `answer` are what was written, unread. */
export type PlanRow = {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  readonly known: string;
  readonly changed: readonly PlanningValue[];
  readonly input: unknown;
  readonly inputHash: string;
  readonly ground: unknown;
  readonly seed: number;
  readonly seconds: number;
  readonly objective: 'weighted' | 'levels';
  readonly status: 'draft' | 'adopted' | 'replaced';
  readonly madeAt: string;
  readonly madeBy: string;
  readonly adoptedAt: string | null;
  readonly adoptedBy: string | null;
  readonly job: JobRow;
};

export type JobRow = {
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly usedSeconds: number;
  readonly firstPlanSeconds: number | null;
  readonly blocks: unknown;
  readonly weighted: number | null;
  readonly bound: number | null;
  readonly answer: unknown;
  readonly failure: string | null;
};

const JOB = sql`
  jsonb_build_object('state', j.state, 'usedSeconds', j.used_seconds,
    'firstPlanSeconds', j.first_plan_seconds, 'blocks', j.blocks, 'weighted', j.weighted,
    'bound', j.bound, 'answer', j.answer, 'failure', j.failure)`;

/** The plans of a mission, the newest first; one of them alone when it is named. */
export async function planRows(
  db: Kysely<DB>,
  missionId: string,
  id: string | null = null,
): Promise<readonly PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    select p.id, p.name, p.on_day::text as "on", p.known_day::text as known, p.changed, p.input,
           p.input_hash as "inputHash", p.ground, p.seed, p.seconds, p.objective,
           p.status,
           p.made_at::text as "madeAt", p.made_by as "madeBy",
           p.adopted_at::text as "adoptedAt", p.adopted_by as "adoptedBy", ${JOB} as job
      from plan p join solve_job j on j.mission_id = p.mission_id and j.plan_id = p.id
     where p.mission_id = ${missionId} and (${id}::text is null or p.id = ${id})
     order by p.made_at desc, p.id desc
     limit 100`.execute(db);
  return rows;
}

/** The plan in force; `null` when there is none. */
export async function adoptedPlan(db: Kysely<DB>, missionId: string): Promise<PlanRow | null> {
  const found = await db
    .selectFrom('plan')
    .select('id')
    .where('mission_id', '=', missionId)
    .where('status', '=', 'adopted')
    .executeTakeFirst();
  if (!found) return null;
  const [row] = await planRows(db, missionId, found.id);
  return row ?? null;
}

/** The planning values that count: of each key the one recorded last. */
export async function planningValues(
  db: Kysely<DB>,
  missionId: string,
): Promise<readonly PlanningValue[]> {
  const { rows } = await sql<PlanningValue>`
    select distinct on (key) key, value, basis, source
      from planning_value
     where mission_id = ${missionId}
     order by key, recorded_at desc, id desc`.execute(db);
  return rows;
}

/** How a job stands: what a progress stream tells, without the plan itself. */
export async function jobProgress(db: Kysely<DB>, missionId: string, plan: string) {
  const { rows } = await sql<{
    state: JobRow['state'];
    usedSeconds: number;
    weighted: number | null;
    bound: number | null;
    batches: number | null;
    budget: number;
  }>`
    select j.state, j.used_seconds as "usedSeconds", j.weighted, j.bound,
           jsonb_array_length(j.blocks) as batches, p.seconds as budget
      from solve_job j join plan p on p.mission_id = j.mission_id and p.id = j.plan_id
     where j.mission_id = ${missionId} and j.plan_id = ${plan}`.execute(db);
  return rows[0] ?? null;
}
