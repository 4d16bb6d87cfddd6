import { invariant } from '../invariant.ts';
import { Problem } from '../problem.ts';
import { grouped } from './grouped.ts';

/** How the source hedged its number. `none`: words without a number ("the rest"). */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'at-least',
  'at-most',
  'over',
  'between',
  'none',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * A number as imprecise as its source stated it, with the source's own words.
 *
 * "About 430" stays that: turning the word into a range is a reading (see `reading.ts`). A bare
 * number is exact as stated, even if rounded. `value` is `null` for `none` alone, `valueMax` is set
 * for `between` alone. The unit is a plain word: personnel, weeks, USD, percent …
 */
export type Quantity = {
  readonly asStated: string;
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string;
};

/** The parts of a quantity without the words; see {@link quantity}. */
export type QuantityParts = {
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly valueMax?: number | null;
  readonly unit: string;
  /** The source's words; without them the plain wording of the number stands in. */
  readonly asStated?: string;
};

/**
 * Puts a quantity together.
 *
 * @throws {Problem} `range-reversed` for a range that runs downwards; `unreadable-quantity` for a
 *   number that is negative, not finite, missing, or given beside words that hold none
 */
export function quantity(parts: QuantityParts): Quantity {
  const { qualifier, value, unit } = parts;
  const valueMax = parts.valueMax ?? null;
  const asStated = parts.asStated ?? '';
  const numbers = Number(value !== null) + Number(valueMax !== null);
  const expected = qualifier === 'none' ? 0 : qualifier === 'between' ? 2 : 1;
  const sound = [value, valueMax].every((number) => number === null || isAmount(number));
  if (!sound || numbers !== expected || (value === null && valueMax !== null)) {
    throw new Problem('unreadable-quantity', { text: asStated || `${qualifier} ${value}` });
  }
  if (value !== null && valueMax !== null && value > valueMax) {
    throw new Problem('range-reversed', { low: value, high: valueMax });
  }
  const made = { asStated, qualifier, value, valueMax, unit };
  return asStated === '' ? { ...made, asStated: wordsOf(made) } : made;
}

/** The plain English of a quantity, which the reader of cells reads back to the same quantity. */
export function wordsOf(stated: Quantity): string {
  const { qualifier, value, valueMax, unit, asStated } = stated;
  if (qualifier === 'none' || value === null) return asStated;
  if (qualifier === 'between') {
    invariant(valueMax !== null, 'a range has two ends');
    return withUnit(`between ${grouped(value)} and ${grouped(valueMax)}`, valueMax, unit);
  }
  const number = grouped(value);
  return withUnit(qualifier === 'exact' ? number : `${WORDS[qualifier]} ${number}`, value, unit);
}

const WORDS: { readonly [Q in Exclude<Qualifier, 'exact' | 'between' | 'none'>]: string } = {
  about: 'about',
  nearly: 'nearly',
  'at-least': 'at least',
  'at-most': 'at most',
  over: 'over',
};

/** People are the default and go unnamed; everything else carries its unit. */
function withUnit(words: string, value: number, unit: string): string {
  if (unit === 'personnel' || unit === '') return words;
  if (unit === 'percent') return `${words}%`;
  const singular = value === 1 && /^[a-z]+s$/.test(unit) && !UNCOUNTED.has(unit);
  return `${words} ${singular ? unit.slice(0, -1) : unit}`;
}

/** Units whose last letter does not mark a plural, or whose singular has another form. */
const UNCOUNTED = new Set(['countries', 'times']);

function isAmount(number: number): boolean {
  return Number.isFinite(number) && number >= 0 && number <= Number.MAX_SAFE_INTEGER;
}
