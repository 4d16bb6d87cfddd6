import { type Constraint, contingentName, contingentOf, type Load } from './load.ts';

/**
 * What a closed gate stops does not happen: no class starts, or no lift leaves, before the week in
 * which the gate opens. The load is the number of weeks by which a block comes too early.
 */
export const gates: Constraint = (input, blocks) =>
  input.gates.flatMap(({ name, kind, stops, opensWeek, contingents }) =>
    blocks
      .filter(({ contingent }) => contingents === undefined || contingents.includes(contingent))
      .map((block): Load => {
        const week = stops === 'training' ? block.start : block.lift;
        return {
          constraint: `${kind} gate`,
          where: `${name}, ${contingentName(contingentOf(input, block))}`,
          week,
          used: Math.max(0, opensWeek - week),
          limit: 0,
        };
      })
      .filter(({ used }) => used > 0),
  );
