import type { PictureAnswer } from '../../../contract/picture.ts';
import type { Day } from '../../day.ts';

export type Milestone = PictureAnswer['milestones'][number];

/** What a batch goes through, as the ledger names it. */
export type Turn = 'training-start' | 'training-end' | 'ready' | 'departure' | 'arrival';

export function milestoneOf(
  milestones: readonly Milestone[],
  subject: string,
  turn: Turn,
): Milestone | undefined {
  return milestones.find((one) => one.subject === subject && one.milestone === turn);
}

/** The next departure or landing that is still ahead on the day: the soonest by its latest day. */
export function nextMovement(milestones: readonly Milestone[], on: Day): Milestone | undefined {
  return milestones
    .filter((one) => isMovement(one) && one.latest !== null && one.latest >= on)
    .sort(
      (a, b) =>
        (a.latest ?? '').localeCompare(b.latest ?? '') ||
        a.milestone.localeCompare(b.milestone) * -1,
    )[0];
}

export function isMovement({ milestone }: Milestone): boolean {
  return milestone === 'departure' || milestone === 'arrival';
}
