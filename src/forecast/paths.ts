import { invariant } from '../domain/invariant.ts';
import { type Analogue, analoguesOf, LIKENESS, projectedShare } from './analogues.ts';
import type { Standing } from './episode.ts';
import type { ReferenceClass } from './reference-class.ts';

/** Weeks in a month, on average. */
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/**
 * The outside view as paths: the strength at the end of each week if the mission went the way of a past
 * one that stood where it stands. Past the end of that mission's history the path is `NaN`: unknown.
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
  const drawing = classes.map(({ episodes, weight }) => ({
    weight,
    analogues: cumulative(analoguesOf(standing, episodes)),
  }));
  const strengths = new Float32Array(samples * weeks);
  for (let sample = 0; sample < samples; sample += 1) {
    const uniform = streamOf(sample);
    const chosen = pick(drawing, uniform());
    const analogue = pickAnalogue(chosen.analogues, uniform());
    const offset = LIKENESS.smoothing * normal(uniform(), uniform());
    const row = strengths.subarray(sample * weeks, (sample + 1) * weeks);
    fillPath(row, analogue, standing, authorised, offset);
  }
  return strengths;
}

function fillPath(
  row: Float32Array,
  analogue: Analogue,
  standing: Standing,
  authorised: number,
  offset: number,
): void {
  for (let week = 0; week < row.length; week += 1) {
    const ahead = (week + 1) / WEEKS_A_MONTH;
    const [from, to] = [Math.floor(ahead), Math.ceil(ahead)];
    const before = from === 0 ? standing.share : projectedShare(analogue, standing, from);
    const after = to === 0 ? standing.share : projectedShare(analogue, standing, to);
    // The spread between missions grows from nothing now to its whole width after three months.
    const spread = offset * Math.min(1, ahead / 3);
    row[week] =
      before === null || after === null
        ? Number.NaN
        : Math.max(0, before + (after - before) * (ahead - from) + spread) * authorised;
  }
}

type Cumulative = readonly { readonly until: number; readonly analogue: Analogue }[];

function cumulative(analogues: readonly Analogue[]): Cumulative {
  invariant(analogues.length > 0, 'a reference class has at least one analogue');
  const total = analogues.reduce((sum, { weight }) => sum + weight, 0);
  let until = 0;
  return analogues.map((analogue) => {
    until += analogue.weight / total;
    return { until, analogue };
  });
}

function pickAnalogue(drawing: Cumulative, u: number): Analogue {
  const found = drawing.find(({ until }) => u <= until) ?? drawing.at(-1);
  invariant(found !== undefined, 'a cumulative distribution ends at one');
  return found.analogue;
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
