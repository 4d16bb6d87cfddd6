import type { DayNumber } from './civil-day.ts';
import { isoDay } from './civil-day.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { readCountries } from './names/read-countries.ts';
import { readDates } from './read-dates.ts';
import type { Document } from './read-mentions.ts';
import { readNumbers } from './read-numbers.ts';
import { resolveDate } from './resolve-date.ts';
import type { Kind } from './rules/rule.ts';

/** A line that is a label and a figure: "Uganda .......... 4,500", "Formed police: 412". */
type Row = { readonly label: string; readonly start: number; readonly end: number };

const ROW =
  /^[ \t]*(?:[-*•|] ?)?([\p{L}][\p{L}\d '’()/,&-]{1,60}?)[ \t]*(?:[:|=]|\.{2,}|…+|\t| {2,}|[-–—](?= \d| [\p{L}]+ \d)| - )[ \t.|…]*((?:[\p{L}]+ ){0,3}\d[\d., '\u00a0\u202f]*\d|(?:[\p{L}]+ ){0,3}\d)[ \t|]*(?:\p{L}+)?[ \t|.]*(?:(?:\|| {2,})[^\n]*)?$/u;
const NOT_PEOPLE =
  /(?:total cost|budget|date|page|ref|phone|tel|distance|usd|\$|fuel|vehicle|container|aircraft|helicopter|percent|%|year|serial|dtg|time|annex|para|item)/;
const ROWS_MIN = 2;
/** The names of columns say less of the figures than the heading above them. */
const COLUMNS = /\|.*\|/;

/** What the lines above a table make of its figures, the most telling first. Folded. */
const HEADINGS: readonly (readonly [RegExp, Kind, Readonly<Record<string, string>>])[] = [
  [
    /repatriat|return(?:ed|s)? home|drawdown|rapatri|repatria|departed|withdrawn|retrait|retirada/,
    'movement',
    { status: 'repatriated', direction: 'return' },
  ],
  [
    /arriv|deployed since|deployments? (?:in|since|to date)|llegad|arrivee/,
    'movement',
    { status: 'deployed' },
  ],
  [/pledg|offer|promis|promes|ofert|notif/, 'pledge', { status: 'pledged' }],
  [
    /share|allocat|allott|quota|authori[sz]|ceiling|planned|target|require|split|plafond|prevu|cuota|autoriza|previst/,
    'requirement',
    { basis: 'allocation', status: 'planned' },
  ],
  [
    /strength|deployed|contribut|troops|personnel|contingent|force|effectif|efectivos|composition|on the ground|head ?count|fuerza/,
    'strength',
    { status: 'deployed' },
  ],
];

/** Statements of the rows of tables: each cites its figure. */
export function draftsOfTable(
  document: Document,
  from: number,
  published: DayNumber,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let heading = '';
  let rows: Row[] = [];
  const close = () => {
    if (rows.length >= ROWS_MIN) drafts.push(...draftsOf(document, rows, heading, published));
    if (rows.length > 0) rows = [];
  };
  for (const { start, end } of linesOf(document.original, from)) {
    const line = document.original.slice(start, end);
    const row = ROW.exec(line);
    if (row && !NOT_PEOPLE.test(fold(line))) rows.push({ label: row[1] ?? '', start, end });
    else if (line.trim()) {
      close();
      if (!COLUMNS.test(line)) heading = `${heading.slice(-600)} ${fold(line)}`;
    }
  }
  close();
  return drafts;
}

function* linesOf(text: string, from: number): Generator<{ start: number; end: number }> {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    yield { start: at, end };
    at = end + 1;
  }
}

function draftsOf(
  document: Document,
  rows: readonly Row[],
  heading: string,
  published: DayNumber,
): readonly Draft[] {
  const title = fold(/^title:(.*)$/im.exec(document.original)?.[1] ?? '');
  const sort = HEADINGS.map((entry) => ({ entry, at: lastMatch(heading, entry[0]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0]?.entry;
  const [, kind, attributes] = sort ?? ['', 'strength' as const, { status: 'deployed' }];
  const time = timeOfTable(document, `${title} ${heading}`, kind, published);
  return rows.flatMap((row) => draftOf(document, row, kind, attributes, time));
}

function lastMatch(text: string, pattern: RegExp): number {
  const all = [...text.matchAll(new RegExp(pattern, 'g'))];
  return all.at(-1)?.index ?? -1;
}

/** "Position at end September": the day a return is drawn up for bounds all its rows. */
function timeOfTable(
  document: Document,
  heading: string,
  kind: Kind,
  published: DayNumber,
): Draft['read']['time'] {
  if (kind === 'requirement' || kind === 'pledge') return null;
  const position =
    /(?:position|as of|as at|at end|situation (?:au|al)|au|al|a la date du|state of play)[ :]{1,3}/.exec(
      heading,
    );
  const text = position ? heading.slice(position.index, position.index + 60) : '';
  const date = readDates(titled(text), text, document.language)[0];
  const resolved = date && resolveDate(date, { published, leaning: 'past', anchor: null });
  const day = isoDay(resolved ? resolved.last : published);
  return kind === 'movement'
    ? { edtf: `../${day}`, role: 'occurred' }
    : { edtf: day, role: 'as-of' };
}

/** Months need their capital letter in English, which folding took away. */
const titled = (text: string) =>
  text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** "Total uniformed" is the uniformed of the mission. */
const ownLabel = (label: string): string =>
  label
    .toLowerCase()
    .trim()
    .replace(/^total /, '')
    .replace(/(?: unit)? (?:members|staff|personnel)$/, '');

function draftOf(
  document: Document,
  row: Row,
  kind: Kind,
  attributes: Readonly<Record<string, string>>,
  time: Draft['read']['time'],
): Draft[] {
  const figureFrom =
    row.start + document.original.slice(row.start, row.end).indexOf(row.label) + row.label.length;
  const number = readNumbers(
    document.folded.slice(figureFrom, row.end),
    document.language,
    figureFrom,
  )[0];
  if (!number) return [];
  const { value, valueMax, qualifier } = number;
  const country = readCountries(
    row.label,
    fold(row.label),
    document.language,
    document.gazetteer,
  )[0];
  return [
    {
      kind,
      subject: country?.country ?? `${document.mission} ${ownLabel(row.label)}`,
      quantity: {
        value,
        ...(valueMax === undefined ? {} : { valueMax }),
        unit: 'personnel',
        qualifier,
      },
      read: { time, date: null },
      attributes,
      span: { start: number.start, end: number.end },
      rule: `${kind}.table-row`,
    },
  ];
}
