import { addDays, type Day } from './day.ts';

/** First and last day that an EDTF date allows; `null` where it is open, or no calendar date. */
export type EdtfDays = { readonly first: Day | null; readonly last: Day | null };

/** Reads days, months, years, their marks and intervals: what the API sends for dates on the screens. */
export function edtfDays(edtf: string): EdtfDays {
  const [start = '', end = start] = edtf.split('/');
  return { first: partDay(start, 'first'), last: partDay(end, 'last') };
}

function partDay(part: string, side: 'first' | 'last'): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(part) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (side === 'first') return `${year}-${month ?? '01'}-01`;
  return month === undefined
    ? `${year}-12-31`
    : addDays(monthAfter(Number(year), Number(month)), -1);
}

function monthAfter(year: number, month: number): Day {
  if (month === 12) return `${year + 1}-01-01`;
  return `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
