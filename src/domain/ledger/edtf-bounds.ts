import type {
  DateForm,
  EdtfForm,
  EndForm,
  EraForm,
  LongYearForm,
  MemberForm,
  PointForm,
} from './edtf.ts';
import { monthsOfSeason } from './season.ts';

/**
 * The days that a date may mean, both ends included; `null` where it sets none (open, not known, or
 * further off than the calendar of the computer reaches, some 270,000 years).
 */
export type DayBounds = {
  readonly earliest: Temporal.PlainDate | null;
  readonly latest: Temporal.PlainDate | null;
};

/**
 * Derives the bounds of a form. Marks (`~`, `?`) do not move them: how far "about" may stray is a
 * reading, not part of the date.
 *
 * @returns `null` when no calendar day fits: 2024-06-31, 2024-13, 2016-02-3X
 */
export function edtfBounds(form: EdtfForm): DayBounds | null {
  switch (form.kind) {
    case 'interval':
      return joined(endBounds(form.from), endBounds(form.to));
    case 'set':
      return hull(form.members.map(memberBounds));
    default:
      return pointBounds(form);
  }
}

const OPEN: DayBounds = { earliest: null, latest: null };

function endBounds(form: EndForm): DayBounds | null {
  return form.kind === 'open' || form.kind === 'unknown' ? OPEN : pointBounds(form);
}

function memberBounds({ from, to }: MemberForm): DayBounds | null {
  return joined(from ? pointBounds(from) : OPEN, to ? pointBounds(to) : OPEN);
}

/** From the start of the one to the end of the other; written backwards, it still spans both. */
function joined(from: DayBounds | null, to: DayBounds | null): DayBounds | null {
  if (!from || !to) return null;
  const forward = { earliest: from.earliest, latest: to.latest };
  return runsBackwards(forward) ? { earliest: to.earliest, latest: from.latest } : forward;
}

/** Whether an interval ends before it begins. */
function runsBackwards({ earliest, latest }: DayBounds): boolean {
  return earliest !== null && latest !== null && Temporal.PlainDate.compare(earliest, latest) > 0;
}

function hull(members: readonly (DayBounds | null)[]): DayBounds | null {
  const known = members.filter((member) => member !== null);
  if (known.length !== members.length) return null;
  return {
    earliest: extreme(
      known.map(({ earliest }) => earliest),
      -1,
    ),
    latest: extreme(
      known.map(({ latest }) => latest),
      1,
    ),
  };
}

/** The first (-1) or last (1) day; `null` as soon as one of them is open. */
function extreme(days: readonly (Temporal.PlainDate | null)[], side: -1 | 1) {
  return days.reduce((best, day) => {
    if (best === null || day === null) return null;
    return Temporal.PlainDate.compare(day, best) === side ? day : best;
  });
}

function pointBounds(form: PointForm): DayBounds | null {
  switch (form.kind) {
    case 'date':
      return dateBounds(form);
    case 'long-year':
      return longYearBounds(form);
    default:
      return eraBounds(form);
  }
}

function dateBounds({ year, month, day }: DateForm): DayBounds | null {
  const years = yearsOf(year.digits);
  const season = month && !month.digits.includes('X') ? monthsOfSeason(Number(month.digits)) : null;
  if (season) return day === null ? seasonBounds(years, season) : null;
  const [months, days] = [month?.digits ?? 'XX', day?.digits ?? 'XX'];
  if (dayIn(LEAP_YEAR, months, days, 1) === null) return null;
  const earliest = firstOf(years, (at) => dayIn(at, months, days, 1));
  const latest = firstOf(years.toReversed(), (at) => dayIn(at, months, days, -1));
  return earliest && latest ? { earliest, latest } : null;
}

/** A day that a leap year does not have exists in no year: masks of years need not be tried. */
const LEAP_YEAR = 2000;

/** Every year that a mask allows, in order of time; at most 10,000 of them. */
function yearsOf(mask: string): readonly number[] {
  const sign = mask.startsWith('-') ? -1 : 1;
  const magnitudes = [...mask.replace('-', '')].reduce<number[]>(
    (heads, digit) => heads.flatMap((head) => digitsOf(digit).map((last) => head * 10 + last)),
    [0],
  );
  return sign === 1 ? magnitudes : magnitudes.map((year) => -year).toReversed();
}

function digitsOf(digit: string): readonly number[] {
  return digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
}

function firstOf<T>(years: readonly number[], pick: (year: number) => T | null): T | null {
  for (const year of years) {
    const found = pick(year);
    if (found !== null) return found;
  }
  return null;
}

/** The first (step 1) or last (step -1) day of a year that fits the masks of month and day. */
function dayIn(
  year: number,
  months: string,
  days: string,
  step: 1 | -1,
): Temporal.PlainDate | null {
  for (const month of fitting(months, 12, step)) {
    const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
    const [day] = fitting(days, daysInMonth, step);
    if (day !== undefined) return Temporal.PlainDate.from({ year, month, day });
  }
  return null;
}

/** The numbers from 1 to `max` that a two-digit mask allows, in the order of the step. */
function fitting(mask: string, max: number, step: 1 | -1): readonly number[] {
  if (!mask.includes('X')) {
    const number = Number(mask);
    return number >= 1 && number <= max ? [number] : [];
  }
  const [tens, ones] = [...mask];
  const fits = (digit: string | undefined, number: number) =>
    digit === 'X' || Number(digit) === number;
  const numbers = Array.from({ length: max }, (_, index) => index + 1).filter(
    (number) => fits(tens, Math.floor(number / 10)) && fits(ones, number % 10),
  );
  return step === 1 ? numbers : numbers.toReversed();
}

function seasonBounds(
  years: readonly number[],
  { first, count }: { readonly first: number; readonly count: number },
): DayBounds | null {
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return null;
  const begins = Temporal.PlainDate.from({ year: from, month: first, day: 1 });
  const ends = Temporal.PlainDate.from({ year: to, month: first, day: 1 });
  return { earliest: begins, latest: ends.add({ months: count }).subtract({ days: 1 }) };
}

/** Years that `Temporal.PlainDate` holds from their first to their last day. */
const YEAR_MAX = 275_759;
const YEAR_MIN = -271_820;

function longYearBounds({ digits, exponent, significant }: LongYearForm): DayBounds | null {
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  if (!Number.isFinite(year)) return OPEN;
  const slack = significant === null ? 0 : slackOf(year, Number(significant));
  if (slack === null) return null;
  const size = Math.abs(year) - (Math.abs(year) % (slack + 1));
  return year < 0 ? yearSpan(-size - slack, -size) : yearSpan(size, size + slack);
}

/** 1950S2 is some year from 1900 to 1999: two digits count, the rest may be anything. */
function slackOf(year: number, significant: number): number | null {
  const unsettled = String(Math.abs(year)).length - significant;
  return significant < 1 || unsettled < 0 ? null : 10 ** unsettled - 1;
}

function eraBounds({ kind, digits }: EraForm): DayBounds {
  const length = kind === 'century' ? 100 : 10;
  const first = Math.abs(Number(digits)) * length;
  const last = first + length - 1;
  return digits.startsWith('-') ? yearSpan(-last, -first) : yearSpan(first, last);
}

function yearSpan(first: number, last: number): DayBounds {
  const day = (year: number, month: number, date: number) =>
    year < YEAR_MIN || year > YEAR_MAX ? null : Temporal.PlainDate.from({ year, month, day: date });
  return { earliest: day(first, 1, 1), latest: day(last, 12, 31) };
}
