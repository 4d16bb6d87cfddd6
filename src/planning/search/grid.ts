import { invariant } from '../../domain/invariant.ts';
import { weightsOf } from '../objective.ts';
import type { Contingent, PlanInput } from '../plan-input.ts';

/** What the search asks of a contingent over and over, worked out once. */
export type Frame = {
  readonly contingent: Contingent;
  readonly batchMin: number;
  readonly batchMax: number;
  readonly pool: number;
  /** First weeks that earliest date, preparation and gates leave open. */
  readonly startFirst: number;
  readonly liftFirst: number;
  /** Training modes it may use. */
  readonly modes: readonly FrameMode[];
  readonly modesHarshestFirst: readonly FrameMode[];
  /** By training mode: thousand US dollars for the course and the lift. */
  readonly costPerPersonBy: readonly number[];
  readonly announced: readonly { readonly week: number; readonly persons: number }[];
};

export type FrameMode = {
  readonly index: number;
  readonly weeks: number;
  readonly traineesPerInstructor: number;
  /** From the start of a class to the first possible lift. */
  readonly leadWeeks: number;
  /** Thousand US dollars a person, due at the start of the class. */
  readonly costPerPerson: number;
  /** What the objective charges a person for this course and the lift. */
  readonly penaltyPerPerson: number;
};

/** Last weeks of the steps of a mission's funding: only there can what was spent exceed it. */
export type FundingSteps = { readonly weeks: Int32Array; readonly limits: Float64Array };

/** The input as the search sees it: indexes and sums ready, nothing that changes. */
export type Grid = {
  readonly input: PlanInput;
  readonly weeks: number;
  readonly frames: readonly Frame[];
  readonly funding: readonly FundingSteps[];
  readonly shortfallWeight: number;
  readonly lateWeight: number;
};

export function gridOf(input: PlanInput): Grid {
  const weights = weightsOf(input);
  return {
    input,
    weeks: input.weeks,
    frames: input.contingents.map((contingent) => frameOf(input, contingent)),
    funding: input.missions.map(({ fundingCumulative }) => stepsOf(fundingCumulative)),
    shortfallWeight: weights.shortfall,
    lateWeight: weights.late,
  };
}

function frameOf(input: PlanInput, contingent: Contingent): Frame {
  const weights = weightsOf(input);
  const { rules, trainingModes } = input;
  const startFirst = Math.max(
    contingent.earliestWeek + rules.preparationWeeks,
    ...gateWeeks(input, contingent.id, 'training'),
  );
  const modes = trainingModes.map((mode, index): FrameMode => {
    const costPerPerson = contingent.trainingCostPerPersonWeek * mode.weeks;
    return {
      index,
      weeks: mode.weeks,
      traineesPerInstructor: mode.traineesPerInstructor,
      leadWeeks: mode.weeks + rules.restWeeks + rules.embarkationWeeks,
      costPerPerson,
      penaltyPerPerson:
        weights.compression * mode.compressionWeeks +
        weights.cost * (costPerPerson + rules.liftCostPerPerson),
    };
  });
  const allowed = contingent.compressible ? modes : modes.slice(0, 1);
  return {
    contingent,
    batchMin: contingent.batchMin,
    batchMax: contingent.batchMax,
    pool: contingent.establishment * contingent.tours,
    startFirst,
    liftFirst: Math.max(0, ...gateWeeks(input, contingent.id, 'lift')),
    modes: allowed,
    modesHarshestFirst: [...allowed].reverse(),
    costPerPersonBy: modes.map(({ costPerPerson }) => costPerPerson + rules.liftCostPerPerson),
    announced: input.announcements.filter((one) => one.contingent === contingent.id),
  };
}

function gateWeeks(input: PlanInput, contingent: number, stops: 'training' | 'lift'): number[] {
  return input.gates
    .filter((gate) => gate.stops === stops && (gate.contingents?.includes(contingent) ?? true))
    .map((gate) => gate.opensWeek);
}

/**
 * Funds received may also be taken back; what is spent never is. So a week's limit is the least of
 * its own and all later ones, and only the last week before a rise can bind.
 */
function stepsOf(fundingCumulative: readonly number[]): FundingSteps {
  const weeks: number[] = [];
  const limits: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let week = fundingCumulative.length - 1; week >= 0; week -= 1) {
    const limit = fundingCumulative[week];
    invariant(limit !== undefined, 'funding has a figure for each week');
    if (limit < least) {
      weeks.unshift(week);
      limits.unshift(limit);
      least = limit;
    }
  }
  return { weeks: Int32Array.from(weeks), limits: Float64Array.from(limits) };
}
