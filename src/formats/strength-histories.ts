import { parse } from 'csv-parse/sync';

/** Persons of one contributor in one mission at the end of a month: a stock, not arrivals. */
export type MonthEnd = {
  readonly mission: string;
  /** ISO 3166-1 alpha-3, as the file has it. */
  readonly contributor: string;
  /** The last day of the month, whatever day the file gives. */
  readonly day: string;
  readonly persons: number;
};

/** Something odd in a file that was read all the same, or left out: how often, and where first. */
export type Quirk = { readonly what: string; readonly rows: number; readonly first: string };

/**
 * Reads `ipi_contributor_mission_month_gender.csv` as it is. Nothing is mended in silence: a row that
 * cannot be used is left out and counted, a day that is not the month's end is moved and counted, and
 * of two rows for one month the later one stands and is counted.
 */
export function strengthHistories(text: string): {
  readonly months: readonly MonthEnd[];
  readonly quirks: readonly Quirk[];
} {
  const quirks = new Map<string, { rows: number; first: string }>();
  const odd = (what: string, where: string) => {
    const known = quirks.get(what) ?? { rows: 0, first: where };
    quirks.set(what, { ...known, rows: known.rows + 1 });
  };
  const months = new Map<string, MonthEnd>();
  const rows: Row[] = parse(text, { bom: true, columns: true, skip_empty_lines: true });
  rows.forEach((row, index) => {
    const month = monthEnd(row, `line ${index + 2}`, odd);
    if (month === null) return;
    const at = `${month.mission} ${month.contributor} ${month.day}`;
    if (months.has(at)) odd('a second row for the month: the later one stands', at);
    months.set(at, month);
  });
  return {
    months: [...months.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    quirks: [...quirks].map(([what, { rows, first }]) => ({ what, rows, first })),
  };
}

type Row = Readonly<Record<string, string>>;

function monthEnd(row: Row, where: string, odd: (what: string, where: string) => void) {
  const { Date: given = '', Mission: mission = '', 'Contributor ISO-3': contributor = '' } = row;
  const [stated = '', male = '', female = ''] = [
    row['Total Total'],
    row['Total Male'],
    row['Total Female'],
  ];
  const day = lastOfMonth(given);
  if (day === null) return leftOut('a day that does not exist: left out');
  if (!/^[A-Z]{3}$/.test(contributor)) return leftOut('no country code: left out');
  if (mission === '') return leftOut('no mission: left out');
  if (!/^\d+$/.test(stated)) return leftOut('no total: left out, since blank is not zero');
  if (day !== given) odd('not the month’s last day: read as it', `${where}: ${given}`);
  if (Number(male) + Number(female) !== Number(stated)) {
    odd('men and women do not add to the total: the total stands', where);
  }
  return { mission, contributor, day, persons: Number(stated) };

  function leftOut(what: string): null {
    odd(what, where);
    return null;
  }
}

function lastOfMonth(given: string): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(given) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12)
    return null;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}

function keyOf({ mission, contributor, day }: MonthEnd): string {
  return `${mission} ${contributor} ${day}`;
}
