import type { Block } from './block.ts';
import { isEffective, isPresent, sum } from './constraints/load.ts';
import type { PlanInput } from './plan-input.ts';

/** Persons of all missions in a week: wanted, counting towards it, and in theatre at all. */
export type WeekStrength = {
  readonly week: number;
  readonly required: number;
  readonly effective: number;
  readonly inTheatre: number;
};

/** The strength curve of a plan against its requirement. */
export function strengthOf(input: PlanInput, blocks: readonly Block[]): WeekStrength[] {
  return Array.from({ length: input.weeks }, (_, week) => ({
    week,
    required: sum(input.missions, ({ required }) => sum(required, (series) => series[week] ?? 0)),
    effective: sum(blocks, (block) => (isEffective(input, block, week) ? block.persons : 0)),
    inTheatre: sum(blocks, (block) => (isPresent(input, block, week) ? block.persons : 0)),
  }));
}
