import type { Episode, Standing } from './episode.ts';
import { shareAt } from './episode.ts';

/** Past missions that are taken together, and how much they count for the mission at hand. */
export type ReferenceClass = {
  readonly id: string;
  readonly label: string;
  readonly episodes: readonly Episode[];
  /** 0 to 1; the weights of all classes add to 1. */
  readonly weight: number;
};

/** A mission is a slow starter when half a year after its mandate it had less than this share. */
export const SLOW_SHARE = 0.5;
const SLOW_AFTER_MONTHS = 6;

/** Standard deviation of the share within which two missions count as alike at one age. */
const LIKENESS = 0.15;

/**
 * The two classes that every forecast is drawn from, weighed by how well each explains what the
 * mission itself did so far: its shares at each age, under a density of the class's shares at that age.
 *
 * The tables hold UN missions only. No voluntarily funded mission is among them; the slow starters,
 * which waited for contributors as those do, stand in for that class, and the forecast says so.
 *
 * @param history the mission's own month-end shares, in any order; empty gives equal weights
 */
export function referenceClasses(
  episodes: readonly Episode[],
  history: readonly Standing[],
): ReferenceClass[] {
  const slow = episodes.filter(
    (episode) => (shareAt(episode, SLOW_AFTER_MONTHS) ?? 1) < SLOW_SHARE,
  );
  const classes = [
    { id: 'un-missions', label: 'All UN missions on record', episodes },
    {
      id: 'slow-starters',
      label: 'Slow starters: under half of the ceiling after six months',
      episodes: slow,
    },
  ].filter((candidate) => candidate.episodes.length > 0);
  const logs = classes.map((candidate) => logLikelihood(candidate.episodes, history));
  const most = Math.max(...logs);
  const likelihoods = logs.map((log) => Math.exp(log - most));
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0);
  return classes.map((candidate, index) => ({
    ...candidate,
    weight: (likelihoods[index] as number) / sum,
  }));
}

/** Months in a row tell nearly the same, so the evidence of a history counts as its mean, twice. */
const EVIDENCE = 2;

function logLikelihood(episodes: readonly Episode[], history: readonly Standing[]): number {
  const logs = history.flatMap(({ months, share }) => {
    const seen = episodes.flatMap((episode) => shareAt(episode, months) ?? []);
    if (seen.length === 0) return [];
    const density = seen.reduce(
      (sum, other) => sum + Math.exp(-(((share - other) / LIKENESS) ** 2) / 2),
      0,
    );
    return [Math.log(density / seen.length + 1e-6)];
  });
  if (logs.length === 0) return 0;
  return (EVIDENCE * logs.reduce((sum, log) => sum + log, 0)) / logs.length;
}
