/**
 * The whole life of one batch: so many persons start a class in week `start`, leave on the lift of
 * week `lift`, and go home in week `departure`. All weeks are numbers from 0.
 */
export type Block = {
  readonly contingent: number;
  readonly persons: number;
  /** Index into the training modes. */
  readonly mode: number;
  readonly start: number;
  readonly lift: number;
  /** Week of the flight home; equal to the horizon's length when they are still there at its end. */
  readonly departure: number;
};

/** Blocks in the one order in which plans are written: by contingent, lift, start. */
export function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort(
    (a, b) =>
      a.contingent - b.contingent ||
      a.lift - b.lift ||
      a.start - b.start ||
      a.departure - b.departure,
  );
}
