import { type Bounds, wordingOf } from './bounds.ts';
import { dateInWords } from './day-number.ts';
import type { Stated } from './stated.ts';
import type { Subject } from './subject.ts';

/** What a measure is called in a sentence. */
const MEASURE_WORDS: { readonly [measure: string]: string } = {
  'in-theatre': 'in theatre',
  'in-training': 'in training',
  'needed-funds': 'needed',
  'pledged-funds': 'pledged in funds',
  countries: 'countries',
  none: '',
};

export function measureInWords(measure: string): string {
  return MEASURE_WORDS[measure] ?? measure;
}

/** `"about 430" in theatre on 11 November 2024 (The Star)`: a statement in its own words. */
export function quoted(statement: Stated): string {
  const { asStated, measure, edtf, publisher } = statement;
  const words = asStated === '' ? '' : `"${asStated}" `;
  const what = measureInWords(measure);
  const when = edtf === null ? 'without a day' : dateInWords(edtf);
  return `${words}${what} ${when} (${publisher}, ${statement.id})`.replaceAll('  ', ' ').trim();
}

/** `425 to 435` of a read figure. */
export function readAs(bounds: Bounds): string {
  return wordingOf(bounds);
}

export function labelOf(key: string, subjects: ReadonlyMap<string, Subject>): string {
  return subjects.get(key)?.label ?? key;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
