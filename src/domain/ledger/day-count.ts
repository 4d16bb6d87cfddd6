import type { Bounds } from './bounds.ts';

/**
 * How days are counted, in one place.
 *
 * 1. A length that is carried out counts its first day: 14 days of break from 8 November last through
 *    21 November, and what follows comes on 22 November at the earliest; 18 weeks from 1 August end on
 *    4 December.
 * 2. Days apart are elapsed, as everybody counts back on a calendar: eight weeks before 8 November is
 *    13 September; 25 June 2024 to 9 December 2025 is 532 days.
 * 3. Papers use either for the length of a course. Stated days and a stated length contradict each
 *    other only when neither count makes them fit.
 */

/** The last day of a length that begins on a day, that day being the first of it. */
export function lastDayOf(start: Temporal.PlainDate, lengthDays: number): Temporal.PlainDate {
  return start.add({ days: lengthDays - 1 });
}

/** The first day after a length that begins on a day, that day being the first of it. */
export function dayAfter(start: Temporal.PlainDate, lengthDays: number): Temporal.PlainDate {
  return start.add({ days: lengthDays });
}

/** Days from the first to the last day of a stated length, whichever way its source counted. */
export function elapsedEitherWay(length: Bounds): Bounds {
  return { low: Math.max(0, length.low - 1), high: length.high };
}
