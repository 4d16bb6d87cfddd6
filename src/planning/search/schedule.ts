/** Where each cooling of a run ends, as a share of its budget: a short one first, for a good start. */
const COOLINGS = [0.08, 0.4, 1] as const;

/** One point of a run: which cooling it is in, and how far that one is, from 0 up to 1. */
export type Moment = { readonly cooling: number; readonly progress: number };

/** @param used share of the budget that is used up, from 0 up to 1 */
export function momentAt(used: number): Moment {
  let since = 0;
  for (const [cooling, until] of COOLINGS.entries()) {
    if (used < until) return { cooling, progress: (used - since) / (until - since) };
    since = until;
  }
  return { cooling: COOLINGS.length - 1, progress: 1 };
}
