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

export const LEVEL_NAMES = ['shortfall', 'late', 'compression', 'cost', 'changes'] as const;

/** Levels nearer than this are equal. */
export const LEVEL_SLACK = 1e-6;

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
