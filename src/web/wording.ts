import { dayWords, monthName } from './day.ts';

/** A quantity cut into the words that hedge it and the number, so that the number can lead. */
export type CutQuantity = {
  readonly before: string;
  readonly number: string;
  readonly after: string;
};

const CUT = /^(?<before>[^\d]*?)\s*(?<number>(?:[$€£]\s?)?\d[\d,. ]*\d|\d)(?<after>.*)$/s;

export function cutQuantity(asStated: string): CutQuantity {
  const parts = CUT.exec(asStated.trim())?.groups;
  if (!parts) return { before: '', number: asStated, after: '' };
  return {
    before: parts['before'] ?? '',
    number: (parts['number'] ?? '').trim(),
    after: (parts['after'] ?? '').trim(),
  };
}

const grouping = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `2,900` */
export function numberWords(value: number): string {
  return grouping.format(value);
}

/** A reading as words: `425–435`, `10 and up`, `382`; empty when there is no number. */
export function rangeWords(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `up to ${numberWords(high)}`;
  if (high === null) return `${numberWords(low)} and up`;
  return low === high ? numberWords(low) : `${numberWords(low)}–${numberWords(high)}`;
}

const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;
const MARKS: { readonly [mark: string]: string } = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

/** An EDTF date as people say it: `11 Nov 2024`, `by 30 Jun 2024`, `Aug 2024`, `from 23 May 2024`. */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return 'no date stated';
  const [start, end] = edtf.split('/');
  if (start === undefined || end === undefined) return partWords(edtf);
  if (isOpen(start)) return isOpen(end) ? 'at any time' : `by ${partWords(end)}`;
  if (isOpen(end)) return `from ${partWords(start)}`;
  return `${partWords(start)} to ${partWords(end)}`;
}

/** The date with the word that leads into it: `on 11 Nov 2024`, `in Nov 2024`, `by 30 Jun 2024`. */
export function whenWords(edtf: string | null): string {
  const words = dateWords(edtf);
  if (edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)) return `on ${words}`;
  return edtf !== null && /^\d{4}(-\d{2})?$/.test(edtf) ? `in ${words}` : words;
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

function partWords(part: string): string {
  const [, year = '', month, day, mark = ''] = CALENDAR.exec(part) ?? [];
  if (year === '') return part;
  const hedge = MARKS[mark] ?? '';
  if (month === undefined) return `${hedge}${year}`;
  if (Number(month) > 12) return part;
  if (day === undefined) return `${hedge}${monthName(`${year}-${month}-01`)} ${year}`;
  return hedge + dayWords(`${year}-${month}-${day}`);
}

/** `1 source`, `3 sources` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}
