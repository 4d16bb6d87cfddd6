/** Days before each month in a common year. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * A day of the calendar as a count of days, for comparing many of them: the difference of two is the
 * days between them. Takes ISO text of a day that is known to exist.
 */
export function dayNumber(iso: string): number {
  const known = NUMBERS.get(iso);
  if (known !== undefined) return known;
  if (NUMBERS.size >= NUMBERS_MAX) NUMBERS.clear();
  const number = counted(iso);
  NUMBERS.set(iso, number);
  return number;
}

/** The days of a mission's years come up again and again; a century of them is kept. */
const NUMBERS = new Map<string, number>();
const NUMBERS_MAX = 40_000;

function counted(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + (BEFORE_MONTH[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + day;
}

/** Fewest days between two spans; 0 when they may share a day. An end that is `null` is open. */
export function daysBetween(a: DaySpan, b: DaySpan): number {
  const after = (last: string | null, first: string | null) =>
    last === null || first === null || first <= last ? 0 : dayNumber(first) - dayNumber(last);
  return Math.max(after(a.end, b.begin), after(b.end, a.begin));
}

/** First and last day, as ISO text; `null` where nothing bounds it. */
export type DaySpan = { readonly begin: string | null; readonly end: string | null };

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "8 November 2024". */
export function dayInWords(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${monthInWords(iso)}`;
}

/** "August 2024". */
export function monthInWords(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

/** A date in EDTF as a sentence says it; what has no plain wording stays EDTF. */
export function dateInWords(edtf: string): string {
  const plain = edtf.replace(/[~?%]$/, '');
  const hedge = plain === edtf ? '' : 'about ';
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return `on ${hedge}${dayInWords(plain)}`;
  if (/^\d{4}-\d{2}$/.test(plain)) return `in ${hedge}${monthInWords(plain)}`;
  if (/^\d{4}$/.test(plain)) return `in ${hedge}${plain}`;
  const [from = '', to = ''] = edtf.split('/');
  if (from === '..' && to !== '') return `by ${bare(to)}`;
  if (to === '..') return `from ${bare(from)}`;
  return to === '' ? `at ${edtf}` : `between ${bare(from)} and ${bare(to)}`;
}

function bare(edtf: string): string {
  return dateInWords(edtf).replace(/^(?:on|in|at) /, '');
}
