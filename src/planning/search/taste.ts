/** How a best block is chosen: the search varies it, so that the same gap is not filled the same way. */
export type Taste = {
  /** Gains are multiplied by a draw from 1 − `noise` up to 1. */
  readonly noise: number;
  /** `full`: as many as fit. `needed`: no more than lack. `random`: any size that fits. */
  readonly size: 'full' | 'needed' | 'random';
  /** Whether a class starts as late as the lift allows, or as early as there is room. */
  readonly latestClass: boolean;
  /** Whether a course is only shortened where the gentler one holds fewer. */
  readonly gentlestFirst: boolean;
  /** Whether gains are compared for each person of a batch, or for the batch as a whole. */
  readonly perPerson: boolean;
  /** Whether every other batch is kept to a size drawn at random, so that others fit beside it. */
  readonly capped: boolean;
};

/** No draws: the first plan, pinned decisions and proposals of a relaxation. */
export const GREEDY: Taste = {
  noise: 0,
  size: 'needed',
  latestClass: true,
  gentlestFirst: true,
  perPerson: false,
  capped: false,
};
