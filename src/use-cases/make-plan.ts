import { hash } from 'node:crypto';
import type { PlanningValue } from '../domain/deployment/planning-value.ts';
import { insertPlan } from '../store/records/plans.ts';
import { countryNames } from '../store/views/country-names.ts';
import { planningValues } from '../store/views/plans.ts';
import { type MissionPlanInput, planInputOf } from './plan-input-of.ts';
import { type Clocks, readChain } from './read-chain.ts';
import { inMission, type Work } from './work.ts';

export type PlanAsked = {
  readonly name: string;
  readonly clocks: Clocks;
  /** Planning values that this scenario changes; they are kept with the plan alone. */
  readonly changed: readonly PlanningValue[];
  readonly seed: number;
  readonly seconds: number;
};

/** Who the numbers of a stored plan mean. Kept beside its input. */
export type StoredGround = {
  readonly first: string;
  readonly now: number;
  readonly present: number;
  readonly staying: readonly number[];
  readonly tours: readonly {
    readonly contributor: string;
    readonly batch: string;
    readonly persons: number;
    readonly endsOn: string;
    /** Key of the contingent that takes it over; `null` when the contributor does not relieve. */
    readonly relief: string | null;
  }[];
  readonly ceiling: number;
  readonly needed: readonly { readonly capability: string; readonly persons: number }[];
  readonly contingents: readonly {
    readonly key: string;
    readonly name: string;
    readonly contributor: string;
    readonly batch: string | null;
    readonly persons: number;
    /** The real last day of their course; `null` for those who still have to be trained. */
    readonly trained: string | null;
  }[];
  readonly bases: MissionPlanInput['bases'];
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
 * Writes down a plan to be solved: its input as of two days, and a job that waits for a worker.
 *
 * @returns the plan's id
 * @throws {Problem} `plan-ground-missing`
 */
export async function makePlan(work: Work, mission: string, asked: PlanAsked): Promise<string> {
  const { clocks, changed, name, seed, seconds } = asked;
  const made = await readPlanInputOf(work, mission, clocks, changed);
  const input = { format: 'planner-instance', version: 1, ...made.input };
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
  };
  const recorded = { at: work.now().toString(), by: work.actor.id };
  await inMission(work, mission, (db) => insertPlan(db, mission, plan, recorded));
  return plan.id;
}

function groundOf(made: MissionPlanInput): StoredGround {
  const { weeks, present, staying, tours, needed, sendables, bases } = made;
  return {
    first: weeks.first.toString(),
    now: weeks.now,
    present,
    staying,
    tours: tours.map((tour) => ({
      ...tour,
      endsOn: tour.endsOn.toString(),
      relief: sendables.find(({ relieves }) => relieves === tour)?.key ?? null,
    })),
    ceiling: Math.max(...needed.map(({ ceiling }) => ceiling)),
    needed: needed.map(({ capability, persons }) => ({ capability, persons })),
    contingents: sendables.map(({ key, name, contributor, group, persons }) => ({
      key,
      name,
      contributor,
      batch: group?.batch ?? null,
      persons,
      trained: group?.trained.toString() ?? null,
    })),
    bases,
  };
}
