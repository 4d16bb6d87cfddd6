import { parse } from 'csv-parse/sync';

/**
 * An authorisation with the month-end strengths that followed it, read from `mission_mandates.csv` and
 * `ipi_mission_month.csv` as they are, quirks included: a day that is not the month's end still names
 * its month, one mission under two labels is joined, a month not reported is `null`.
 */
export type MissionHistory = {
  readonly id: string;
  readonly mission: string;
  readonly labels: readonly string[];
  readonly host: string | null;
  readonly start: 'greenfield' | 'rehat' | 'successor' | 'expansion';
  readonly mandatedOn: string;
  readonly authorised: number;
  readonly ceilingIsPeak: boolean;
  readonly note: string;
  readonly shares: readonly (number | null)[];
};

/** Months after the mandate that are kept: five years say enough of a deployment. */
const MONTHS_MAX = 60;

type Row = Readonly<Record<string, string>>;
type Series = { readonly host: string | null; readonly totals: ReadonlyMap<number, number> };

/**
 * @param mandates text of `mission_mandates.csv`
 * @param months text of `ipi_mission_month.csv`
 * @throws {Error} when a file lacks a column it needs; the message names file and column
 */
export function missionHistories(mandates: string, months: string): MissionHistory[] {
  const series = seriesByMission(
    rowsOf('ipi_mission_month.csv', months, ['Date', 'Mission', 'Total']),
  );
  const needed = ['episode', 'mission', 'labels', 'class', 'mandate_date'];
  return rowsOf('mission_mandates.csv', mandates, needed).flatMap((row) => historyOf(row, series));
}

function historyOf(row: Row, series: ReadonlyMap<string, Series>): MissionHistory[] {
  const labels = (row['labels'] ?? '').split('|');
  const known = labels.flatMap((label) => series.get(label) ?? []);
  const mandatedOn = row['mandate_date'] ?? '';
  const totals = totalsAfter(mandatedOn, row['until'] ?? '', known);
  const stated = Number(row['auth_total'] || Number.NaN);
  const authorised = stated > 0 ? stated : Math.max(0, ...totals.flatMap((total) => total ?? []));
  if (authorised === 0) return [];
  const history: MissionHistory = {
    id: row['episode'] ?? '',
    mission: row['mission'] ?? '',
    labels,
    host: known[0]?.host ?? null,
    start: row['class'] as MissionHistory['start'],
    mandatedOn,
    authorised,
    ceilingIsPeak: !(stated > 0) || row['auth_source'] === 'peak',
    note: row['note'] ?? '',
    shares: withoutTrailingNulls(
      totals.map((total) => (total === null ? null : fourDigits(total / authorised))),
    ),
  };
  return [history];
}

function totalsAfter(mandatedOn: string, until: string, known: readonly Series[]) {
  const first = monthOf(mandatedOn);
  const last = until === '' ? Number.POSITIVE_INFINITY : monthOf(until);
  return Array.from({ length: MONTHS_MAX + 1 }, (_, k) =>
    first + k > last ? null : totalIn(known, first + k),
  );
}

function totalIn(known: readonly Series[], month: number): number | null {
  for (const { totals } of known) {
    const total = totals.get(month);
    if (total !== undefined) return total;
  }
  return null;
}

function seriesByMission(rows: readonly Row[]): Map<string, Series> {
  const series = new Map<string, { host: string | null; totals: Map<number, number> }>();
  for (const row of rows) {
    const mission = row['Mission'] ?? '';
    const host = row['Country of Mission ISO-3'] || null;
    const own = series.get(mission) ?? { host, totals: new Map<number, number>() };
    series.set(mission, own);
    const total = Number(row['Total'] || Number.NaN);
    if (Number.isFinite(total)) own.totals.set(monthOf(row['Date'] ?? ''), total);
  }
  return series;
}

function rowsOf(file: string, text: string, needed: readonly string[]): Row[] {
  const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Row[];
  const missing = needed.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);
  return rows;
}

/** Months since year 0, so that two of them subtract. */
function monthOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? Number.NaN) * 12 + (month ?? Number.NaN) - 1;
}

const fourDigits = (share: number): number => Math.round(share * 1e4) / 1e4;

function withoutTrailingNulls(shares: readonly (number | null)[]): (number | null)[] {
  return shares.slice(0, shares.findLastIndex((share) => share !== null) + 1);
}
