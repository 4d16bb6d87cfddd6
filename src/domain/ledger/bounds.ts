import { grouped } from './grouped.ts';

/**
 * The numbers that a statement allows under a reading, both ends included. `high` is `null` when the
 * source set no upper end ("at least 10"). The unit is that of the quantity it was read from.
 */
export type Bounds = { readonly low: number; readonly high: number | null };

/** The bounds of a sum: the parts may each lie at their own end, so the ends add up. */
export function sumOf(parts: readonly Bounds[]): Bounds {
  return parts.reduce<Bounds>(
    (sum, part) => ({
      low: sum.low + part.low,
      high: sum.high === null || part.high === null ? null : sum.high + part.high,
    }),
    { low: 0, high: 0 },
  );
}

/**
 * What is left of a whole without one part. A remainder is never below none, so the low end stops at
 * zero; `null` when the part is above the whole however both are read.
 */
export function remainderOf(whole: Bounds, part: Bounds): Bounds | null {
  const high = whole.high === null ? null : whole.high - part.low;
  if (high !== null && high < 0) return null;
  return { low: part.high === null ? 0 : Math.max(0, whole.low - part.high), high };
}

/** Whether one number could satisfy both. */
export function meet(a: Bounds, b: Bounds): boolean {
  return gapBetween(a, b) === 0;
}

/** The least distance between a number of the one and a number of the other; 0 when they meet. */
export function gapBetween(a: Bounds, b: Bounds): number {
  const above = (low: number, high: number | null) => (high === null ? 0 : Math.max(0, low - high));
  return Math.max(above(a.low, b.high), above(b.low, a.high));
}

/** Whether every number that `inner` allows is allowed by `outer`. */
export function within(inner: Bounds, outer: Bounds): boolean {
  const reaches = outer.high === null || (inner.high !== null && inner.high <= outer.high);
  return inner.low >= outer.low && reaches;
}

/** The numbers that both allow; `null` when there are none. */
export function overlapOf(a: Bounds, b: Bounds): Bounds | null {
  if (!meet(a, b)) return null;
  return { low: Math.max(a.low, b.low), high: lesser(a.high, b.high) };
}

/** "425", "736 to 786" or "10 or more". */
export function wordingOf({ low, high }: Bounds): string {
  if (high === null) return `${grouped(low)} or more`;
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`;
}

/** A number beside its range, as a derived figure is written: "761 (736 to 786)"; bare when exact. */
export function withRange(stated: number, bounds: Bounds): string {
  const exact = bounds.low === stated && bounds.high === stated;
  return exact ? grouped(stated) : `${grouped(stated)} (${wordingOf(bounds)})`;
}

function lesser(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
