import { invariant } from '../invariant.ts';
import { dayWords, monthName } from './calendar-words.ts';
import {
  type DateForm,
  type EdtfForm,
  type EndForm,
  edtfForm,
  edtfText,
  type IntervalForm,
  type Mark,
  type MemberForm,
  type PointForm,
} from './edtf.ts';
import { edtfBounds } from './edtf-bounds.ts';
import type { ImpreciseDate } from './imprecise-date.ts';
import { thirdOfMonth } from './month-third.ts';
import { monthsOfSeason } from './season.ts';

/** A date in plain English: "by 30 June 2024", "about 15 June 2024", "10 to 23 June 2024". */
export function wordsOfDate(date: ImpreciseDate): string {
  const form = edtfForm(date.edtf);
  invariant(form !== null, `an imprecise date (${date.edtf}) has a form`);
  return formWords(form);
}

function formWords(form: EdtfForm): string {
  switch (form.kind) {
    case 'interval':
      return intervalWords(form);
    case 'set': {
      const members = form.members.map(memberWords);
      return form.choice === 'one' ? `one of ${listed(members, 'or')}` : listed(members, 'and');
    }
    default:
      return pointWords(form);
  }
}

const HEDGES: { readonly [M in Mark]: string } = {
  '': '',
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

function pointWords(form: PointForm): string {
  switch (form.kind) {
    case 'date':
      return HEDGES[markOf(form)] + dateWords(form);
    case 'long-year':
      return `${HEDGES[form.mark]}the year ${edtfText({ ...form, mark: '' }).replace('Y', '')}`;
    case 'decade':
      return `${HEDGES[form.mark]}the ${form.digits}0s`;
    default:
      return `${HEDGES[form.mark]}the years ${form.digits}00 to ${form.digits}99`;
  }
}

/** Marks on single components are told for the whole: the words of a report make no finer point. */
function markOf({ year, month, day }: DateForm): Mark {
  const written = [year, month, day].flatMap((part) => (part ? [part.before, part.after] : []));
  const about = written.some((mark) => mark === '~' || mark === '%');
  const unsure = written.some((mark) => mark === '?' || mark === '%');
  if (about) return unsure ? '%' : '~';
  return unsure ? '?' : '';
}

function dateWords(form: DateForm): string {
  const [year, month, day] = [form.year, form.month, form.day].map((part) => part?.digits ?? '');
  if (`${year}${month}${day}`.includes('X')) return maskWords(form, year ?? '');
  const number = Number(month);
  const season = monthsOfSeason(number);
  if (season)
    return /\d/.test(season.name) ? `${season.name} of ${year}` : `${season.name} ${year}`;
  const time = form.time === '' ? '' : `, ${form.time.slice(1)}`;
  const words = [day && String(Number(day)), month && monthName(number), yearWords(year ?? '')];
  return words.filter(Boolean).join(' ') + time;
}

function yearWords(year: string): string {
  return year.startsWith('-') ? `the year ${Number(year)}` : String(Number(year));
}

/** The usual masks have a name; any other is told by its bounds. */
function maskWords(form: DateForm, year: string): string {
  const { month, day } = form;
  if (!month && /^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (!day && month?.digits === 'XX' && !year.includes('X')) return `a month of ${Number(year)}`;
  if (day?.digits === 'XX' && month && !`${year}${month.digits}`.includes('X')) {
    return `a day in ${monthName(Number(month.digits))} ${Number(year)}`;
  }
  const bounds = edtfBounds(form);
  return bounds?.earliest && bounds.latest
    ? `between ${dayWords(bounds.earliest)} and ${dayWords(bounds.latest)}`
    : edtfText(form);
}

function intervalWords(form: IntervalForm): string {
  const { from, to } = form;
  if (isDate(from) && isDate(to)) return spanWords(from, to);
  if (isDate(to)) {
    const last = pointWords(to);
    return from.kind === 'open' ? `by ${last}` : `until ${last}, start not known`;
  }
  if (isDate(from)) {
    const first = pointWords(from);
    return to.kind === 'open' ? `from ${first}` : `from ${first}, end not known`;
  }
  return from.kind === 'open' && to.kind === 'open' ? 'at any time' : 'time not known';
}

function isDate(end: EndForm): end is PointForm {
  return end.kind !== 'open' && end.kind !== 'unknown';
}

/** What both ends share is said once: "10 to 23 June 2024". */
function spanWords(from: PointForm, to: PointForm): string {
  const [first, last] = [pointWords(from), pointWords(to)];
  if (from.kind !== 'date' || to.kind !== 'date' || markOf(from) || markOf(to)) {
    return `${first} to ${last}`;
  }
  return thirdWords(from, to) ?? `${withoutShared(first, last)} to ${last}`;
}

/** The days 1 to 10, 11 to 20 and 21 to the last are what papers call early, mid and end. */
function thirdWords(from: DateForm, to: DateForm): string | null {
  const third = thirdOfMonth(edtfText(from), edtfText(to));
  if (third === null) return null;
  const month = `${monthName(Number(from.month?.digits))} ${Number(from.year.digits)}`;
  return { early: `early ${month}`, mid: `mid ${month}`, end: `end of ${month}` }[third];
}

function withoutShared(first: string, last: string): string {
  const [a, b] = [first.split(' '), last.split(' ')];
  while (a.length > 1 && a.length === b.length && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(' ');
}

function memberWords({ from, to }: MemberForm): string {
  if (from && to)
    return from === to ? pointWords(from) : `${pointWords(from)} to ${pointWords(to)}`;
  if (from) return `${pointWords(from)} or later`;
  return to ? `${pointWords(to)} or earlier` : '';
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
