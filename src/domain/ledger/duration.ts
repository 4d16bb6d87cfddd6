import { Problem } from '../problem.ts';
import type { Bounds } from './bounds.ts';
import type { Quantity } from './quantity.ts';
import { boundsOf, type Reading } from './reading.ts';

/** Month lengths of a year with and of one without a leap day. */
const COMMON = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP = COMMON.map((days, month) => (month === 1 ? 29 : days));
/** Four years hold every run of month lengths that the calendar has between 1901 and 2099. */
const CYCLE = [...COMMON, ...COMMON, ...LEAP, ...COMMON];

/**
 * How many days a stated length spans. A week is 7 days; a month is as long as the calendar lets it
 * be (28 to 31 days, twelve of them 365 to 366), since its first day is not part of the statement.
 *
 * @returns `null` when the words hold no number
 * @throws {Problem} `not-a-duration` when the unit is not days, weeks, months or years
 */
export function daysOf(stated: Quantity, reading?: Reading): Bounds | null {
  const read = boundsOf(stated, reading);
  if (read === null) return null;
  const span = SPANS[stated.unit];
  if (span === undefined) throw new Problem('not-a-duration', { unit: stated.unit });
  return { low: span(read.low).low, high: read.high === null ? null : span(read.high).high };
}

type DaySpan = { readonly low: number; readonly high: number };

const SPANS: { readonly [unit: string]: (count: number) => DaySpan } = {
  days: (count) => ({ low: Math.floor(count), high: Math.ceil(count) }),
  weeks: (count) => ({ low: Math.floor(count * 7), high: Math.ceil(count * 7) }),
  months: monthsSpan,
  years: (count) => monthsSpan(count * 12),
};

/** Half a month is read as nothing to a month more: the calendar does not halve. */
function monthsSpan(count: number): DaySpan {
  return {
    low: Math.min(...CYCLE.map((_, start) => runFrom(start, Math.floor(count)))),
    high: Math.max(...CYCLE.map((_, start) => runFrom(start, Math.ceil(count)))),
  };
}

/** Days in a run of months that starts at a place of the cycle. */
function runFrom(start: number, months: number): number {
  const cycles = Math.floor(months / CYCLE.length);
  const rest = Array.from(
    { length: months % CYCLE.length },
    (_, step) => CYCLE[(start + step) % CYCLE.length] ?? 0,
  );
  return cycles * CYCLE.reduce(add, 0) + rest.reduce(add, 0);
}

function add(a: number, b: number): number {
  return a + b;
}
