import { type Block, inOrder } from './block.ts';

/** One batch that two plans do not share as it stands; `before` or `after` is `null` where one has none. */
export type Change = { readonly before: Block | null; readonly after: Block | null };

/**
 * What has to be done differently when one plan takes the place of another. Batches of a contingent
 * that differ are paired in the order of their lifts, so that a batch that moved reads as one change.
 */
export function differenceOf(before: readonly Block[], after: readonly Block[]): Change[] {
  const contingents = [...new Set([...before, ...after].map(({ contingent }) => contingent))];
  return contingents
    .sort((a, b) => a - b)
    .flatMap((contingent) => {
      const own = (blocks: readonly Block[]) =>
        inOrder(blocks.filter((block) => block.contingent === contingent));
      return paired(without(own(before), own(after)), without(own(after), own(before)));
    });
}

function paired(before: readonly Block[], after: readonly Block[]): Change[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    before: before[index] ?? null,
    after: after[index] ?? null,
  }));
}

/** The blocks that have no equal among the others; each of the others stands for one. */
function without(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const open = others.map(keyOf);
  return blocks.filter((block) => {
    const index = open.indexOf(keyOf(block));
    if (index >= 0) open.splice(index, 1);
    return index < 0;
  });
}

const keyOf = ({ contingent, persons, mode, start, lift, departure }: Block): string =>
  [contingent, persons, mode, start, lift, departure].join(' ');
