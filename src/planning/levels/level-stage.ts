import { LEVEL_NAMES, LEVEL_SLACK, type Levels } from '../objective.ts';
import type { ObjectiveWeights, PlanInput } from '../plan-input.ts';

/** Which goal a stage works on: its place in the order of the levels. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** To lose one unit of a held goal is worse than all that the stage's own goal could still gain. */
const HELD_WEIGHT = 1000;
/** A later goal decides only between plans that are equal in this one. */
const LATER_WEIGHT = 1e-6;

const NO_WEIGHTS: ObjectiveWeights = { shortfall: 0, late: 0, compression: 0, cost: 0, changes: 0 };

/** The input of a stage: its goal is all that counts, the goals before it are held where they stand. */
export function stageInput(input: PlanInput, level: Level, held: readonly number[]): PlanInput {
  const objectiveWeights = { ...NO_WEIGHTS, [LEVEL_NAMES[level]]: 1 };
  return { ...input, objectiveWeights, heldLevels: held.slice(0, level) };
}

/** Weights that lead a search through a stage. @param reached what its goal stands at, when it begins */
export function stageGuide(level: Level, reached: number): ObjectiveWeights {
  const weightOf = (other: number): number =>
    other < level ? HELD_WEIGHT * (1 + reached) : LATER_WEIGHT ** (other - level);
  return {
    shortfall: weightOf(0),
    late: weightOf(1),
    compression: weightOf(2),
    cost: weightOf(3),
    changes: weightOf(4),
  };
}

/** Whether the first goal in which two plans differ is better in the first plan. */
export function isBefore(levels: Levels, others: Levels): boolean {
  for (const [level, value] of levels.entries()) {
    const difference = value - (others[level] ?? 0);
    if (Math.abs(difference) > LEVEL_SLACK) return difference < 0;
  }
  return false;
}

/** Whether a goal comes in whole units: persons are whole, and money and changes are not. */
export function isWhole({ trainingModes }: PlanInput, level: Level): boolean {
  return level < 2 || (level === 2 && trainingModes.every((one) => one.compressionWeeks % 1 === 0));
}
