import type { Block } from '../block.ts';
import type { Pin } from '../plan-input.ts';
import { type Constraint, contingentName, type Load } from './load.ts';

/** Each pinned decision is kept by a block of its own. The load of a broken pin is 1 over 0. */
export const pins: Constraint = (input, blocks) => {
  const holderOf = new Map<Block, number>();
  const assign = (pin: number, seen: Set<Block>): boolean =>
    blocks.some((block) => {
      const wanted = input.pins[pin];
      if (!wanted || seen.has(block) || !agrees(block, wanted)) return false;
      seen.add(block);
      const holder = holderOf.get(block);
      if (holder !== undefined && !assign(holder, seen)) return false;
      holderOf.set(block, pin);
      return true;
    });
  return input.pins.flatMap((pin, index): Load[] => {
    if (assign(index, new Set())) return [];
    const contingent = input.contingents[pin.contingent];
    const where = contingent ? contingentName(contingent) : `contingent ${pin.contingent}`;
    return [{ constraint: 'pin', where: `${where}, pin ${index}`, week: null, used: 1, limit: 0 }];
  });
};

function agrees(block: Block, pin: Pin): boolean {
  return (
    block.contingent === pin.contingent &&
    (pin.persons ?? block.persons) === block.persons &&
    (pin.mode ?? block.mode) === block.mode &&
    (pin.start ?? block.start) === block.start &&
    (pin.lift ?? block.lift) === block.lift &&
    (pin.departure ?? block.departure) === block.departure
  );
}
