import { Problem } from '../domain/problem.ts';
import { planningValues } from '../store/views/plans.ts';
import { readPlanInputOf } from './make-plan.ts';
import type { Clocks } from './read-chain.ts';
import { inMission, type Work } from './work.ts';

/** What a plan of the mission would rest on; when something is missing, what it is and how to add it. */
export async function planGroundOf(work: Work, mission: string, clocks: Clocks) {
  try {
    const { bases, present, sendables } = await readPlanInputOf(work, mission, clocks, []);
    const contingents = sendables.map(({ key, name, persons }) => ({ key, name, persons }));
    return { values: bases, present, contingents, missing: [] };
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'plan-ground-missing') throw problem;
    const values = await inMission(work, mission, (db) => planningValues(db, mission));
    const missing = problem.errors.map(({ pointer, message, fix }) => ({
      key: pointer ?? '',
      message,
      fix: fix ?? null,
    }));
    return { values, present: null, contingents: [], missing };
  }
}
