import { invariant } from '../domain/invariant.ts';

/**
 * An inverse distribution function at 257 evenly spaced shares, 0 and 1 included, so that expert
 * points, lognormal fits and past missions are all drawn by one look-up, and `1 - u` is the antithetic
 * draw of `u`. Unit: that of the values, days unless said otherwise.
 */
export type DurationTable = Float64Array;

const STEPS = 256;

/** The value at share `u`, 0 up to and including 1, linear between the points of the table. */
export function drawn(table: DurationTable, u: number): number {
  const position = u * STEPS;
  const below = Math.min(STEPS - 1, Math.floor(position));
  const low = table[below] as number;
  return low + ((table[below + 1] as number) - low) * (position - below);
}

/** A duration that is known: every draw gives it. */
export function certain(value: number): DurationTable {
  return new Float64Array(STEPS + 1).fill(value);
}

/**
 * The values that were seen, interpolated between neighbours as in {@link quantile}'s definition 7:
 * with a dozen cases, steps would look like findings.
 *
 * @param values at least one, in any order
 * @see Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages"; doi:10.1080/00031305.1996.10473566
 */
export function empirical(values: readonly number[]): DurationTable {
  invariant(values.length > 0, 'an empirical distribution needs at least one value');
  const sorted = values.toSorted((a, b) => a - b);
  return Float64Array.from({ length: STEPS + 1 }, (_, step) => {
    const position = ((sorted.length - 1) * step) / STEPS;
    const low = sorted[Math.floor(position)] as number;
    const high = sorted[Math.ceil(position)] as number;
    return low + (high - low) * (position - Math.floor(position));
  });
}

/**
 * An expert's three points as a PERT distribution: a beta distribution on `least` to `most` whose mean
 * is (least + 4 likely + most) / 6.
 *
 * @param least, likely, most in ascending order; equal ends give a certain value
 * @see Malcolm, Roseboom, Clark & Fazar (1959), "Application of a Technique for Research and
 *   Development Program Evaluation"; doi:10.1287/opre.7.5.646
 */
export function pert(least: number, likely: number, most: number): DurationTable {
  invariant(
    least <= likely && likely <= most,
    `three points run upwards: ${least}, ${likely}, ${most}`,
  );
  if (most === least) return certain(least);
  const alpha = 1 + (4 * (likely - least)) / (most - least);
  const beta = 1 + (4 * (most - likely)) / (most - least);
  return betaTable(alpha, beta).map((share) => least + share * (most - least));
}

/** Inverse of the beta distribution by its cumulative sum over a fine grid (midpoint rule). */
function betaTable(alpha: number, beta: number): DurationTable {
  const cells = 8192;
  const mass = Float64Array.from({ length: cells }, (_, cell) => {
    const x = (cell + 0.5) / cells;
    return x ** (alpha - 1) * (1 - x) ** (beta - 1);
  });
  const total = mass.reduce((sum, m) => sum + m, 0);
  const table = new Float64Array(STEPS + 1);
  let cell = 0;
  let below = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const wanted = (total * step) / STEPS;
    while (cell < cells && below + (mass[cell] as number) < wanted) below += mass[cell++] as number;
    const inside = cell < cells ? (wanted - below) / (mass[cell] as number) : 0;
    table[step] = Math.min(1, (cell + inside) / cells);
  }
  table[STEPS] = 1;
  return table;
}
