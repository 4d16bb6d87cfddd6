import { invariant } from '../domain/invariant.ts';
import { type Block, inOrder } from './block.ts';
import { type Gap, shortfalls } from './constraints/goals.ts';
import { LEVEL_NAMES, type Objective } from './objective.ts';
import type { PlanInput } from './plan-input.ts';
import { validate } from './validate.ts';

/** A limit that a plan uses up, and what one unit more of it would save. */
export type Binding = {
  readonly constraint: string;
  readonly where: string;
  readonly week: number | null;
  readonly used: number;
  readonly limit: number;
  /**
   * By how much the weighted objective falls for one unit more, with the plan's classes and lifts
   * kept and their sizes free; 0 when one unit alone changes nothing, `null` when not worked out.
   */
  readonly value: number | null;
};

/** Where a goal of a plan made level by level stands. */
export type LevelReached = {
  readonly value: number;
  /** No plan that is no worse in the levels before has less of this one; `null` when none was proved. */
  readonly bound: number | null;
};

/** What is known once a solver has stopped. */
export type Outcome = {
  readonly blocks: readonly Block[];
  /** No plan of the whole feasible set has a lower weighted objective; `null` when none was proved. */
  readonly bound: number | null;
  readonly binding: readonly Binding[];
  readonly firstPlanSeconds: number;
  readonly seconds: number;
  /** In the order of the levels; there when the plan was made level by level. */
  readonly levels?: readonly LevelReached[];
};

/** The answer of `plan solve`; docs/planner.md explains each member. */
export type Answer = {
  readonly objective: Objective;
  readonly bound: number | null;
  /** (weighted − bound) / weighted, a fraction. */
  readonly gap: number | null;
  readonly provedOptimal: boolean;
  readonly firstPlanSeconds: number;
  readonly seconds: number;
  readonly blocks: readonly Block[];
  readonly shortfall: readonly Gap[];
  readonly binding: readonly Binding[];
  /** Level by level, with the share of each by which it might still fall; absent for a weighted sum. */
  readonly levels?: readonly LevelAnswer[];
};

export type LevelAnswer = LevelReached & {
  readonly level: (typeof LEVEL_NAMES)[number];
  readonly gap: number | null;
};

/** A plan is called optimal when no plan can be better by more than this share. */
export const OPTIMAL_GAP = 1e-6;

/** Judges an outcome and words it. A solver that gives a plan with a violation has a defect. */
export function answerOf(input: PlanInput, outcome: Outcome): Answer {
  const { violations, objective } = validate(input, outcome.blocks);
  invariant(
    violations.length === 0,
    `a plan holds every constraint; this one does not: ${violations[0]?.message}`,
  );
  const { weighted } = objective;
  const bound = outcome.bound === null ? null : Math.min(outcome.bound, weighted);
  const gap = gapOf(weighted, bound);
  return {
    objective,
    bound,
    gap,
    provedOptimal: gap !== null && gap <= OPTIMAL_GAP,
    firstPlanSeconds: outcome.firstPlanSeconds,
    seconds: outcome.seconds,
    blocks: inOrder(outcome.blocks),
    shortfall: shortfalls(input, outcome.blocks),
    binding: outcome.binding,
    ...(outcome.levels && { levels: outcome.levels.map(levelAnswer) }),
  };
}

function levelAnswer(reached: LevelReached, index: number): LevelAnswer {
  const { value, bound } = reached;
  return { level: LEVEL_NAMES[index] ?? 'changes', value, bound, gap: gapOf(value, bound) };
}

function gapOf(value: number, bound: number | null): number | null {
  if (bound === null) return null;
  return value > 0 ? (value - bound) / value : 0;
}
