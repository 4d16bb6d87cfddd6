import { Problem } from '../domain/problem.ts';
import { adoptedPlan, planningValues } from '../store/views/plans.ts';
import { type DraftLift, draftEntries, draftLifts } from './draft-lifts.ts';
import { PlanningValues } from './planning-values.ts';
import { readChain } from './read-chain.ts';
import { recordChain } from './record-chain.ts';
import { inMission, type Work } from './work.ts';

export type DraftsMade = {
  readonly lifts: readonly DraftLift[];
  /** New entries of the chain; none in a preview, none when all stand already. */
  readonly recorded: number;
};

/**
 * Turns the next lifts of the plan in force into lifts of the chain, on real days and with the seats of
 * their week. The chain judges them as it judges any entry.
 *
 * @throws {Problem} `not-found` when no plan is in force; `plan-ground-missing` when nobody says where a
 *   lift leaves from; what the chain refuses
 */
export async function draftPlanLifts(
  work: Work,
  mission: string,
  weeks: number,
  asPreview: boolean,
): Promise<DraftsMade> {
  const { plan, recorded } = await inMission(work, mission, async (db) => ({
    plan: await adoptedPlan(db, mission),
    recorded: await planningValues(db, mission),
  }));
  if (plan === null) throw new Problem('not-found', { thing: 'plan', id: 'in force' });
  const on = Temporal.PlainDate.from(plan.on);
  const { chain } = await readChain(work, mission, { on, known: on });
  const lifts = draftLifts(plan, chain, weeks);
  if (asPreview || lifts.length === 0) return { lifts, recorded: 0 };
  const values = new PlanningValues(recorded);
  const from = (contributor: string) =>
    values.text(`contributor.${contributor}.from`, `Where ${contributor} leaves from`);
  const to = values.text('route.to', 'Where the lift goes');
  const entries = draftEntries(lifts, { planId: plan.id, on: plan.on, chain, route: { from, to } });
  if (values.missing.length > 0)
    throw new Problem(
      'plan-ground-missing',
      { mission, count: values.missing.length },
      { errors: values.missing },
    );
  if (entries.length === 0) return { lifts, recorded: 0 };
  const { ids } = await recordChain(work, mission, entries);
  return { lifts, recorded: ids.length };
}
