import { certain, type DurationTable, drawn, empirical, pert } from './duration-table.ts';

/** A promise whose day has come: how far ahead it was made, and how late it was kept. Days. */
export type KeptPromise = {
  readonly leadDays: number;
  /** Outcome less the last day promised; negative when early. */
  readonly slipDays: number;
  /** Outcome over promise; `null` when no number was promised. */
  readonly sizeKept: number | null;
};

/**
 * What is assumed of a slip while a mission has hardly any record: a week early to half a year late,
 * two weeks most likely. An expert's three points, named wherever they count.
 */
export const SLIP_PRIOR = { least: -7, likely: 14, most: 180 } as const;

/** The prior weighs as much as this many promises. */
const PRIOR_WEIGHT = 2;

/**
 * How late a promise made `leadDays` ahead will be kept: the mission's own record, each promise
 * weighing by how like its lead time is, mixed with {@link SLIP_PRIOR}. Near promises hold and far ones
 * slip (rule P06), so likeness is counted on the logarithm of the lead time.
 */
export function slipTable(register: readonly KeptPromise[], leadDays: number): DurationTable {
  const prior = pert(SLIP_PRIOR.least, SLIP_PRIOR.likely, SLIP_PRIOR.most);
  const own = register.map(({ slipDays, leadDays: lead }) => ({
    slipDays,
    weight: Math.exp(
      -((Math.log1p(Math.max(0, lead)) - Math.log1p(Math.max(0, leadDays))) ** 2) / 2,
    ),
  }));
  return mixtureTable([
    ...own.map(({ slipDays, weight }) => ({ table: certain(slipDays), weight })),
    { table: prior, weight: PRIOR_WEIGHT },
  ]);
}

/** Share of what was promised that comes, 0 to 1: the record's own, or "all of it to half" without one. */
export function conversionTable(register: readonly KeptPromise[]): DurationTable {
  const kept = register.flatMap(({ sizeKept }) =>
    sizeKept === null ? [] : [Math.min(1, sizeKept)],
  );
  return mixtureTable([
    ...kept.map((share) => ({ table: certain(share), weight: 1 })),
    { table: empirical([0.5, 1]), weight: PRIOR_WEIGHT },
  ]);
}

/** The distribution of a draw from one of several tables, each taken in proportion to its weight. */
export function mixtureTable(
  parts: readonly { readonly table: DurationTable; readonly weight: number }[],
): DurationTable {
  const points = parts.flatMap(({ table, weight }) =>
    Array.from({ length: MIXTURE_POINTS }, (_, i) => ({
      value: drawn(table, (i + 0.5) / MIXTURE_POINTS),
      weight: weight / MIXTURE_POINTS,
    })),
  );
  points.sort((a, b) => a.value - b.value);
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  let at = 0;
  return Float64Array.from({ length: 257 }, (_, step) => {
    const wanted = (total * step) / 256;
    while (at < points.length - 1 && reached + (points[at]?.weight ?? 0) < wanted) {
      reached += points[at]?.weight ?? 0;
      at += 1;
    }
    return points[at]?.value ?? 0;
  });
}

const MIXTURE_POINTS = 64;
