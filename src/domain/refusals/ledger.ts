import { refusal } from '../refusal.ts';

/** Words, figures and dates that cannot be kept as stated. */
export const LEDGER_REFUSALS = {
  'range-reversed': refusal<{ readonly low: number; readonly high: number }>(
    'invalid',
    ({ low, high }) => `A range runs upwards; this one goes from ${low} to ${high}.`,
  ),
  'unreadable-date': refusal<{ readonly text: string }>(
    'invalid',
    ({ text }) =>
      `"${text}" is not a date Muster can read. Examples: 2024-11-08, 2024-06~, ../2024-06-30.`,
  ),
  'year-missing': refusal<{ readonly text: string }>(
    'invalid',
    ({ text }) => `"${text}" has no year, and there is no day to read it from. Add the year.`,
  ),
  'weekday-differs': refusal<{
    readonly day: string;
    readonly weekday: string;
    readonly stated: string;
  }>(
    'invalid',
    ({ day, weekday, stated }) =>
      `${day} was a ${weekday}, not a ${stated}. Leave the weekday out, or give both days as a range.`,
  ),
  'unreadable-quantity': refusal<{ readonly text: string }>(
    'invalid',
    ({ text }) =>
      `"${text}" is not a quantity Muster can read. Examples: 430, about 430, at least 10.`,
  ),
  'not-a-duration': refusal<{ readonly unit: string }>(
    'invalid',
    ({ unit }) => `"${unit}" is not a length of time. Use days, weeks, months or years.`,
  ),
} as const;
