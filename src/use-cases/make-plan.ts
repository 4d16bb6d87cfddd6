import { hash } from 'node:crypto';
import type { PlanningValue } from '../domain/deployment/planning-value.ts';
import { insertPlan } from '../store/records/plans.ts';
import { countryNames } from '../store/views/country-names.ts';
import { adoptedPlan, planningValues } from '../store/views/plans.ts';
import { blocksInForce } from './plan-in-force.ts';
import { type MissionPlanInput, planInputOf } from './plan-input-of.ts';
import { type Clocks, readChain } from './read-chain.ts';
import { groundOf } from './stored-ground.ts';
import { inMission, type Work } from './work.ts';

export type PlanAsked = {
  readonly name: string;
  readonly clocks: Clocks;
  /** Planning values that this scenario changes; they are kept with the plan alone. */
  readonly changed: readonly PlanningValue[];
  readonly seed: number;
  readonly seconds: number;
  /** The goals in one weighted sum, or one after the other. */
  readonly objective: 'weighted' | 'levels';
};

/**
 * What a plan of the mission would be made from.
 *
 * @throws {Problem} `plan-ground-missing` naming every value that is not there
 */
export async function readPlanInputOf(
  work: Work,
  mission: string,
  clocks: Clocks,
  changed: readonly PlanningValue[],
): Promise<MissionPlanInput> {
  const { chain } = await readChain(work, mission, clocks);
  const { names, recorded } = await inMission(work, mission, async (db) => ({
    names: await countryNames(db, mission),
    recorded: await planningValues(db, mission),
  }));
  const values = [...recorded, ...changed];
  return planInputOf({ mission, chain, names, values, on: clocks.on });
}

/**
 * Writes down a plan to be solved: its input as of two days, with the plan in force that it is held
 * against, and a job that waits for a worker.
 *
 * @returns the plan's id
 * @throws {Problem} `plan-ground-missing`
 */
export async function makePlan(work: Work, mission: string, asked: PlanAsked): Promise<string> {
  const { clocks, changed, name, seed, seconds, objective } = asked;
  const made = await readPlanInputOf(work, mission, clocks, changed);
  const inForce = await inMission(work, mission, (db) => adoptedPlan(db, mission));
  const adopted = inForce && blocksInForce(inForce, made);
  const input = { format: 'planner-instance', version: 1, ...made.input, adopted };
  const plan = {
    id: work.newId(),
    name,
    on: clocks.on.toString(),
    known: clocks.known.toString(),
    changed,
    input,
    inputHash: hash('sha256', JSON.stringify(input)),
    ground: groundOf(made),
    seed,
    seconds,
    objective,
  };
  const recorded = { at: work.now().toString(), by: work.actor.id };
  await inMission(work, mission, (db) => insertPlan(db, mission, plan, recorded));
  return plan.id;
}
