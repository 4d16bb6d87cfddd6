import type { ObjectiveWeights, PlanInput } from './plan-input.ts';

/** Σ shortfall, Σ late, Σ compression (person-weeks), cost (thousand US dollars), changes (persons). */
export type Levels = readonly [
  shortfall: number,
  late: number,
  compression: number,
  cost: number,
  changes: number,
];

/** What a plan is judged by; less is better on every count. */
export type Objective = { readonly levels: Levels; readonly weighted: number };

/** Used to tell one number where the input ranks goals by level only. */
const DEFAULT_WEIGHTS: ObjectiveWeights = {
  shortfall: 1,
  late: 0.2,
  compression: 0.02,
  cost: 0.0001,
  changes: 0,
};

export const weightsOf = (input: PlanInput): ObjectiveWeights =>
  input.objectiveWeights ?? DEFAULT_WEIGHTS;

/**
 * A unit of one level outweighs so many of the next: far enough apart that nobody would trade one
 * for the other, near enough for the sum to stay exact.
 */
const LEVEL_STEP = 1000;

/** Weights under which a lower level only decides between plans that are as good as equal above it. */
export const WEIGHTS_FOR_LEVELS: ObjectiveWeights = {
  shortfall: 1,
  late: LEVEL_STEP ** -1,
  compression: LEVEL_STEP ** -2,
  cost: LEVEL_STEP ** -3,
  changes: LEVEL_STEP ** -4,
};

/** Levels as one number. Rounded to 1e-6, so that the order of a sum does not show. */
export function objectiveOf(input: PlanInput, levels: Levels): Objective {
  const weights = weightsOf(input);
  const [shortfall, late, compression, cost, changes] = levels.map(tidy) as [...Levels];
  return {
    levels: [shortfall, late, compression, cost, changes],
    weighted: tidy(
      weights.shortfall * shortfall +
        weights.late * late +
        weights.compression * compression +
        weights.cost * cost +
        weights.changes * changes,
    ),
  };
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
