import type { Block } from '../block.ts';
import type { Usage } from './usage.ts';

/**
 * Whether a block made elsewhere is one that the search could have made: size, course and times in
 * range. An adopted plan may rest on an input that has changed since.
 */
export function isFormedFor(usage: Usage, block: Block): boolean {
  const { rules, weeks } = usage.grid.input;
  const frame = usage.frameOf(block.contingent);
  const mode = frame.modes.find(({ index }) => index === block.mode);
  if (!mode || block.persons < frame.batchMin || block.persons > frame.batchMax) return false;
  const isInTime =
    block.start >= frame.startFirst &&
    block.lift >= Math.max(frame.liftFirst, block.start + mode.leadWeeks) &&
    block.lift < weeks;
  const arrival = block.lift + rules.liftWeeks;
  const isThereAtEnd = block.departure === weeks && arrival + rules.tourWeeksMax >= weeks;
  const tour = block.departure - arrival;
  const isTour =
    block.departure < weeks && tour >= rules.tourWeeksMin && tour <= rules.tourWeeksMax;
  return isInTime && (isThereAtEnd || isTour);
}
