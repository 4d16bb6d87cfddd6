import type { DeploymentNetwork } from './deployment-network.ts';
import { simulate } from './deployment-network.ts';
import type { Standing } from './episode.ts';
import { outsidePaths } from './paths.ts';
import type { ReferenceClass } from './reference-class.ts';

/** Weeks that a forecast looks ahead: five years. */
export const WEEKS_AHEAD = 260;

/** Weeks after which the fan is read: every fourth of the first two years, what a chart can show. */
export const FAN_WEEKS: readonly number[] = Array.from({ length: 26 }, (_, i) => 4 * i + 3);

/** Shares of the samples at which a forecast is read: the median, and the ends of the 50, 80 and 95 % bands. */
export const SHARES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** One view of the future, as samples. Weeks count from the day of the forecast. */
export type View = {
  /** Week in which the target is first reached, at each of {@link SHARES}; `null`: not within the view. */
  readonly reached: readonly (number | null)[];
  /** Chance of having reached the target by the end of each week. */
  readonly chanceByWeek: readonly number[];
  /** Strength at the end of each of {@link FAN_WEEKS} at each of {@link SHARES}. */
  readonly fan: readonly (readonly number[])[];
};

export type Forecast = {
  readonly near: View & { readonly weight: number };
  readonly outside: View & { readonly weight: number };
  readonly mixed: View;
  readonly classes: readonly ReferenceClass[];
  readonly samples: number;
};

export type ForecastQuestion = {
  readonly target: number;
  readonly authorised: number;
  readonly standing: Standing;
  /** What the mission itself has announced; its seats give the horizon. */
  readonly network: DeploymentNetwork;
  readonly classes: readonly ReferenceClass[];
  /** Promises whose day has come: how many, and how many were kept in day and number. */
  readonly promises: { readonly due: number; readonly kept: number };
};

/**
 * How much the mission's own announcements count against the outside view: the share of its promises
 * that were kept, as if two more had come due and one of them had been kept.
 *
 * @see Laplace's rule of succession
 */
export function nearWeight({ due, kept }: ForecastQuestion['promises']): number {
  return (kept + 1) / (due + 2);
}

/**
 * When the target will be reached, from two views that stay visible beside their mixture: the near view
 * plays the announced contingents through the network; the outside view follows past missions that
 * once stood here. Deterministic for the same streams.
 *
 * @param streamOf the uniform stream of a sample, by its number; the two views draw apart
 */
export function forecast(
  question: ForecastQuestion,
  samples: number,
  streamOf: (view: 'near' | 'outside', sample: number) => () => number,
): Forecast {
  const weeks = question.network.seats.length;
  const near = simulate(question.network, samples, (pair) => streamOf('near', pair)).strengths;
  const outside = outsidePaths(
    question.standing,
    question.authorised,
    question.classes,
    { samples, weeks },
    (sample) => streamOf('outside', sample),
  );
  const weight = nearWeight(question.promises);
  const fromNear = Math.round(weight * samples);
  const mixed = new Float32Array(samples * weeks);
  mixed.set(near.subarray(0, fromNear * weeks));
  mixed.set(outside.subarray(0, (samples - fromNear) * weeks), fromNear * weeks);
  return {
    near: { ...viewOf(near, weeks, question.target), weight },
    outside: { ...viewOf(outside, weeks, question.target), weight: 1 - weight },
    mixed: viewOf(mixed, weeks, question.target),
    classes: question.classes,
    samples,
  };
}

function viewOf(strengths: Float32Array, weeks: number, target: number): View {
  const samples = strengths.length / weeks;
  const reachedAt = Array.from({ length: samples }, (_, sample) => {
    const week = strengths
      .subarray(sample * weeks, (sample + 1) * weeks)
      .findIndex((strength) => strength >= target - 0.5);
    return week === -1 ? Number.POSITIVE_INFINITY : week;
  }).sort((a, b) => a - b);
  const chanceByWeek = new Array<number>(weeks).fill(0);
  for (const week of reachedAt) {
    if (week < weeks) chanceByWeek[week] = (chanceByWeek[week] as number) + 1 / samples;
  }
  for (let week = 1; week < weeks; week += 1) {
    chanceByWeek[week] = (chanceByWeek[week] as number) + (chanceByWeek[week - 1] as number);
  }
  return {
    reached: SHARES.map((share) => {
      const week = reachedAt[Math.min(samples - 1, Math.floor(share * samples))] as number;
      return Number.isFinite(week) ? week : null;
    }),
    chanceByWeek: chanceByWeek.map((chance) => Math.min(1, chance)),
    fan: FAN_WEEKS.map((week) => fanAt(strengths, weeks, week)),
  };
}

function fanAt(strengths: Float32Array, weeks: number, week: number): number[] {
  const samples = strengths.length / weeks;
  const sorted = Float32Array.from(
    { length: samples },
    (_, sample) => strengths[sample * weeks + week] as number,
  ).sort();
  return SHARES.map(
    (share) => sorted[Math.min(samples - 1, Math.floor(share * samples))] as number,
  );
}
