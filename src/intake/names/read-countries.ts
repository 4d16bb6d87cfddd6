import type { Language, Span } from '../passage.ts';
import { type CountryWord, type Gazetteer, indexOf } from './gazetteer.ts';

/** A country as the text names it. */
export type ReadCountry = Span & {
  readonly country: string;
  readonly form: CountryWord['form'];
};

/** "Kenya Airways" is a carrier, not a country. */
const COMPANY = /^ (?:airways|airlines|airline|air force one)(?![\p{L}])/u;
const WORD = /(?<![\p{L}\d])[\p{L}\d]+/gu;

/**
 * Countries, demonyms and seats of government of a text. Names need a capital letter; so do English
 * demonyms, while French and Spanish ones are adjectives in lower case.
 */
export function readCountries(
  original: string,
  folded: string,
  language: Language,
  gazetteer: Gazetteer,
  offset = 0,
): readonly ReadCountry[] {
  const index = indexOf(gazetteer, language);
  const found: ReadCountry[] = [];
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    const at = match.index;
    if (at < end) continue;
    const apostrophe = folded.charAt(at + match[0].length) === "'";
    const entries =
      (apostrophe ? index.get(`${match[0]}'`) : undefined) ?? index.get(match[0]) ?? [];
    const entry = entries.find(
      (word) => standsAt(folded, at, word.folded) && cased(original, at, word, language),
    );
    if (!entry || COMPANY.test(folded.slice(at + entry.folded.length))) continue;
    end = at + entry.folded.length;
    found.push({ start: at + offset, end: end + offset, country: entry.country, form: entry.form });
  }
  return found;
}

function standsAt(folded: string, at: number, word: string): boolean {
  return folded.startsWith(word, at) && !/[\p{L}\d]/u.test(folded.charAt(at + word.length) || ' ');
}

function cased(
  original: string,
  at: number,
  word: { readonly text: string; readonly form: string; readonly folded: string },
  language: Language,
): boolean {
  if (word.form === 'demonym' && language !== 'en') return true;
  const written = original.slice(at, at + word.folded.length);
  if (word.form === 'code') return written === word.text && isCounted(original, at);
  if (/^\p{Lu}{2,3}$/u.test(word.text)) return written === word.text;
  return /^\p{Lu}/u.test(written) || /^the \p{Lu}/u.test(written);
}

/** "KEN 735", "24 JAM", "SLV rotation": elsewhere three capitals are an acronym. */
function isCounted(original: string, at: number): boolean {
  const after = original.slice(at + 3, at + 20);
  return (
    /\d ?$/.test(original.slice(0, at)) ||
    /^[ :|]{1,3}\d/.test(after) ||
    /^ (?:rotation|contingent|leave|flight|fpu|batt|coy|troops|police|advance|main body|relief)/i.test(
      after,
    )
  );
}
