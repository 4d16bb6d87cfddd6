import { Problem } from '../problem.ts';
import { dayWords, monthNumber, weekdayNamed, weekdayOf } from './calendar-words.ts';
import type { DayBounds } from './edtf-bounds.ts';
import { type ImpreciseDate, impreciseDate, isAfter } from './imprecise-date.ts';
import { daysOfThird, type MonthThird } from './month-third.ts';

/**
 * Reads a typed cell: "8 Nov 2024", "end June", "by the end of June", "10 to 23 June 2024",
 * "about 15 June", or EDTF itself.
 *
 * @param near the day from which a date without a year is understood: the nearest such day counts
 * @throws {Problem} `unreadable-date` for other words and days that do not exist; `year-missing` for
 *   a date without a year when `near` is not known; `weekday-differs` when a stated weekday is not
 *   that of the day
 */
export function readDate(text: string, near: Temporal.PlainDate | null = null): ImpreciseDate {
  const typed = text.trim();
  const cell = typed
    .toLowerCase()
    .replaceAll(/[,\s]+/g, ' ')
    .replaceAll(/\bthe /g, '')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const edtf = isEdtf(typed) ? typed : (hedged(cell, near, text) ?? unread(text));
  return typed.length > TEXT_LENGTH_MAX ? unread(text) : asDate(edtf, text);
}

const TEXT_LENGTH_MAX = 120;

/** A bare "27" is a day someone did not finish typing rather than the century that EDTF makes it. */
function isEdtf(typed: string): boolean {
  return /^[\dXYTZES:.,/~?%[\]{}+-]{4,}$/.test(typed) || typed === '/';
}

function unread(text: string): never {
  throw new Problem('unreadable-date', { text });
}

function asDate(edtf: string, text: string): ImpreciseDate {
  try {
    return impreciseDate(edtf);
  } catch (cause) {
    throw new Problem('unreadable-date', { text }, { cause });
  }
}

type Reader = (rest: string) => string | null;

/** A word before a date that opens, closes or hedges it, and then the date. */
function hedged(cell: string, near: Temporal.PlainDate | null, text: string): string | null {
  const inner: Reader = (rest) => hedged(rest, near, text);
  const bound = (rest: string): DayBounds | null => {
    const edtf = inner(rest);
    return edtf === null ? null : asDate(edtf, text);
  };
  const forms: readonly (readonly [RegExp, Reader])[] = [
    [/^(?:by|until|up to|no later than|not later than|on or before) /, (rest) => upTo(inner(rest))],
    [/^(?:from|since|starting|on or after|as of) /, (rest) => startingAt(inner(rest))],
    [/^before /, (rest) => dayBefore(bound(rest))],
    [/^after /, (rest) => dayAfter(bound(rest))],
    [/^(?:perhaps about) /, (rest) => marked(inner(rest), '%')],
    [/^(?:about|around|circa|c\.|approximately|approx\.?|~) ?/, (rest) => marked(inner(rest), '~')],
    [/^(?:perhaps|possibly|maybe) /, (rest) => marked(inner(rest), '?')],
  ];
  const range = rangeOf(cell, near, text);
  if (range !== null) return range;
  const form = forms.find(([start]) => start.test(cell));
  return form ? form[1](cell.replace(form[0], '')) : plain(cell, near, text);
}

/** "By the end of June" closes on the last day of the words, at the precision they have. */
function upTo(edtf: string | null): string | null {
  return edtf && `../${edtf.split('/').at(-1)}`;
}

function startingAt(edtf: string | null): string | null {
  return edtf && `${edtf.split('/')[0]}/..`;
}

function dayBefore(bounds: DayBounds | null): string | null {
  return bounds?.earliest ? `../${bounds.earliest.subtract({ days: 1 })}` : null;
}

function dayAfter(bounds: DayBounds | null): string | null {
  return bounds?.latest ? `${bounds.latest.add({ days: 1 })}/..` : null;
}

function marked(edtf: string | null, mark: '~' | '?' | '%'): string | null {
  if (edtf === null || /[~?%]/.test(edtf)) return null;
  return edtf
    .split('/')
    .map((end) => (end === '..' || end === '' ? end : end + mark))
    .join('/');
}

/** Year, month and day as far as they were typed. */
type Parts = { readonly year?: number; readonly month?: number; readonly day?: number };

const RANGES = [
  /^between (?<from>.+) and (?<to>.+)$/,
  /^(?:from )?(?<from>.+?) (?:to|until|till|-|–) (?<to>.+)$/,
  /^(?<from>\d{1,2})[-–](?<to>\d{1,2} .+)$/,
];

/** What the first end leaves out is that of the second: "10 to 23 June 2024". */
function rangeOf(cell: string, near: Temporal.PlainDate | null, text: string): string | null {
  const ends = RANGES.map((form) => form.exec(cell)?.groups).find(Boolean);
  const to = ends?.['to'] === undefined ? null : partsOf(ends['to'], text);
  if (!to) return null;
  const from = fromParts(ends?.['from'] ?? '', to, text);
  const last = from && completed(to, near, text);
  if (!from || !last) return null;
  const first = { ...from, year: from.year ?? startYear(from, last) };
  const [start, finish] = [first, last].map((parts) => asDate(edtfOf(parts), text));
  const upwards = start?.earliest && finish?.latest && !isAfter(start, finish.latest);
  return upwards ? `${edtfOf(first)}/${edtfOf(last)}` : null;
}

function fromParts(words: string, to: Parts, text: string): Parts | null {
  if (/^\d{1,2}$/.test(words) && to.month !== undefined) {
    return { month: to.month, day: Number(words) };
  }
  return partsOf(words, text);
}

/** "27 December to 3 January 2025" began the year before. */
function startYear(from: Parts, last: Required<Pick<Parts, 'year'>> & Parts): number {
  return (from.month ?? 0) > (last.month ?? 0) ? last.year - 1 : last.year;
}

const PARTS: readonly (readonly [RegExp, MonthThird])[] = [
  [/^(?:early(?: in)?|(?:start|beginning)(?: of)?)[ -]/, 'early'],
  [/^(?:mid(?:dle)?(?: of)?)[ -]/, 'mid'],
  [/^(?:late(?: in)?|end(?: of)?)[ -]/, 'end'],
];

/** Months of a part of a year; the inner ends are approximate, since no calendar sets them. */
const YEAR_PARTS: { readonly [Part in MonthThird]: (year: string) => string } = {
  early: (year) => `${year}-01/${year}-03~`,
  mid: (year) => `${year}-05~/${year}-08~`,
  end: (year) => `${year}-10~/${year}-12`,
};

function plain(cell: string, near: Temporal.PlainDate | null, text: string): string | null {
  const part = PARTS.find(([start]) => start.test(cell));
  if (!part) {
    const whole = partsOf(cell, text);
    const found = whole && completed(whole, near, text);
    return found && edtfOf(found);
  }
  const whole = partsOf(cell.replace(part[0], ''), text);
  const found = whole && whole.day === undefined ? completed(whole, near, text) : null;
  if (!found) return null;
  if (found.month === undefined) return YEAR_PARTS[part[1]](yearText(found.year));
  const month = Temporal.PlainYearMonth.from({ year: found.year, month: found.month });
  const { first, last } = daysOfThird(part[1], month);
  return `${first}/${last}`;
}

const PLAIN = [
  /^(?<day>\d{1,2}) (?:of )?(?<month>[a-z]+\.?)(?: (?<year>\d{4}))?$/,
  /^(?<month>[a-z]+\.?) (?<day>\d{1,2})(?: (?<year>\d{4}))?$/,
  /^(?<month>[a-z]+\.?)(?: (?:of )?(?<year>\d{4}))?$/,
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<number>\d{2})(?:-(?<day>\d{2}))?$/,
];

function partsOf(words: string, text: string): Parts | null {
  const [first = '', ...others] = words.split(' ');
  const weekday = others.length > 0 ? weekdayNamed(first) : null;
  const found = (weekday ? others.join(' ') : words).replace(/^on /, '');
  const groups = PLAIN.map((form) => form.exec(found)?.groups).find(Boolean);
  if (!groups) return null;
  const { year, day } = groups;
  const month =
    groups['month'] === undefined
      ? Number(groups['number'] ?? Number.NaN)
      : monthNumber(groups['month']);
  if (month === null) return null;
  const parts = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(Number.isNaN(month) ? {} : { month }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  if (weekday) checkWeekday(parts, weekday, text);
  return parts;
}

/** A weekday beside a full date has to be that day's own; a wrong one is a doubt for the writer. */
function checkWeekday(parts: Parts, weekday: string, text: string): void {
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return;
  const on = asDate(edtfOf({ year, month, day }), text).earliest;
  if (on && weekdayOf(on) !== weekday) {
    throw new Problem('weekday-differs', {
      day: dayWords(on),
      weekday: weekdayOf(on),
      stated: weekday,
    });
  }
}

type Complete = Parts & { readonly year: number };

function completed(parts: Parts, near: Temporal.PlainDate | null, text: string): Complete | null {
  if (parts.year !== undefined) return { ...parts, year: parts.year };
  if (near === null) throw new Problem('year-missing', { text });
  return { ...parts, year: nearestYear(parts, near) };
}

/** The year that brings the date nearest to the reference day; of two as near, the coming one. */
function nearestYear({ month = 1, day = 15 }: Parts, near: Temporal.PlainDate): number {
  const distance = (year: number) =>
    Math.abs(near.until(Temporal.PlainDate.from({ year, month, day })).days);
  const years = [near.year + 1, near.year, near.year - 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function edtfOf({ year, month, day }: Complete): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = [month, day].filter((part) => part !== undefined).map(two);
  return [yearText(year), ...parts].join('-');
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
