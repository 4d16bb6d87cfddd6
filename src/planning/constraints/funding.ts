import type { Block } from '../block.ts';
import type { PlanInput } from '../plan-input.ts';
import {
  arrivalOf,
  type Constraint,
  contingentOf,
  isPresent,
  missionName,
  sum,
  weekly,
} from './load.ts';

/**
 * What has been spent up to a week never exceeds what had been received: training is paid when the
 * class starts, the lift in its week, theatre each week from arrival up to departure.
 */
export const funding: Constraint = (input, blocks) =>
  input.missions.flatMap((mission, index) => {
    const own = blocks.filter((block) => contingentOf(input, block).mission === index);
    return weekly('funding', missionName(mission, index), mission.fundingCumulative, (week) =>
      sum(own, (block) => spentBy(input, block, week)),
    );
  });

function spentBy(input: PlanInput, block: Block, week: number): number {
  const { trainingCostPerPersonWeek, theatreCostPerPersonWeek } = contingentOf(input, block);
  let perPerson = 0;
  for (let past = 0; past <= week; past += 1) {
    if (past === block.start)
      perPerson += trainingCostPerPersonWeek * (input.trainingModes[block.mode]?.weeks ?? 0);
    if (past === block.lift) perPerson += input.rules.liftCostPerPerson;
    if (past >= arrivalOf(input, block) && isPresent(input, block, past))
      perPerson += theatreCostPerPersonWeek;
  }
  return perPerson * block.persons;
}
