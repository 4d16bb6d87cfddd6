import type { Outcome } from './answer.ts';
import type { Block } from './block.ts';
import type { Level } from './levels/level-stage.ts';
import type { ObjectiveWeights, PlanInput } from './plan-input.ts';

/** How long a solver may work. Iterations repeat exactly; seconds use whatever the machine gives. */
export type Budget = { readonly seconds: number } | { readonly iterations: number };

export type SolveRequest = {
  readonly input: PlanInput;
  readonly budget: Budget;
  readonly seed: number;
  /** One weighted sum, or goal by goal in the order of the levels. */
  readonly objective: 'weighted' | 'levels';
  /** A plan to start from, such as the one a stopped job had reached; none when empty. */
  readonly start: readonly Block[];
  /** Whether the start is the plan itself: then it is weighed and bounded, and not improved. */
  readonly keep?: boolean;
};

/** What a person can already be shown: a valid plan, and how far from the best it may be. */
export type Progress = {
  readonly seconds: number;
  readonly blocks: readonly Block[];
  readonly weighted: number;
  readonly bound: number | null;
};

/**
 * The planner's port to threads and to the integer programming engine. Gives its best plan when the
 * budget is used up, when the plan is proved optimal, or soon after `cancelled` says so.
 */
export type Solver = (
  request: SolveRequest,
  listen: (progress: Progress) => void,
  cancelled?: () => boolean,
) => Promise<Outcome>;

/** One run of the engines: for the weighted sum, or for one level of several. */
export type StageRequest = Omit<SolveRequest, 'objective'> & {
  /** Weights that lead the search; what is told and bounded goes by those of the input. */
  readonly guide: ObjectiveWeights;
  /** `null` for the weighted sum. */
  readonly level: Level | null;
  /** Whether to work out what binds. */
  readonly explains: boolean;
};

export type StageSolver = (
  request: StageRequest,
  listen: (progress: Progress) => void,
  cancelled: () => boolean,
) => Promise<Outcome>;
