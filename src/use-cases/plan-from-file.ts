import { type Answer, answerOf } from '../planning/answer.ts';
import { readPlan } from '../planning/read-block.ts';
import { readPlanInput } from '../planning/read-plan-input.ts';
import type { Budget, Progress, Solver } from '../planning/solver.ts';
import { type Verdict, validate } from '../planning/validate.ts';

export type { Solver };

export type SolveOptions = {
  readonly budget: Budget;
  readonly seed: number;
  /** `null`: weighted when the instance has weights, levels when it has none. */
  readonly objective: 'weighted' | 'levels' | null;
};

/**
 * Plans for an instance given as parsed JSON. No database takes part.
 *
 * @throws {Problem} `plan-input-invalid` with every bad field; `plan-pins-conflict`
 */
export async function planFromFile(
  solver: Solver,
  instance: unknown,
  { budget, seed, objective }: SolveOptions,
  listen: (progress: Progress) => void,
  cancelled?: () => boolean,
): Promise<Answer> {
  const input = readPlanInput(instance);
  const wanted = objective ?? (input.objectiveWeights ? 'weighted' : 'levels');
  const request = { input, budget, seed, objective: wanted, start: [] };
  return answerOf(input, await solver(request, listen, cancelled));
}

/** Judges a plan file against an instance, both as parsed JSON. */
export function judgePlan(instance: unknown, plan: unknown): Verdict {
  const input = readPlanInput(instance);
  return validate(input, readPlan(input, plan));
}
