/** Marks of EDTF: `~` approximate, `?` uncertain, `%` both. Empty: neither. */
export type Mark = '' | '~' | '?' | '%';

/**
 * One component of a date as written: its digits, `X` for each that is unspecified, and the marks
 * before it (this component alone) and after it (this and all to its left).
 */
export type Component = { readonly before: Mark; readonly digits: string; readonly after: Mark };

/** A year, month or day; `month` may be a season, quarter or half (21 to 41). */
export type DateForm = {
  readonly kind: 'date';
  readonly year: Component;
  readonly month: Component | null;
  readonly day: Component | null;
  /** Time of day with its zone as written, "T10:10:10Z"; a day is all that the ledger reads of it. */
  readonly time: string;
};

/** A year of more than four digits, in exponent form, or to so many significant digits. */
export type LongYearForm = {
  readonly kind: 'long-year';
  readonly prefixed: boolean;
  readonly digits: string;
  readonly exponent: string | null;
  readonly significant: string | null;
  readonly mark: Mark;
};

/** Two digits of a century or three of a decade. */
export type EraForm = {
  readonly kind: 'decade' | 'century';
  readonly digits: string;
  readonly mark: Mark;
};

export type PointForm = DateForm | LongYearForm | EraForm;

/** An end of an interval: a date, open for good (`..`) or not known (nothing written). */
export type EndForm = PointForm | { readonly kind: 'open' } | { readonly kind: 'unknown' };

export type IntervalForm = {
  readonly kind: 'interval';
  readonly from: EndForm;
  readonly to: EndForm;
};

/** One date of a set, or a run of them; an end left out is open. */
export type MemberForm = { readonly from: PointForm | null; readonly to: PointForm | null };

/** `one`: one of these dates, it is not said which; `all`: every one of them. */
export type SetForm = {
  readonly kind: 'set';
  readonly choice: 'one' | 'all';
  readonly members: readonly MemberForm[];
};

export type EdtfForm = PointForm | IntervalForm | SetForm;

/** Longer texts are no dates; the limit keeps a hostile set from being read at length. */
const TEXT_LENGTH_MAX = 400;

/**
 * Reads the form of an EDTF text: levels 0 and 1 whole, and of level 2 the masks, marks on
 * components, sets, seasons to 41 and long years.
 *
 * Only the form: `2024-06-31` has one, and that there is no such day shows when its bounds are read.
 *
 * @returns `null` when the text has none of the forms
 * @see https://www.loc.gov/standards/datetime/ (ISO 8601-2:2019)
 */
export function edtfForm(text: string): EdtfForm | null {
  if (text.length > TEXT_LENGTH_MAX) return null;
  if (/^[[{]/.test(text)) return setForm(text);
  return text.includes('/') ? intervalForm(text) : pointForm(text);
}

/** Writes a form as EDTF text; reading it gives the same form again. */
export function edtfText(form: EdtfForm): string {
  switch (form.kind) {
    case 'interval':
      return `${endText(form.from)}/${endText(form.to)}`;
    case 'set': {
      const members = form.members.map(memberText).join(',');
      return form.choice === 'one' ? `[${members}]` : `{${members}}`;
    }
    default:
      return pointText(form);
  }
}

const COMPONENT = (digits: string) => `([~?%]?)(${digits})([~?%]?)`;
const TIME =
  'T(?:24:00:00|(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,3})?)' +
  '(?:Z|\\+(?:0\\d|1[0-3])(?::?[0-5]\\d)?|\\+14(?::?00)?' +
  '|-(?!00(?::?00)?$)(?:0\\d|1[01])(?::?[0-5]\\d)?|-12(?::?00)?)?';
const DATE = new RegExp(
  `^${COMPONENT('-?[\\dX]{4}')}(?:-${COMPONENT('[\\dX]{2}')}(?:-${COMPONENT('[\\dX]{2}')})?)?(${TIME})?$`,
);
const LONG_YEAR = /^(Y?)(-?\d+)(?:E(\d+))?(?:S(\d+))?([~?%]?)$/;
const ERA = /^(-?\d{2,3})([~?%]?)$/;

function pointForm(text: string): PointForm | null {
  return dateForm(text) ?? eraForm(text) ?? longYearForm(text);
}

function dateForm(text: string): DateForm | null {
  const found = DATE.exec(text);
  if (!found || found[2] === '-0000') return null;
  const [year, month, day] = [1, 4, 7].map((at) => component(found, at));
  const time = found[10] ?? '';
  if (!year || (time !== '' && !day)) return null;
  return { kind: 'date', year, month: month ?? null, day: day ?? null, time };
}

function component(found: RegExpExecArray, at: number): Component | null {
  const digits = found[at + 1];
  if (digits === undefined) return null;
  return { before: (found[at] ?? '') as Mark, digits, after: (found[at + 2] ?? '') as Mark };
}

function eraForm(text: string): EraForm | null {
  const [, digits, mark] = ERA.exec(text) ?? [];
  if (digits === undefined || /^-0+$/.test(digits)) return null;
  const kind = digits.replace('-', '').length === 2 ? 'century' : 'decade';
  return { kind, digits, mark: mark as Mark };
}

/** A plain long year has five digits or more and no leading zero; exponents and `S` allow fewer. */
function longYearForm(text: string): LongYearForm | null {
  const [, prefix, digits, exponent = null, significant = null, mark] = LONG_YEAR.exec(text) ?? [];
  if (digits === undefined) return null;
  const length = digits.replace('-', '').length;
  const plain = exponent === null && significant === null;
  const prefixed = prefix === 'Y';
  if (prefixed ? plain && !/^-?[1-9]\d{4,}$/.test(digits) : length !== 4 || significant === null) {
    return null;
  }
  if (!prefixed && exponent !== null) return null;
  return { kind: 'long-year', prefixed, digits, exponent, significant, mark: mark as Mark };
}

function intervalForm(text: string): IntervalForm | null {
  const [start = '', finish = '', ...more] = text.split('/');
  const [from, to] = [endForm(start), endForm(finish)];
  return more.length === 0 && from && to ? { kind: 'interval', from, to } : null;
}

function endForm(text: string): EndForm | null {
  if (text === '') return { kind: 'unknown' };
  return text === '..' ? { kind: 'open' } : pointForm(text);
}

function setForm(text: string): SetForm | null {
  const [, one, all] = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text) ?? [];
  const inside = one ?? all;
  if (inside === undefined) return null;
  const written = inside.split(',').map((part) => part.trim());
  const members = written.map((part, at) => memberForm(part, at === 0, at === written.length - 1));
  const known = members.filter((member) => member !== null);
  if (known.length !== members.length) return null;
  return { kind: 'set', choice: one === undefined ? 'all' : 'one', members: known };
}

/** Only the first member may be open towards the past, only the last towards the future. */
function memberForm(text: string, first: boolean, last: boolean): MemberForm | null {
  if (!text.includes('..')) {
    const only = pointForm(text);
    return only && { from: only, to: only };
  }
  const [start = '', finish = '', ...more] = text.split('..');
  const from = start === '' ? null : pointForm(start);
  const to = finish === '' ? null : pointForm(finish);
  const unread = (start !== '' && !from) || (finish !== '' && !to) || more.length > 0;
  if (unread || (!from && !to) || (!from && !first) || (!to && !last)) return null;
  return { from, to };
}

function pointText(form: PointForm): string {
  if (form.kind === 'date') {
    const parts = [form.year, form.month, form.day].filter((part) => part !== null);
    return parts.map((part) => part.before + part.digits + part.after).join('-') + form.time;
  }
  if (form.kind !== 'long-year') return form.digits + form.mark;
  const exponent = form.exponent === null ? '' : `E${form.exponent}`;
  const significant = form.significant === null ? '' : `S${form.significant}`;
  return (form.prefixed ? 'Y' : '') + form.digits + exponent + significant + form.mark;
}

function endText(form: EndForm): string {
  if (form.kind === 'unknown') return '';
  return form.kind === 'open' ? '..' : pointText(form);
}

function memberText({ from, to }: MemberForm): string {
  if (from !== null && from === to) return pointText(from);
  return `${from ? pointText(from) : ''}..${to ? pointText(to) : ''}`;
}
