import { analoguesOf, LIKENESS, projectedShare } from './analogues.ts';
import type { Episode, Standing } from './episode.ts';
import { smoothed, type WeightedSample, weightedSample } from './weighted-sample.ts';

/**
 * The share of the ceiling that will be in theatre `ahead` months on, as missions that once stood
 * where this one stands went. `null` when no past mission can say.
 */
export function shareAhead(
  standing: Standing,
  ahead: number,
  episodes: readonly Episode[],
): WeightedSample | null {
  const pairs = analoguesOf(standing, episodes).flatMap((analogue): [number, number][] => {
    const share = projectedShare(analogue, standing, ahead);
    return share === null ? [] : [[share, analogue.weight]];
  });
  return pairs.length === 0 ? null : weightedSample(smoothed(pairs, LIKENESS.smoothing));
}

/**
 * The reference class alone: what share past missions had at an age, whatever they had before. It
 * is the baseline that a forecast which looks at the mission has to beat.
 */
export function shareAtAge(months: number, episodes: readonly Episode[]): WeightedSample | null {
  const pairs = episodes.flatMap(({ shares }): [number, number][] => {
    const share = shares[months] ?? null;
    return share === null ? [] : [[share, 1]];
  });
  return pairs.length === 0 ? null : weightedSample(pairs);
}
