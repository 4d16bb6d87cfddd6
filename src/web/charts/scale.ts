/** A straight line from a stretch of values to a stretch of pixels. */
export type Scale = (value: number) => number;

export function linear(
  [from, until]: readonly [number, number],
  [left, right]: readonly [number, number],
): Scale {
  const span = until - from || 1;
  return (value) => left + ((value - from) / span) * (right - left);
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Three to five round values from `from` up to `until`, both kept inside. */
export function ticks(from: number, until: number, countMax = 4): number[] {
  const span = until - from;
  if (span <= 0) return [from];
  const power = 10 ** Math.floor(Math.log10(span / countMax));
  const step = power * (STEPS.find((one) => span / (power * one) <= countMax) ?? 10);
  const first = Math.ceil(from / step);
  const last = Math.floor(until / step);
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
}

/** Pixels rounded to a tenth: finer is not seen, and the page stays small. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
