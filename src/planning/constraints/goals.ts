import type { Block } from '../block.ts';
import type { PlanInput } from '../plan-input.ts';
import { arrivalOf, contingentOf, isEffective, sum } from './load.ts';

/** How many persons of a capability a requirement lacks in one week. */
export type Gap = {
  readonly mission: number;
  readonly capability: number;
  readonly week: number;
  readonly required: number;
  readonly persons: number;
};

/** Where a plan does not meet the requirement; weeks that meet it are left out. */
export function shortfalls(input: PlanInput, blocks: readonly Block[]): Gap[] {
  return input.missions.flatMap((mission, index) =>
    mission.required.flatMap((series, capability) => {
      const own = blocks.filter((block) => {
        const contingent = contingentOf(input, block);
        return contingent.mission === index && contingent.capability === capability;
      });
      return series
        .map((required, week) => ({
          mission: index,
          capability,
          week,
          required,
          persons:
            required - sum(own, (block) => (isEffective(input, block, week) ? block.persons : 0)),
        }))
        .filter(({ persons }) => persons > 0);
    }),
  );
}

/** Person-weeks by which announced arrivals are late, from the announced week to the horizon. */
export function lateness(input: PlanInput, blocks: readonly Block[]): number {
  return sum(input.announcements, ({ contingent, week, persons }) => {
    const own = blocks.filter((block) => block.contingent === contingent);
    let late = 0;
    for (let at = week; at < input.weeks; at += 1) {
      const arrived = sum(own, (block) => (arrivalOf(input, block) <= at ? block.persons : 0));
      late += Math.max(0, persons - arrived);
    }
    return late;
  });
}

export const compression = (input: PlanInput, blocks: readonly Block[]): number =>
  sum(blocks, ({ persons, mode }) => persons * (input.trainingModes[mode]?.compressionWeeks ?? 0));

/** Training and lift, thousand US dollars; theatre cost is a constraint only, through funding. */
export const cost = (input: PlanInput, blocks: readonly Block[]): number =>
  sum(blocks, (block) => {
    const { trainingCostPerPersonWeek } = contingentOf(input, block);
    const weeks = input.trainingModes[block.mode]?.weeks ?? 0;
    return block.persons * (trainingCostPerPersonWeek * weeks + input.rules.liftCostPerPerson);
  });

/**
 * Persons whose batch differs from the adopted plan, in either, each weighed from 1 in week 0 down
 * to 0 at the horizon by the week in which their class starts: a change of next week hurts most.
 */
export function changes(input: PlanInput, blocks: readonly Block[]): number {
  if (input.adopted === null) return 0;
  const key = ({ contingent, mode, start, lift, departure }: Block) =>
    [contingent, mode, start, lift, departure].join(' ');
  const balance = new Map<string, { start: number; persons: number }>();
  const add = (block: Block, sign: 1 | -1) => {
    const before = balance.get(key(block))?.persons ?? 0;
    balance.set(key(block), { start: block.start, persons: before + sign * block.persons });
  };
  for (const block of blocks) add(block, 1);
  for (const block of input.adopted) add(block, -1);
  return sum(
    [...balance.values()],
    ({ start, persons }) => (Math.abs(persons) * (input.weeks - start)) / input.weeks,
  );
}
