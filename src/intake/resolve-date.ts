import {
  type CivilDay,
  civilDay,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  lastDayOfMonth,
  weekdayOf,
} from './civil-day.ts';
import type { CalendarUnit, DateExpression, Part, ReadDate, Which } from './date-expression.ts';

/** Whether the words around a date speak of what was or of what will be. */
export type Leaning = 'past' | 'future';

/** The days a resolved date stands on; `mark` is `~` where only about that time is meant. */
export type ResolvedDate = {
  readonly edtf: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
};

/** What relative words are read from. */
export type Reference = {
  /** The day of publication. */
  readonly published: DayNumber;
  readonly leaning: Leaning;
  /** The date that the text spoke of before: "three days earlier", "that morning". */
  readonly anchor: ResolvedDate | null;
};

/** The date as EDTF level 1; `null` when the expression leans on a date that is not there. */
export function resolveDate(date: ReadDate, reference: Reference): ResolvedDate | null {
  const first = spanOf(date.expression, reference);
  if (!first) return null;
  const until = date.until ? spanOf(date.until, sameYear(reference, first)) : null;
  const whole = until && until.last >= first.first ? between(first.first, until.last) : first;
  return date.approximate && !/[~/]/.test(whole.edtf)
    ? { ...whole, edtf: `${whole.edtf}~` }
    : whole;
}

function sameYear(reference: Reference, first: ResolvedDate): Reference {
  return { ...reference, published: first.first, leaning: 'future' };
}

function spanOf(expression: DateExpression, reference: Reference): ResolvedDate | null {
  switch (expression.form) {
    case 'day':
      return dayIn(expression, reference);
    case 'month':
      return monthIn(expression, reference);
    case 'season':
      return seasonIn(expression.number, expression, reference);
    case 'quarter':
      return quarterIn(expression.number, expression, reference);
    case 'dayOfMonth':
      return dayOfMonthIn(expression.day, reference);
    case 'year':
      return yearIn(expression.year, expression.part);
    case 'weekday':
      return weekdayIn(expression.weekday, expression.which, reference);
    case 'unit':
      return unitIn(expression.unit, expression.count, expression.part, reference.published);
    case 'away':
      return awayIn(expression, reference);
    case 'within':
      return between(
        reference.published,
        moved(reference.published, expression.unit, expression.count),
      );
    case 'open':
      return {
        edtf: `${isoDay(reference.published)}/..`,
        first: reference.published,
        last: Number.POSITIVE_INFINITY,
      };
    case 'anchor':
      return reference.anchor;
  }
}

const onDay = (day: DayNumber): ResolvedDate => ({ edtf: isoDay(day), first: day, last: day });

function between(first: DayNumber, last: DayNumber): ResolvedDate {
  return first === last ? onDay(first) : { edtf: `${isoDay(first)}/${isoDay(last)}`, first, last };
}

function dayIn(
  { year, month, day, which }: Extract<DateExpression, { form: 'day' }>,
  reference: Reference,
): ResolvedDate | null {
  const leaning = which === 'next' ? 'future' : which === 'last' ? 'past' : reference.leaning;
  const stated = year ?? yearNear(month, day, { ...reference, leaning });
  if (day > lastDayOfMonth(stated, month)) return null;
  return onDay(dayNumber(stated, month, day));
}

/** The latest such day up to publication; for what is planned, the next one. */
function yearNear(month: number, day: number, { published, leaning }: Reference): number {
  const { year } = civilDay(published);
  const sameYearDay = dayNumber(year, month, Math.min(day, lastDayOfMonth(year, month)));
  if (leaning === 'past') return sameYearDay <= published + SOON_DAYS ? year : year - 1;
  return sameYearDay >= published - RECENT_DAYS ? year : year + 1;
}

/** A day so near ahead is meant, rather than the one a year ago. Unit: days. */
const SOON_DAYS = 45;

/** A plan whose day has just passed is still of this year, not of the next. Unit: days. */
const RECENT_DAYS = 45;

type InYear = { readonly year: number | null; readonly which: Which | null };

/** A season keeps its EDTF number; its months, by which it is told from others, are the northern ones. */
function seasonIn(number: number, { year, which }: InYear, reference: Reference): ResolvedDate {
  const month = 3 * (number - 20);
  const first = wholeMonth(stated(year, which, month, reference), month);
  const last = moved(first.first, 'month', 3) - 1;
  return { edtf: `${civilDay(first.first).year}-${number}`, first: first.first, last };
}

function quarterIn(number: number, { year, which }: InYear, reference: Reference): ResolvedDate {
  const month = 3 * number - 2;
  const from = wholeMonth(stated(year, which, month, reference), month);
  return between(from.first, moved(from.first, 'month', 3) - 1);
}

const stated = (
  year: number | null,
  which: Which | null,
  month: number,
  { published, leaning }: Reference,
): number => year ?? yearOfMonth(month, which, civilDay(published), leaning);

/** The latest such day up to publication; for what is planned, the next one. */
function dayOfMonthIn(day: number, { published, leaning }: Reference): ResolvedDate | null {
  const today = civilDay(published);
  for (let step = 0; step <= 2; step++) {
    const index = today.year * 12 + today.month - 1 + (leaning === 'past' ? -step : step);
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    if (day > lastDayOfMonth(year, month)) continue;
    const found = dayNumber(year, month, day);
    if (leaning === 'past' ? found <= published : found >= published) return onDay(found);
  }
  return null;
}

function monthIn(
  expression: Extract<DateExpression, { form: 'month' }>,
  { published, leaning }: Reference,
): ResolvedDate {
  const { month, part, which } = expression;
  const year = expression.year ?? yearOfMonth(month, which, civilDay(published), leaning);
  return part ? partOfMonth(year, month, part) : wholeMonth(year, month);
}

/** The latest such month up to publication; for what is planned, the next one. */
function yearOfMonth(
  month: number,
  which: Which | null,
  today: CivilDay,
  leaning: Leaning,
): number {
  const ahead = which === 'next' || (leaning === 'future' && which !== 'last');
  if (ahead) return month < today.month ? today.year + 1 : today.year;
  const past = month > today.month || (which === 'last' && month === today.month);
  return past ? today.year - 1 : today.year;
}

function wholeMonth(year: number, month: number): ResolvedDate {
  return {
    edtf: isoMonth(year, month),
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, lastDayOfMonth(year, month)),
  };
}

/** Early, middle and late: days 1 to 10, 11 to 20, and 21 to the end. */
function partOfMonth(year: number, month: number, part: Part): ResolvedDate {
  const end = lastDayOfMonth(year, month);
  const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, end] }[part] as [
    number,
    number,
  ];
  return between(dayNumber(year, month, first), dayNumber(year, month, last));
}

/** The middle of a year is about June; its early and late part are read as its first and last quarter. */
function yearIn(year: number, part: Part | null): ResolvedDate {
  const first = dayNumber(year, 1, 1);
  const last = dayNumber(year, 12, 31);
  if (part === 'mid') return { ...wholeMonth(year, 6), edtf: `${isoMonth(year, 6)}~` };
  if (part === 'early')
    return { edtf: `${year}-01/${year}-03`, first, last: dayNumber(year, 3, 31) };
  if (part === 'late')
    return { edtf: `${year}-10/${year}-12`, first: dayNumber(year, 10, 1), last };
  return { edtf: String(year), first, last };
}

function weekdayIn(
  weekday: number,
  which: 'last' | 'next' | 'this' | null,
  { published, leaning }: Reference,
): ResolvedDate {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (which === 'this' && ahead === 0) return onDay(published);
  const future = which === 'next' || (which !== 'last' && leaning === 'future');
  return onDay(future ? published + (ahead || 7) : published + ahead - 7);
}

function unitIn(
  unit: CalendarUnit,
  count: number,
  part: Part | null,
  published: DayNumber,
): ResolvedDate {
  if (unit === 'day') return onDay(published + count);
  const { year, month } = civilDay(published);
  if (unit === 'year') return yearIn(year + count, part);
  if (unit === 'weekend') {
    const saturday = published - weekdayOf(published) - 1 + 7 * (count > 0 ? 1 : 0);
    return between(saturday, saturday + 1);
  }
  if (unit === 'week') {
    const monday = published - weekdayOf(published) + 1 + 7 * count;
    return between(monday, monday + 6);
  }
  const index = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return part ? partOfMonth(inYear, inMonth, part) : wholeMonth(inYear, inMonth);
}

function awayIn(
  { unit, count, anchored }: Extract<DateExpression, { form: 'away' }>,
  { published, anchor }: Reference,
): ResolvedDate | null {
  if (anchored && !anchor) return null;
  const base = anchored && anchor ? anchor : null;
  const day = moved(base?.first ?? published, unit, count);
  if (unit === 'day') return onDay(day);
  const precise = base !== null && (unit !== 'week' || base.first === base.last);
  const whole = wholeUnit(day, unit);
  return precise ? whole : { ...whole, edtf: `${whole.edtf}~` };
}

/** The day, month or year that a term away from a date names. */
function wholeUnit(day: DayNumber, unit: CalendarUnit): ResolvedDate {
  const { year, month } = civilDay(day);
  if (unit === 'year') return yearIn(year, null);
  return unit === 'month' ? wholeMonth(year, month) : onDay(day);
}

/** The day so many units away; a day that its month does not have becomes the month's last. */
export function moved(day: DayNumber, unit: CalendarUnit, count: number): DayNumber {
  if (unit === 'day') return day + count;
  if (unit === 'fortnight') return day + 14 * count;
  if (unit === 'week' || unit === 'weekend') return day + 7 * count;
  const date = civilDay(day);
  const index = date.year * 12 + date.month - 1 + (unit === 'month' ? count : 12 * count);
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayNumber(year, month, Math.min(date.day, lastDayOfMonth(year, month)));
}
