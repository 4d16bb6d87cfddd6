import { type Kysely, sql } from 'kysely';
import type { PlanningValue } from '../../domain/deployment/planning-value.ts';
import type { DB } from '../schema.ts';

export type NewPlan = {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  readonly known: string;
  readonly changed: unknown;
  readonly input: unknown;
  readonly inputHash: string;
  readonly ground: unknown;
  readonly seed: number;
  readonly seconds: number;
  readonly objective: 'weighted' | 'levels';
};

type Recorded = { readonly at: string; readonly by: string };

/** Writes a plan and the job that will solve it. */
export async function insertPlan(
  db: Kysely<DB>,
  missionId: string,
  plan: NewPlan,
  { at, by }: Recorded,
): Promise<void> {
  await db
    .insertInto('plan')
    .values({
      mission_id: missionId,
      id: plan.id,
      name: plan.name,
      on_day: plan.on,
      known_day: plan.known,
      changed: JSON.stringify(plan.changed),
      input: JSON.stringify(plan.input),
      input_hash: plan.inputHash,
      ground: JSON.stringify(plan.ground),
      seed: plan.seed,
      seconds: plan.seconds,
      objective: plan.objective,
      made_at: at,
      made_by: by,
    })
    .execute();
  await db
    .insertInto('solve_job')
    .values({ mission_id: missionId, plan_id: plan.id, asked_at: at })
    .execute();
}

/** Puts a plan in force; the one before it is replaced. */
export async function adoptPlan(
  db: Kysely<DB>,
  missionId: string,
  plan: string,
  { at, by }: Recorded,
): Promise<void> {
  await db
    .updateTable('plan')
    .set({ status: 'replaced' })
    .where('mission_id', '=', missionId)
    .where('status', '=', 'adopted')
    .execute();
  await db
    .updateTable('plan')
    .set({ status: 'adopted', adopted_at: at, adopted_by: by })
    .where('mission_id', '=', missionId)
    .where('id', '=', plan)
    .execute();
}

/** Planning values, only ever added; those that already stand word for word are left out. */
export async function writePlanningValues(
  db: Kysely<DB>,
  missionId: string,
  values: readonly (PlanningValue & { readonly id: string })[],
  { at, by }: Recorded,
): Promise<void> {
  if (values.length === 0) return;
  await sql`
    insert into planning_value (mission_id, id, key, value, basis, source, recorded_at, recorded_by)
    select ${missionId}, v.id, v.key, v.value, v.basis, v.source, ${at}::timestamptz, ${by}
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as v(id text, key text, value jsonb, basis text, source text)`.execute(db);
}
