import type { LevelReached, Outcome } from '../answer.ts';
import type { Block } from '../block.ts';
import { LEVEL_SLACK, type Levels, weightsOf } from '../objective.ts';
import type { PlanInput } from '../plan-input.ts';
import type { Budget, Progress, SolveRequest, StageSolver } from '../solver.ts';
import { validate } from '../validate.ts';
import { isWhole, LEVELS, type Level, stageGuide, stageInput } from './level-stage.ts';

/** How the time is shared out: what a level leaves over goes to those after it. */
const SHARES: Readonly<Record<Level, number>> = { 0: 0.4, 1: 0.2, 2: 0.15, 3: 0.1, 4: 0.15 };
/** Of the seconds, what is kept for the bound of the whole and for what binds. */
const WEIGHING_SHARE = 0.08;

type Run = {
  readonly request: SolveRequest;
  readonly solve: StageSolver;
  readonly listen: (progress: Progress) => void;
  readonly cancelled: () => boolean;
};

type Standing = {
  readonly blocks: readonly Block[];
  readonly levels: Levels | null;
  readonly used: number;
  readonly firstPlanSeconds: number | null;
  readonly seconds: number;
};

/**
 * Solves goal by goal: brings a level as low as its time allows, holds it there, and goes on to the
 * next within what is held. Held goals are hard constraints, in the search, the bounds and the
 * validator alike, so that no later level is bought with an earlier one.
 *
 * The bound of a level holds for all plans that are no worse than this one in the levels before it.
 */
export async function levelByLevel(run: Run): Promise<Outcome> {
  const { request, solve } = run;
  let standing: Standing = {
    blocks: request.start,
    levels: null,
    used: 0,
    firstPlanSeconds: null,
    seconds: 0,
  };
  const bounds: (number | null)[] = [];
  for (const level of LEVELS) {
    const staged = await stage(run, level, standing);
    standing = staged.standing;
    bounds.push(staged.bound);
  }
  const { blocks, firstPlanSeconds, seconds } = standing;
  const weighed = await solve(
    {
      ...request,
      guide: weightsOf(request.input),
      level: null,
      budget: weighingBudget(request.budget, seconds),
      start: blocks,
      keep: true,
      explains: true,
    },
    () => {},
    run.cancelled,
  );
  return {
    ...weighed,
    levels: (standing.levels ?? []).map((value, level) => reachedOf(value, bounds[level] ?? null)),
    firstPlanSeconds: firstPlanSeconds ?? weighed.firstPlanSeconds,
    seconds: seconds + weighed.seconds,
  };
}

async function stage(
  { request, solve, listen, cancelled }: Run,
  level: Level,
  before: Standing,
): Promise<{ standing: Standing; bound: number | null }> {
  const { input, seed } = request;
  const value = before.levels?.[level];
  if (value === 0) return { standing: before, bound: 0 };
  if (cancelled() && value !== undefined) return { standing: before, bound: null };
  const share = shareOf(request.budget, level, before);
  const outcome = await solve(
    {
      input: stageInput(input, level, before.levels ?? []),
      guide: stageGuide(level, value ?? 0),
      level,
      budget: share,
      seed: seed + level,
      start: before.blocks,
      keep: false,
      explains: false,
    },
    ({ seconds, blocks }) =>
      listen({ seconds: before.seconds + seconds, blocks, ...told(input, blocks), bound: null }),
    cancelled,
  );
  const { levels } = validate(input, outcome.blocks).objective;
  return {
    standing: {
      blocks: outcome.blocks,
      levels,
      used: before.used + ('iterations' in share ? share.iterations : outcome.seconds),
      firstPlanSeconds: before.firstPlanSeconds ?? outcome.firstPlanSeconds,
      seconds: before.seconds + outcome.seconds,
    },
    bound: boundOf(input, level, outcome.bound),
  };
}

const told = (input: PlanInput, blocks: readonly Block[]): { weighted: number } => ({
  weighted: validate(input, blocks).objective.weighted,
});

/** A goal in whole units is not below the next whole number, and none is below 0. */
function boundOf(input: PlanInput, level: Level, bound: number | null): number | null {
  if (bound === null) return null;
  return Math.max(0, isWhole(input, level) ? Math.ceil(bound - LEVEL_SLACK) : bound);
}

/** A later level may still have lowered an earlier one, on its way; engines are exact to a millionth. */
const reachedOf = (value: number, bound: number | null): LevelReached => ({
  value,
  bound: bound === null ? null : Math.min(value, bound),
});

/** What a level gets of what is left: levels that stand at 0 leave theirs to the others. */
function shareOf(budget: Budget, level: Level, { levels, used }: Standing): Budget {
  const open = LEVELS.filter((one) => one >= level && levels?.[one] !== 0);
  const part = SHARES[level] / open.reduce<number>((sum, one) => sum + SHARES[one], 0);
  return 'iterations' in budget
    ? { iterations: Math.max(1, Math.floor((budget.iterations - used) * part)) }
    : { seconds: (budget.seconds * (1 - WEIGHING_SHARE) - used) * part };
}

const weighingBudget = (budget: Budget, used: number): Budget =>
  'iterations' in budget ? budget : { seconds: Math.max(budget.seconds - used, WEIGHING_SHARE) };
