import { daysBetween } from '../domain/deployment/span.ts';
import type { Answer } from '../planning/answer.ts';
import type { Block } from '../planning/block.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import type { PlanRow } from '../store/views/plans.ts';
import type { MissionPlanInput } from './plan-input-of.ts';
import type { StoredGround } from './stored-ground.ts';

const DAYS = 7;

/**
 * The batches of the plan in force, in the weeks and numbers of a new plan, so that the new one can be
 * held against it. Contingents are known again by their keys. What has flown since, or no longer has
 * anybody to send, is left out: it is no decision of the new plan.
 */
export function blocksInForce(inForce: PlanRow, made: MissionPlanInput): Block[] {
  const old = inForce.input as PlanInput;
  const ground = inForce.ground as StoredGround;
  const { blocks = [] } = (inForce.job.answer ?? {}) as Partial<Answer>;
  return blocks.flatMap((block) => {
    const moved = movedBlock(block, old, ground, made);
    return moved === null ? [] : [moved];
  });
}

function movedBlock(
  block: Block,
  old: PlanInput,
  ground: StoredGround,
  { input, sendables, weeks }: MissionPlanInput,
): Block | null {
  const key = ground.contingents[block.contingent]?.key;
  const contingent = sendables.findIndex((one) => one.key === key);
  const course = old.trainingModes[block.mode]?.weeks;
  const mode = input.trainingModes.findIndex((one) => one.weeks === course);
  if (contingent < 0 || mode < 0) return null;
  const later = Math.round(daysBetween(Temporal.PlainDate.from(ground.first), weeks.first) / DAYS);
  const lift = block.lift - later;
  const departure = block.departure >= old.weeks ? input.weeks : block.departure - later;
  const start = startOf(block.start - later, contingent, { input, sendables });
  const isAhead = start >= 0 && lift >= weeks.now && lift < input.weeks && departure > lift;
  return isAhead
    ? { ...block, contingent, mode, start, lift, departure: Math.min(departure, input.weeks) }
    : null;
}

/** A class that has begun is no decision: it starts when it did, as the new plan counts weeks. */
function startOf(
  start: number,
  contingent: number,
  { input, sendables }: Pick<MissionPlanInput, 'input' | 'sendables'>,
): number {
  const earliest = input.contingents[contingent]?.earliestWeek ?? 0;
  return sendables[contingent]?.group ? earliest + input.rules.preparationWeeks : start;
}
