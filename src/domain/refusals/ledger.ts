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
  'unknown-measure': refusal<{ readonly text: string; readonly known: string }>(
    'invalid',
    ({ text, known }) => `"${text}" is not a measure. Muster knows: ${known}.`,
  ),
  'unknown-word': refusal<{ readonly what: string; readonly text: string; readonly known: string }>(
    'invalid',
    ({ what, text, known }) => `"${text}" is not a ${what}. Use one of: ${known}.`,
  ),
  'rows-refused': refusal<{ readonly source: string; readonly count: number }>(
    'rows',
    ({ source, count }) =>
      `${source}: ${count} ${count === 1 ? 'row is' : 'rows are'} not readable; nothing was written. Each is named with its column and what to do.`,
  ),
  'file-missing': refusal<{ readonly file: string }>(
    'missing',
    ({ file }) => `There is no ${file}. A mission folder holds at least record.csv.`,
  ),
  'statement-id-taken': refusal<{ readonly id: string }>(
    'conflict',
    ({ id }) =>
      `There is already another statement ${id}. A statement is never changed: record one that supersedes it.`,
  ),
  'already-superseded': refusal<{ readonly id: string; readonly by: string }>(
    'conflict',
    ({ id, by }) => `Statement ${id} was already superseded by ${by}. Supersede that one.`,
  ),
  'passage-not-in-document': refusal<{ readonly document: string; readonly words: string }>(
    'invalid',
    ({ document, words }) =>
      `Document ${document} does not hold the passage "${words}" there. Quote it exactly as it is written.`,
  ),
  'passage-too-long': refusal<{ readonly words: number; readonly most: number }>(
    'invalid',
    ({ words, most }) =>
      `A passage of ${words} words is too long to keep without its document. Quote at most ${most}.`,
  ),
  'wrong-file': refusal<{
    readonly document: string;
    readonly expected: string;
    readonly found: string;
  }>(
    'conflict',
    ({ document, expected, found }) =>
      `This is not the file of ${document}: its SHA-256 is ${found}, expected ${expected}. Attach the file as it was published.`,
  ),
  'no-such-file': refusal<{ readonly found: string }>(
    'conflict',
    ({ found }) =>
      `No document of this mission has this content (SHA-256 ${found}). Name one with --document, or see "muster document list".`,
  ),
  'office-already-held': refusal<{ readonly office: string; readonly holder: string }>(
    'conflict',
    ({ office, holder }) =>
      `${holder} already holds ${office}. Give the day on which the new holding began, or the day on which the old one ended.`,
  ),
  'mission-exists': refusal<{ readonly mission: string }>(
    'conflict',
    ({ mission }) => `There is already a mission ${mission}. Choose another id, or load into it.`,
  ),
  'too-large': refusal<{ readonly what: string; readonly most: string }>(
    'excess',
    ({ what, most }) => `${what} is too large. The most that is read is ${most}.`,
  ),
} as const;
