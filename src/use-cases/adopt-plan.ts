import { Problem } from '../domain/problem.ts';
import { adoptPlan } from '../store/records/plans.ts';
import { cancelJob } from '../store/records/solve-jobs.ts';
import { planNamed } from './solve-plan.ts';
import { inMission, type Work } from './work.ts';

/**
 * Puts a solved plan in force. Whoever made it cannot: another person has to have looked at it.
 *
 * @throws {Problem} `not-found`; `plan-not-finished`; `plan-own-adoption`
 */
export async function adopt(work: Work, mission: string, id: string): Promise<void> {
  const { job, madeBy, status } = await planNamed(work, mission, id);
  if (status === 'adopted') return;
  if (job.answer === null) throw new Problem('plan-not-finished', { plan: id, state: job.state });
  if (madeBy === work.actor.id) throw new Problem('plan-own-adoption', { plan: id });
  const recorded = { at: work.now().toString(), by: work.actor.id };
  await inMission(work, mission, (db) => adoptPlan(db, mission, id, recorded));
}

/** Stops the work on a plan; what was found so far is kept. Over already: nothing changes. */
export async function cancelSolve(work: Work, mission: string, id: string): Promise<void> {
  await planNamed(work, mission, id);
  await inMission(work, mission, (db) => cancelJob(db, mission, id));
}
