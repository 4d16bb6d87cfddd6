import { invariant } from '../domain/invariant.ts';

/** A forecast as a sample: values in ascending order, weights of one. Unit: that of the values. */
export type WeightedSample = {
  readonly values: readonly number[];
  readonly weights: readonly number[];
};

/** @param pairs value and weight; at least one weight above zero */
export function weightedSample(pairs: readonly (readonly [number, number])[]): WeightedSample {
  const sorted = pairs.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  invariant(total > 0, 'a sample needs at least one value that counts');
  return { values: sorted.map(([value]) => value), weights: sorted.map(([, w]) => w / total) };
}

/** The least value of the sample that a given share of its weight does not exceed. */
export function quantileOf({ values, weights }: WeightedSample, share: number): number {
  invariant(share >= 0 && share <= 1, `the share (${share}) lies between 0 and 1`);
  let reached = 0;
  for (const [index, weight] of weights.entries()) {
    reached += weight;
    if (reached >= share - 1e-12) return values[index] as number;
  }
  return values.at(-1) as number;
}

/** The weight of the values at or above a threshold: the chance of reaching it. */
export function shareAtLeast({ values, weights }: WeightedSample, threshold: number): number {
  return weights.reduce(
    (sum, w, index) => ((values[index] as number) >= threshold ? sum + w : sum),
    0,
  );
}

/**
 * Continuous ranked probability score of a forecast against what happened: the distance between them
 * in the forecast's own unit, 0 for certainty that came true. For a single value it is the absolute error.
 *
 * @see Gneiting & Raftery (2007), "Strictly Proper Scoring Rules, Prediction, and Estimation",
 *   equation 21: E|X − y| − ½ E|X − X′|; doi:10.1198/016214506000001437
 */
export function crps({ values, weights }: WeightedSample, outcome: number): number {
  let error = 0;
  let spread = 0;
  let weightBelow = 0;
  let sumBelow = 0;
  for (const [index, weight] of weights.entries()) {
    const value = values[index] as number;
    error += weight * Math.abs(value - outcome);
    spread += weight * (value * weightBelow - sumBelow);
    weightBelow += weight;
    sumBelow += weight * value;
  }
  return error - spread;
}

/**
 * The same values, each spread over four points around it with standard deviation `deviation`, never
 * below zero. The points are the means of the quarters of a normal distribution, scaled to its variance.
 */
export function smoothed(
  pairs: readonly (readonly [number, number])[],
  deviation: number,
): [number, number][] {
  return pairs.flatMap(([value, weight]) =>
    QUARTERS.map((z): [number, number] => [Math.max(0, value + z * deviation), weight / 4]),
  );
}

const QUARTERS = [-1.361, -0.3836, 0.3836, 1.361] as const;
