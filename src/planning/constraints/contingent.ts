import { type Constraint, contingentName, isEffective, type Load, sum, weekly } from './load.ts';

/** No more persons of a contingent count at once than its establishment has posts. */
export const establishment: Constraint = (input, blocks) =>
  input.contingents.flatMap((contingent) => {
    const own = blocks.filter((block) => block.contingent === contingent.id);
    const limits = new Array<number>(input.weeks).fill(contingent.establishment);
    return weekly('establishment', contingentName(contingent), limits, (week) =>
      sum(own, (block) => (isEffective(input, block, week) ? block.persons : 0)),
    );
  });

/** A contingent sends its establishment once a tour, and no more. */
export const pool: Constraint = (input, blocks) =>
  input.contingents.flatMap((contingent): Load[] => {
    const own = blocks.filter((block) => block.contingent === contingent.id);
    const load = {
      constraint: 'pool',
      where: contingentName(contingent),
      week: null,
      used: sum(own, ({ persons }) => persons),
      limit: contingent.establishment * contingent.tours,
    };
    return load.used > 0 ? [load] : [];
  });

/** A contingent starts so many classes a week at most: its trainers and its papers go in one go. */
export const classStarts: Constraint = (input, blocks) =>
  input.contingents.flatMap((contingent) => {
    const own = blocks.filter((block) => block.contingent === contingent.id);
    const limits = new Array<number>(input.weeks).fill(input.rules.classStartsPerWeekMax);
    return weekly('class starts', contingentName(contingent), limits, (week) =>
      sum(own, ({ start }) => (start === week ? 1 : 0)),
    );
  });

/** And so many batches of it are lifted a week at most. */
export const lifts: Constraint = (input, blocks) =>
  input.contingents.flatMap((contingent) => {
    const own = blocks.filter((block) => block.contingent === contingent.id);
    const limits = new Array<number>(input.weeks).fill(input.rules.liftsPerWeekMax);
    return weekly('lifts', contingentName(contingent), limits, (week) =>
      sum(own, ({ lift }) => (lift === week ? 1 : 0)),
    );
  });
