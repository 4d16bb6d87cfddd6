import { Problem } from '../domain/problem.ts';
import { type Answer, answerOf, type Binding } from '../planning/answer.ts';
import { type Change, differenceOf } from '../planning/difference.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import { readPlan } from '../planning/read-block.ts';
import { readPlanInput } from '../planning/read-plan-input.ts';
import type { Budget, Solver } from '../planning/solver.ts';
import { strengthOf, type WeekStrength } from '../planning/strength.ts';
import { validate } from '../planning/validate.ts';
import { type Hold, whyNotEarlier } from '../planning/why-not-earlier.ts';

export type { Binding };

export type Explanation = {
  readonly objective: Answer['objective'];
  readonly bound: number | null;
  readonly binding: readonly Binding[];
  readonly whyNotEarlier: readonly Hold[];
  readonly strength: readonly WeekStrength[];
  /** Against the adopted plan of the instance; `null` when it has none. */
  readonly changes: readonly Change[] | null;
};

/** What a scenario is made from: parsed JSON, and a plan if it need not be solved for. */
export type Scenario = {
  readonly name: string;
  readonly instance: unknown;
  readonly plan?: unknown;
};

/** Why a plan is as it is: what binds, what one unit more would save, and why nobody comes earlier. */
export async function explainPlan(
  solver: Solver,
  { instance, plan }: Scenario,
  budget: Budget,
  seed: number,
): Promise<Explanation> {
  const input = readPlanInput(instance);
  return explained(input, await answerFor(solver, input, plan, budget, seed));
}

function explained(input: PlanInput, answer: Answer): Explanation {
  return {
    objective: answer.objective,
    bound: answer.bound,
    binding: answer.binding,
    whyNotEarlier: whyNotEarlier(input, answer.blocks),
    strength: strengthOf(input, answer.blocks),
    changes: input.adopted && differenceOf(input.adopted, answer.blocks),
  };
}

/**
 * A plan that is given is weighed, not improved: it is what the person asks about.
 *
 * @throws {Problem} `plan-breaks-constraints` when it cannot be carried out
 */
async function answerFor(
  solver: Solver,
  input: PlanInput,
  plan: unknown,
  budget: Budget,
  seed: number,
): Promise<Answer> {
  const start = plan === undefined ? [] : readPlan(input, plan);
  const { violations } = validate(input, start);
  if (plan !== undefined && violations.length > 0)
    throw new Problem(
      'plan-breaks-constraints',
      { count: violations.length },
      {
        errors: violations.map(({ constraint, message }) => ({ code: constraint, message })),
      },
    );
  const keep = start.length > 0;
  const objective = input.objectiveWeights ? 'weighted' : 'levels';
  const request = { input, budget, seed, objective, start, keep } as const;
  return answerOf(input, await solver(request, () => {}));
}

export type Comparison = {
  readonly name: string;
  readonly objective: Answer['objective'];
  readonly bound: number | null;
  readonly gap: number | null;
  readonly strength: readonly WeekStrength[];
  /** First week from which the requirement is met to the end; `null` when it never is. */
  readonly metFromWeek: number | null;
  /** What differs from the first scenario's plan. */
  readonly changes: readonly Change[];
};

/** Scenarios side by side, each solved within the budget unless it brings its plan. */
export async function compareScenarios(
  solver: Solver,
  scenarios: readonly Scenario[],
  budget: Budget,
  seed: number,
): Promise<Comparison[]> {
  const solved: { name: string; input: PlanInput; answer: Answer }[] = [];
  for (const { name, instance, plan } of scenarios) {
    const input = readPlanInput(instance);
    solved.push({ name, input, answer: await answerFor(solver, input, plan, budget, seed) });
  }
  const first = solved[0]?.answer.blocks ?? [];
  return solved.map(({ name, input, answer }) => {
    const lacking = answer.shortfall.map(({ week }) => week);
    const metFrom = lacking.length === 0 ? 0 : Math.max(...lacking) + 1;
    return {
      name,
      objective: answer.objective,
      bound: answer.bound,
      gap: answer.gap,
      strength: strengthOf(input, answer.blocks),
      metFromWeek: metFrom < input.weeks ? metFrom : null,
      changes: differenceOf(first, answer.blocks),
    };
  });
}
