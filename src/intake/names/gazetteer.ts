import { fold } from '../fold.ts';
import type { Language } from '../passage.ts';

/** A way to write a country: its name, its people, its seat of government, or the letters that returns use. */
export type CountryWord = {
  readonly text: string;
  /** English name of the country. */
  readonly country: string;
  readonly form: 'name' | 'demonym' | 'seat' | 'code';
  readonly language: Language | null;
};

/** What the reader knows beforehand of the names in a text. Handed in; intake holds no list of countries. */
export type Gazetteer = {
  readonly countries: readonly CountryWord[];
};

type Entry = CountryWord & { readonly folded: string };

/** Words by their first word, longest first, for one language. */
export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

const INDEXES = new WeakMap<Gazetteer, Map<Language, NameIndex>>();
const FIRST_WORD = /^[\p{L}\d]+(?:'(?=\p{L}))?/u;

/** Built once for each gazetteer and language. */
export function indexOf(gazetteer: Gazetteer, language: Language): NameIndex {
  const known = INDEXES.get(gazetteer) ?? new Map<Language, NameIndex>();
  INDEXES.set(gazetteer, known);
  const built = known.get(language) ?? build(gazetteer, language);
  known.set(language, built);
  return built;
}

function build(gazetteer: Gazetteer, language: Language): NameIndex {
  const index = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const word of gazetteer.countries) {
    if (word.form === 'demonym' && word.language !== language) continue;
    const folded = fold(word.text);
    const key = `${folded}|${word.form}`;
    const first = FIRST_WORD.exec(folded)?.[0];
    if (!first || seen.has(key)) continue;
    seen.add(key);
    index.set(first, [...(index.get(first) ?? []), { ...word, folded }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.folded.length - a.folded.length);
  return index;
}
