import { areRelated, type Episode, shareAt } from './episode.ts';
import { shareAhead, shareAtAge } from './outside-view.ts';
import { crps, quantileOf, type WeightedSample } from './weighted-sample.ts';

/** Months after the mandate at which a forecast is made. */
export const ORIGINS = [1, 3, 6] as const;
/** Months ahead for which it is scored. */
export const HORIZONS = [3, 6, 12] as const;

/** One forecast beside what happened. `share`s are of the strength authorised. */
export type Trial = {
  readonly episode: string;
  readonly origin: number;
  readonly ahead: number;
  readonly outcome: number;
  readonly median: number;
  readonly inside50: boolean;
  readonly inside80: boolean;
  readonly inside95: boolean;
  readonly crps: number;
  /** Error of "all authorised at once". */
  readonly crpsNaive: number;
  /** Score of the reference class alone. */
  readonly crpsReference: number;
};

/**
 * Forecasts each tested mission from each origin, taught by the shipped episodes less that mission and
 * its relatives, and scores the share of the authorised strength at each horizon.
 *
 * Left out: an episode whose ceiling is its own later peak, an origin at which the strength is unknown,
 * a horizon for which no strength is reported.
 */
export function backtest(tested: readonly Episode[], shipped: readonly Episode[]): Trial[] {
  return tested
    .filter(({ ceilingIsPeak }) => !ceilingIsPeak)
    .flatMap((episode) => {
      const teachers = shipped.filter((other) => !areRelated(other, episode));
      return ORIGINS.flatMap((origin) =>
        HORIZONS.flatMap((ahead) => trialOf(episode, origin, ahead, teachers)),
      );
    });
}

function trialOf(
  episode: Episode,
  origin: number,
  ahead: number,
  teachers: readonly Episode[],
): Trial[] {
  const share = shareAt(episode, origin);
  const outcome = episode.shares[origin + ahead] ?? null;
  if (share === null || outcome === null) return [];
  const forecast = shareAhead({ months: origin, share }, ahead, teachers);
  const reference = shareAtAge(origin + ahead, teachers);
  if (forecast === null || reference === null) return [];
  const trial = {
    episode: episode.id,
    origin,
    ahead,
    outcome,
    median: quantileOf(forecast, 0.5),
    inside50: holds(forecast, 0.5, outcome),
    inside80: holds(forecast, 0.8, outcome),
    inside95: holds(forecast, 0.95, outcome),
    crps: crps(forecast, outcome),
    crpsNaive: Math.abs(1 - outcome),
    crpsReference: crps(reference, outcome),
  };
  return [trial];
}

function holds(forecast: WeightedSample, width: number, outcome: number): boolean {
  const tail = (1 - width) / 2;
  return quantileOf(forecast, tail) <= outcome && outcome <= quantileOf(forecast, 1 - tail);
}

/** How well the forecasts did, every figure a fraction; `null` when nothing could be scored. */
export type Calibration = {
  readonly missions: number;
  readonly origins: number;
  readonly coverage50: number | null;
  readonly coverage80: number | null;
  readonly coverage95: number | null;
  readonly crps: number | null;
  readonly crpsNaive: number | null;
  readonly crpsReference: number | null;
};

/** `missions` and `origins` count the episodes and the (episode, origin) pairs that were scored. */
export function calibrationOf(trials: readonly Trial[]): Calibration {
  const mean = (value: (trial: Trial) => number): number | null =>
    trials.length === 0 ? null : trials.reduce((sum, t) => sum + value(t), 0) / trials.length;
  return {
    missions: new Set(trials.map(({ episode }) => episode)).size,
    origins: new Set(trials.map(({ episode, origin }) => `${episode} ${origin}`)).size,
    coverage50: mean(({ inside50 }) => Number(inside50)),
    coverage80: mean(({ inside80 }) => Number(inside80)),
    coverage95: mean(({ inside95 }) => Number(inside95)),
    crps: mean((trial) => trial.crps),
    crpsNaive: mean((trial) => trial.crpsNaive),
    crpsReference: mean((trial) => trial.crpsReference),
  };
}
