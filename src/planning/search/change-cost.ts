import type { Block } from '../block.ts';
import { weightsOf } from '../objective.ts';
import type { PlanInput } from '../plan-input.ts';

const keyOf = ({ contingent, mode, start, lift, departure }: Block): string =>
  `${contingent} ${mode} ${start} ${lift} ${departure}`;

/**
 * What the objective charges for using a block, against the adopted plan: below 0 for one that the
 * adopted plan holds, for keeping it undoes a change. `null` when changes cost nothing.
 */
export function changeCostOf(input: PlanInput): ((block: Block) => number) | null {
  const weight = weightsOf(input).changes;
  if (input.adopted === null || weight === 0) return null;
  const adopted = new Map(input.adopted.map((block) => [keyOf(block), block.persons]));
  return (block) => {
    const before = adopted.get(keyOf(block)) ?? 0;
    const nearness = (input.weeks - block.start) / input.weeks;
    return weight * nearness * (Math.abs(block.persons - before) - before);
  };
}
