/** Where each cooling of a short run ends, as a share of its budget: a brief one first, for a good start. */
const SHARES = [0.08, 0.4, 1] as const;
/** A long run cools first as one of this many seconds does, then over twice as long each time. */
const SHORT_SECONDS = 10;

/** One point of a run: which cooling it is in, and how far that one is, from 0 up to 1. */
export type Moment = { readonly cooling: number; readonly progress: number };

/**
 * @param used share of the budget that is used up, from 0 up to 1
 * @param seconds the budget; a run bounded by iterations cools as a short one, however long it takes
 */
export function momentAt(used: number, seconds: number = SHORT_SECONDS): Moment {
  let since = 0;
  for (const [cooling, until] of coolingEnds(seconds).entries()) {
    if (used < until) return { cooling, progress: (used - since) / (until - since) };
    since = until;
  }
  return { cooling: coolingEnds(seconds).length - 1, progress: 1 };
}

function coolingEnds(seconds: number): number[] {
  if (seconds <= SHORT_SECONDS) return [...SHARES];
  const ends: number[] = SHARES.slice(0, 2).map((share) => (share * SHORT_SECONDS) / seconds);
  for (let end = 1.2 * SHORT_SECONDS; end < 0.7 * seconds; end *= 2) ends.push(end / seconds);
  return [...ends, 1];
}
