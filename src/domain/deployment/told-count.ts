/** Counts from one to four could point to a person: other countries never get them. */
export const TOLD_MIN = 5;

/** The count as other countries may know it; `null` where it is too small to be told. */
export function countForOthers(count: number): number | null {
  return count > 0 && count < TOLD_MIN ? null : count;
}

/**
 * How a count of people enters the chain, which every country reads: exactly, or as "1 to 4". Nothing
 * is rounded, so what follows from it stays true, only wider.
 */
export function toldInChain(count: number): string {
  return countForOthers(count) === null ? `1 to ${TOLD_MIN - 1}` : String(count);
}
