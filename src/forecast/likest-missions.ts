import { type Analogue, analoguesOf, projectedShare } from './analogues.ts';
import type { Standing } from './episode.ts';
import type { ReferenceClass } from './reference-class.ts';

/** A past mission, and where ours would go if it went the same way from here. */
export type LikeMission = {
  readonly mission: string;
  readonly mandatedOn: string;
  /** Age at which it stood most nearly where ours stands: whole months since its mandate. */
  readonly months: number;
  /** Its part in the outside view, 0 to 1. */
  readonly weight: number;
  /** Shares of our ceiling 1, 2, … months on, up to the end of its history or its first gap. */
  readonly shares: readonly number[];
};

/**
 * The past missions that count most in the outside view, most alike first: what is drawn as single
 * lines behind the bands.
 *
 * @param limits how many missions, and how many months of each
 */
export function likestMissions(
  standing: Standing,
  classes: readonly ReferenceClass[],
  limits: { readonly missions: number; readonly months: number },
): LikeMission[] {
  const weights = new Map<string, { weight: number; best: Analogue }>();
  for (const { episodes, weight } of classes) {
    const analogues = analoguesOf(standing, episodes);
    const total = analogues.reduce((sum, analogue) => sum + analogue.weight, 0);
    for (const analogue of analogues) {
      const { id } = analogue.episode;
      const known = weights.get(id);
      weights.set(id, {
        weight: (known?.weight ?? 0) + (weight * analogue.weight) / total,
        best: known && known.best.weight >= analogue.weight ? known.best : analogue,
      });
    }
  }
  return [...weights.values()]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, limits.missions)
    .map(({ weight, best }) => ({
      mission: best.episode.mission,
      mandatedOn: best.episode.mandatedOn,
      months: best.months,
      weight,
      shares: wayOn(best, standing, limits.months),
    }));
}

function wayOn(analogue: Analogue, standing: Standing, months: number): number[] {
  const shares: number[] = [];
  for (let ahead = 1; ahead <= months; ahead += 1) {
    const share = projectedShare(analogue, standing, ahead);
    if (share === null) break;
    shares.push(share);
  }
  return shares;
}
