/**
 * The ten areas in which a unit is assessed before it goes: the checklists of the United Nations'
 * assessment and advisory visit.
 */
export const AREAS = [
  'general',
  'training',
  'equipment',
  'movement-control',
  'medical',
  'aviation',
  'aviation-safety',
  'engineering',
  'unmanned-aircraft',
  'communications',
] as const;
export type Area = (typeof AREAS)[number];

/** 1 is the best. A band hides up to ten points and more, so the percentage is always beside it. */
export const BANDS = ['1', '2', '3', '4'] as const;
export type Band = (typeof BANDS)[number];

/** The least percentage of bands 1 to 3 (rule R07, AR 220-1: to confirm, so a parameter). */
export type BandFloors = readonly [number, number, number];
export const BAND_FLOORS: BandFloors = [90, 80, 70];

/** What a visit found in one area: how many of the points checked were met. */
export type Assessment = {
  readonly entry: string;
  readonly area: Area;
  readonly met: number;
  readonly checked: number;
  readonly on: Temporal.PlainDate | null;
  readonly assessor: string | null;
  readonly findings: string | null;
};

/** A commander's own band for an area: it stands beside the measured one, with name and reason. */
export type Override = {
  readonly entry: string;
  readonly area: Area;
  readonly band: Band;
  readonly by: string;
  readonly reason: string;
  readonly on: Temporal.PlainDate | null;
};

export type AreaReadiness = {
  readonly area: Area;
  readonly met: number;
  readonly checked: number;
  /** Share of the points met, 0 to 100, not rounded to a band; to one decimal. */
  readonly percent: number;
  readonly measured: Band;
  /** The band that counts: the override's where there is one. */
  readonly band: Band;
  readonly override: Override | null;
  readonly assessor: string | null;
  readonly findings: string | null;
  readonly assessedOn: string | null;
  /** Age of the evidence in days on the day asked about. */
  readonly ageDays: number | null;
};

export type Readiness = {
  readonly areas: readonly AreaReadiness[];
  /** Areas that nobody has assessed: silence, neither good nor bad. */
  readonly unassessed: readonly Area[];
  /** The worst area leads (rule R06); `null` when nothing was assessed. */
  readonly worst: AreaReadiness | null;
};

export function bandOf(percent: number, floors: BandFloors = BAND_FLOORS): Band {
  if (percent >= floors[0]) return '1';
  if (percent >= floors[1]) return '2';
  return percent >= floors[2] ? '3' : '4';
}

/**
 * How ready something is on a day: per area the latest assessment, the worst area leading.
 *
 * @param on the day on which the age of the evidence is counted
 */
export function readinessOf(
  assessments: readonly Assessment[],
  overrides: readonly Override[],
  on: Temporal.PlainDate,
  floors: BandFloors = BAND_FLOORS,
): Readiness {
  const areas = AREAS.flatMap((area) => {
    const latest = assessments.filter((assessed) => assessed.area === area).at(-1);
    if (latest === undefined) return [];
    const override = overrides.filter((made) => made.area === area).at(-1) ?? null;
    return [areaReadiness(latest, override, on, floors)];
  });
  const unassessed = AREAS.filter((area) => !areas.some((assessed) => assessed.area === area));
  const worst = areas.toSorted(
    (a, b) => Number(b.band) - Number(a.band) || a.percent - b.percent,
  )[0];
  return { areas, unassessed, worst: worst ?? null };
}

function areaReadiness(
  latest: Assessment,
  override: Override | null,
  on: Temporal.PlainDate,
  floors: BandFloors,
): AreaReadiness {
  const share = latest.checked === 0 ? 0 : (latest.met / latest.checked) * 100;
  const measured = bandOf(share, floors);
  return {
    area: latest.area,
    met: latest.met,
    checked: latest.checked,
    percent: Math.round(share * 10) / 10,
    measured,
    band: override?.band ?? measured,
    override,
    assessor: latest.assessor,
    findings: latest.findings,
    assessedOn: latest.on?.toString() ?? null,
    ageDays: latest.on?.until(on, { largestUnit: 'days' }).days ?? null,
  };
}
