import { Problem } from '../problem.ts';
import { type Qualifier, type Quantity, quantity } from './quantity.ts';
import { readNumber } from './read-number.ts';

/** Words before a number that hedge it. "Less than 40" is kept as at most 40, as the record files it. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:at least|no (?:fewer|less) than|(?:a )?minimum(?: of)?|>=|≥)\s*/, 'at-least'],
  [
    /^(?:at most|up to|no more than|(?:a )?maximum(?: of)?|(?:less|fewer) than|under|<=?|≤)\s*/,
    'at-most',
  ],
  [/^(?:over|more than|above|in excess of|upwards of|>)\s*/, 'over'],
  [/^(?:nearly|almost|close to|just under)\s*/, 'nearly'],
  [
    /^(?:about|around|approximately|approx\.?|circa|ca?\.|some|roughly|an estimated|~|≈)\s*/,
    'about',
  ],
  [/^(?:exactly|a total of|=)\s*/, 'exact'],
];

/** Words after a number that hedge it: "10+", "150 or so". */
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/\s*(?:\+|or more|and up|at least)$/, 'at-least'],
  [/\s*(?:or (?:less|fewer)|at most)$/, 'at-most'],
  [/\s*or so$/, 'about'],
];

/** What may stand after the number, and the unit it names. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent|per cent)$/, 'percent'],
  [/^(day|week|month|year)s?$/, '$1s'],
  [
    /^(?:personnel|people|persons?|(?:police )?officers?|police|troops?|soldiers?|m[ae]n|wom[ae]n|strong)$/,
    'personnel',
  ],
  [/^(?:countr(?:y|ies)|states?|nations?)$/, 'countries'],
  [/^civilians?$/, 'civilians'],
  [/^votes?$/, 'votes'],
  [/^(vehicle|helicopter|platoon|turret|ton)s?$/, '$1s'],
  [/^aircraft$/, 'aircraft'],
  [/^times$/, 'times'],
  [/^(?:usd|(?:us )?dollars?)$/, 'USD'],
  [/^cad$/, 'CAD'],
  [/^(?:usd\/year|usd a year)$/, 'USD/year'],
];

const TEXT_LENGTH_MAX = 120;

/**
 * Reads a typed cell: "about 430", "10+", "2 500", "between 2,000 and 3,000", "two dozen",
 * "eight-week", "$10.8 million". The words are kept as they were typed.
 *
 * @param unit for a number without one; people unless told
 * @throws {Problem} `unreadable-quantity` for anything else: nothing is guessed from half a cell
 */
export function readQuantity(text: string, unit = 'personnel'): Quantity {
  const asStated = text.trim();
  const cell = asStated.toLowerCase().replaceAll(/[\s   ]+/g, ' ');
  const found = cell.length > TEXT_LENGTH_MAX ? null : (range(cell) ?? single(cell));
  if (found === null) throw new Problem('unreadable-quantity', { text });
  return quantity({ ...found, unit: found.unit ?? unit, asStated });
}

type Found = {
  readonly qualifier: Qualifier;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string | null;
};

const RANGES = [
  /^between (?<low>.+?) and (?<high>.+)$/,
  /^(?:from )?(?<low>.+?) to (?<high>.+)$/,
  /^(?<low>[$\d][\d.,]*) ?[-–—] ?(?<high>\$?\d.*)$/,
];

function range(cell: string): Found | null {
  for (const form of RANGES) {
    const { low, high } = form.exec(cell)?.groups ?? {};
    const found = low && high ? rangeOf(low, high) : null;
    if (found) return found;
  }
  return null;
}

/** In "$500-600 million" the scale and the unit of the one end hold for the other. */
function rangeOf(low: string, high: string): Found | null {
  const [from, to] = [amount(low), amount(high)];
  if (!from || !to || !sameUnit(from.unit, to.unit)) return null;
  const value =
    from.scale === 1 && from.value < to.value / to.scale ? from.value * to.scale : from.value;
  return { qualifier: 'between', value, valueMax: to.value, unit: to.unit ?? from.unit };
}

function sameUnit(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function single(cell: string): Found | null {
  const [before, core] = hedge(BEFORE, cell);
  const [after, bare] = hedge(AFTER, core);
  if (before && after) return null;
  const found = amount(bare);
  return (
    found && { qualifier: before ?? after ?? found.hedge, value: found.value, unit: found.unit }
  );
}

function hedge(forms: typeof BEFORE, cell: string): readonly [Qualifier | null, string] {
  for (const [form, qualifier] of forms) {
    if (form.test(cell)) return [qualifier, cell.replace(form, '')];
  }
  return [null, cell];
}

type Amount = {
  readonly value: number;
  readonly scale: number;
  readonly unit: string | null;
  /** "A couple hundred" is said of no exact number. */
  readonly hedge: Qualifier;
};

function amount(text: string): Amount | null {
  const currency = /^(?:us)?\$ ?|^usd /.exec(text)?.[0] ?? '';
  const found = readNumber(text.slice(currency.length));
  if (!found) return null;
  const unit = unitOf(found.rest.replace(/^[\s-]+/, '').replace(/^of (?=\S)/, ''));
  if (unit === undefined || (currency && unit)) return null;
  const loose = /\bcouple\b/.test(text);
  return { ...found, unit: currency ? 'USD' : unit, hedge: loose ? 'about' : 'exact' };
}

/** `null` when no unit is named, `undefined` when the words are none that we know. */
function unitOf(words: string): string | null | undefined {
  if (words === '') return null;
  const known = UNITS.find(([form]) => form.test(words));
  return known && words.replace(known[0], known[1]);
}
