import { invariant } from '../domain/invariant.ts';
import { type Analogue, analoguesOf, LIKENESS, projectedShare } from './analogues.ts';
import type { Standing } from './episode.ts';
import type { ReferenceClass } from './reference-class.ts';

/** Weeks in a month, on average. */
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/**
 * The outside view as paths: the strength at the end of each week if the mission went the way of a past
 * one that stood where it stands. Where that history ends or has a gap, the path goes on as another
 * mission went that once stood where the path has come to: a past mission's end says nothing about ours.
 *
 * @returns one row a sample, `strengths[sample * weeks + week]`, persons
 */
export function outsidePaths(
  standing: Standing,
  authorised: number,
  classes: readonly ReferenceClass[],
  { samples, weeks }: { readonly samples: number; readonly weeks: number },
  streamOf: (sample: number) => () => number,
): Float32Array {
  const drawings = classes.map(({ episodes, weight }) => ({
    weight,
    guides: guidesAmong(episodes),
  }));
  const months = Math.ceil(weeks / WEEKS_A_MONTH);
  const strengths = new Float32Array(samples * weeks);
  for (let sample = 0; sample < samples; sample += 1) {
    const uniform = streamOf(sample);
    const { guides } = pick(drawings, uniform());
    const offset = LIKENESS.smoothing * normal(uniform(), uniform());
    const shares = sharesByMonth(standing, months, guides, uniform);
    const row = strengths.subarray(sample * weeks, (sample + 1) * weeks);
    for (let week = 0; week < weeks; week += 1) {
      row[week] = authorised * shareInWeek(shares, (week + 1) / WEEKS_A_MONTH, offset);
    }
  }
  return strengths;
}

/** Shares 0, 1, … months on, from one past mission to the next. */
function sharesByMonth(
  standing: Standing,
  months: number,
  guides: Guides,
  uniform: () => number,
): Float64Array {
  const shares = new Float64Array(months + 1);
  shares[0] = standing.share;
  let from = standing;
  let guide = guides(from, uniform());
  for (let month = 1; month <= months; month += 1) {
    let share = guide && projectedShare(guide, from, standing.months + month - from.months);
    if (share === null) {
      from = { months: standing.months + month - 1, share: shares[month - 1] as number };
      guide = guides(from, uniform());
      share = guide && projectedShare(guide, from, 1);
    }
    shares[month] = share ?? from.share;
  }
  return shares;
}

/** The spread between missions grows from nothing now to its whole width after three months. */
function shareInWeek(shares: Float64Array, ahead: number, offset: number): number {
  const from = Math.floor(ahead);
  const before = shares[from] as number;
  const after = shares[from + 1] ?? before;
  return Math.max(0, before + (after - before) * (ahead - from) + offset * Math.min(1, ahead / 3));
}

/** Draws a past mission that stood somewhere and can say what came next; `null` when none can. */
type Guides = (standing: Standing, u: number) => Analogue | null;

/** Likeness is looked up to this part of a share, so that standings in the same cell share their answer. */
const CELL = 0.01;

function guidesAmong(episodes: ReferenceClass['episodes']): Guides {
  const known = new Map<number, Cumulative>();
  return (standing, u) => {
    const age = Math.min(standing.months, LIKENESS.monthsMax);
    const cell = Math.round(standing.share / CELL);
    const key = cell * (LIKENESS.monthsMax + 1) + age;
    let drawing = known.get(key);
    if (drawing === undefined) {
      const alike = analoguesOf({ months: age, share: cell * CELL }, episodes);
      drawing = cumulative(alike.filter((one) => projectedShare(one, standing, 1) !== null));
      known.set(key, drawing);
    }
    return drawing.find(({ until }) => u <= until)?.analogue ?? drawing.at(-1)?.analogue ?? null;
  };
}

type Cumulative = readonly { readonly until: number; readonly analogue: Analogue }[];

function cumulative(analogues: readonly Analogue[]): Cumulative {
  const total = analogues.reduce((sum, { weight }) => sum + weight, 0);
  let until = 0;
  return analogues.map((analogue) => {
    until += analogue.weight / total;
    return { until, analogue };
  });
}

function pick<Part extends { readonly weight: number }>(parts: readonly Part[], u: number): Part {
  let until = 0;
  for (const part of parts) {
    until += part.weight;
    if (u <= until) return part;
  }
  const last = parts.at(-1);
  invariant(last !== undefined, 'there is at least one reference class');
  return last;
}

/** One standard normal value of two uniforms. @see Box & Muller (1958); doi:10.1214/aoms/1177706645 */
function normal(u: number, v: number): number {
  return Math.sqrt(-2 * Math.log(1 - u * (1 - 1e-12))) * Math.cos(2 * Math.PI * v);
}
