import type { Block } from '../block.ts';
import type { Usage } from './usage.ts';

const BLOCKS_MAX = 8;

type Draw = (below: number) => number;

/** Chooses blocks to take out together, so that what follows can rearrange what they compete for. */
export function ruin(usage: Usage, blocks: readonly Block[], draw: Draw): Block[] {
  const anchor = blocks[draw(blocks.length)];
  if (!anchor) return [];
  const kind = draw(10);
  if (kind < 3) return sameLifts(blocks, anchor, draw);
  if (kind < 5) return sameContingents(usage, blocks, anchor, draw);
  if (kind < 6) return sameClasses(usage, blocks, anchor, draw);
  if (kind < 8) return anyOf(blocks, anchor, draw);
  return sameCapability(usage, blocks, anchor, draw);
}

/** Lifts of one mission in a window of weeks. */
function sameLifts(blocks: readonly Block[], anchor: Block, draw: Draw): Block[] {
  const width = draw(5);
  const near = blocks.filter(({ lift }) => Math.abs(lift - anchor.lift) <= width);
  return thinned(near, anchor, draw, 80);
}

function sameContingents(
  usage: Usage,
  blocks: readonly Block[],
  anchor: Block,
  draw: Draw,
): Block[] {
  const chosen = new Set([anchor.contingent]);
  const others = draw(3);
  for (let index = 0; index < others; index += 1) chosen.add(draw(usage.contingents.length));
  const own = blocks.filter(({ contingent }) => chosen.has(contingent));
  return thinned(own, anchor, draw, draw(2) === 0 ? 100 : 50);
}

/** Classes of one venue that overlap in time. */
function sameClasses(usage: Usage, blocks: readonly Block[], anchor: Block, draw: Draw): Block[] {
  const venue = usage.frameOf(anchor.contingent).contingent.venue;
  const near = blocks.filter(
    ({ contingent, start }) =>
      usage.frameOf(contingent).contingent.venue === venue && Math.abs(start - anchor.start) <= 6,
  );
  return thinned(near, anchor, draw, 60);
}

function sameCapability(
  usage: Usage,
  blocks: readonly Block[],
  anchor: Block,
  draw: Draw,
): Block[] {
  const { capability, mission } = usage.frameOf(anchor.contingent).contingent;
  const near = blocks.filter((block) => {
    const { contingent } = usage.frameOf(block.contingent);
    return contingent.capability === capability && contingent.mission === mission;
  });
  return thinned(near, anchor, draw, 50);
}

function anyOf(blocks: readonly Block[], anchor: Block, draw: Draw): Block[] {
  const chosen = new Set([anchor]);
  const others = draw(4);
  for (let index = 0; index < others; index += 1) {
    const block = blocks[draw(blocks.length)];
    if (block) chosen.add(block);
  }
  return [...chosen];
}

function thinned(blocks: readonly Block[], anchor: Block, draw: Draw, percent: number): Block[] {
  const kept = blocks.filter((block) => block !== anchor && draw(100) < percent);
  while (kept.length > BLOCKS_MAX - 1) kept.splice(draw(kept.length), 1);
  return [anchor, ...kept];
}
