import { backtest, type Calibration, calibrationOf, type Trial } from '../forecast/backtest.ts';
import type { Episode } from '../forecast/episode.ts';
import reference from '../forecast/reference-missions.json' with { type: 'json' };

/** The past missions that Muster ships: what every forecast learns from, and nothing else. */
export const shippedEpisodes = reference.missions as readonly Episode[];

/** How well forecasts would have done on the given missions, each taught by the shipped others. */
export function backtestForecast(tested: readonly Episode[]): {
  readonly calibration: Calibration;
  readonly trials: readonly Trial[];
} {
  const trials = backtest(tested, shippedEpisodes);
  return { calibration: calibrationOf(trials), trials };
}
