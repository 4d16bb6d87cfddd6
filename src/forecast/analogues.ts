import type { Episode, Standing } from './episode.ts';
import { shareAt } from './episode.ts';

/**
 * How past missions are compared with one that is under way. Chosen on the shipped episodes with each
 * mission and its relatives left out (see `docs/forecast.md` for the figures and what did not help).
 */
export const LIKENESS = {
  /** Standard deviation, in months, of the distance between two missions' ages. */
  months: 2,
  /** Standard deviation of the distance between two missions' shares. */
  share: 0.25,
  /** Oldest age from which a past mission may teach, in months. */
  monthsMax: 18,
  /** Standard deviation of the smoothing of a projected share: thirty missions are few. */
  smoothing: 0.06,
} as const;

/** A past mission at an age at which it looked like ours, and how much it counts (unnormalised). */
export type Analogue = {
  readonly episode: Episode;
  readonly months: number;
  readonly share: number;
  readonly weight: number;
};

/**
 * Past missions at the ages at which they looked like `standing`.
 *
 * Each month of a past mission counts by a Gaussian of the distance in age and in share; a mission
 * that stood still for long would then speak many times, so its months together weigh the square
 * root of their sum. An age beyond {@link LIKENESS}.monthsMax counts from there on as one age.
 */
export function analoguesOf(standing: Standing, episodes: readonly Episode[]): Analogue[] {
  const age = Math.min(standing.months, LIKENESS.monthsMax);
  return episodes.flatMap((episode) => {
    const own = monthsThatTeach(episode).map(({ months, share }) => ({
      episode,
      months,
      share,
      weight:
        gaussian((age - months) / LIKENESS.months) *
        gaussian((standing.share - share) / LIKENESS.share),
    }));
    const sum = own.reduce((total, { weight }) => total + weight, 0);
    if (sum < 1e-12) return [];
    return own.map((analogue) => ({ ...analogue, weight: analogue.weight / Math.sqrt(sum) }));
  });
}

/**
 * Where our mission would stand `ahead` months on if it went the analogue's way; `null` when the
 * analogue was over or not reported by then.
 *
 * Growth is carried over as a part of the gap to the ceiling, within a factor of {@link SCALE}; decline
 * as a part of what is there.
 */
export function projectedShare(
  { episode, months, share }: Analogue,
  standing: Standing,
  ahead: number,
): number | null {
  const later = episode.shares[months + ahead] ?? null;
  if (later === null) return null;
  if (later < share) return share > 0.02 ? standing.share * (later / share) : standing.share;
  const gap = Math.max(0.02, 1 - standing.share) / Math.max(0.02, 1 - share);
  return standing.share + (later - share) * Math.min(SCALE.max, Math.max(SCALE.min, gap));
}

const SCALE = { min: 0.25, max: 2 } as const;

function monthsThatTeach(episode: Episode): Standing[] {
  return Array.from({ length: LIKENESS.monthsMax + 1 }, (_, months) => ({
    months,
    share: shareAt(episode, months),
  })).flatMap(({ months, share }) => (share === null ? [] : [{ months, share }]));
}

const gaussian = (distance: number): number => Math.exp((-distance * distance) / 2);
