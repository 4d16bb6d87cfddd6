import { createRequire } from 'node:module';
import { COUNTRY_NAMES, DEMONYMS } from './demonyms.ts';

type Language = 'en' | 'fr' | 'es';
type Form = 'name' | 'demonym' | 'seat' | 'code';

/** A way to write a country, as the intake's name reader takes it. */
export type CountryWord = {
  readonly text: string;
  readonly country: string;
  readonly form: Form;
  /** The language it is written in; `null` for a form that every text may use. */
  readonly language: Language | null;
};

const require = createRequire(import.meta.url);

/** ISO 3166 names in three languages from the package `i18n-iso-countries` (MIT). */
type NameFile = { readonly countries: Readonly<Record<string, string | readonly string[]>> };
const namesIn = (language: Language): NameFile['countries'] =>
  (require(`i18n-iso-countries/langs/${language}.json`) as NameFile).countries;

/** Territories without forces of their own, whose names are words or other countries' places. */
const LEFT_OUT = new Set(
  'AQ BV IO CX CC FK TF GF GP HM MQ YT NF PN RE SH PM SJ UM BQ BL MF GG IM JE GS TK NU AX'.split(
    ' ',
  ),
);

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(';'));
const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);

/** Every known way to write a country, its people and its seat of government, in three languages. */
export function countryWords(): readonly CountryWord[] {
  const english = new Map<string, string>();
  for (const [iso, name] of Object.entries(namesIn('en')))
    if (!LEFT_OUT.has(iso)) english.set(iso, typeof name === 'string' ? name : (name[0] ?? iso));
  for (const [iso = '', name = ''] of rows(COUNTRY_NAMES)) english.set(iso, name);
  return [...otherNames(english), ...isoNames(english), ...peoples(english), ...codes(english)];
}

/** Three letters of ISO 3166, as returns and situation reports write contributors. */
function codes(english: ReadonlyMap<string, string>): CountryWord[] {
  const letters = require('i18n-iso-countries/codes.json') as readonly (readonly string[])[];
  return letters.flatMap(([iso = '', text = '']) => {
    const country = english.get(iso);
    return country ? [{ text, country, form: 'code', language: null }] : [];
  });
}

function isoNames(english: ReadonlyMap<string, string>): CountryWord[] {
  return (['en', 'fr', 'es'] as const).flatMap((language) =>
    Object.entries(namesIn(language)).flatMap(([iso, name]) => {
      const country = english.get(iso);
      const texts = typeof name === 'string' ? [name] : name;
      return country === undefined
        ? []
        : texts.map((text): CountryWord => ({ text, country, form: 'name', language }));
    }),
  );
}

function otherNames(english: ReadonlyMap<string, string>): CountryWord[] {
  return rows(COUNTRY_NAMES).flatMap(([iso = '', name = '', others]) =>
    [name, ...list(others)].map(
      (text): CountryWord => ({
        text,
        country: english.get(iso) ?? name,
        form: 'name',
        language: null,
      }),
    ),
  );
}

function peoples(english: ReadonlyMap<string, string>): CountryWord[] {
  return rows(DEMONYMS).flatMap(([iso = '', en, seats, fr, es]) => {
    const country = english.get(iso) ?? iso;
    const word =
      (form: Form, language: Language | null) =>
      (text: string): CountryWord => ({
        text,
        country,
        form,
        language,
      });
    return [
      ...list(en).flatMap(englishForms).map(word('demonym', 'en')),
      ...list(fr).flatMap(frenchForms).map(word('demonym', 'fr')),
      ...list(es).flatMap(spanishForms).map(word('demonym', 'es')),
      ...list(seats).map(word('seat', null)),
    ];
  });
}

function englishForms(word: string): string[] {
  return /(?:s|sh|ch|z|ese)$/.test(word) ? [word] : [word, `${word}s`];
}

function frenchForms(word: string): string[] {
  if (word.endsWith('e') || word.endsWith('è')) return [word, `${word}s`];
  if (word.endsWith('s')) return [word, `${word}e`, `${word}es`];
  const feminine = /(?:ien|éen)$/.test(word) ? `${word}ne` : `${word}e`;
  return [
    word,
    `${word}s`,
    feminine,
    `${feminine}s`,
    ...(word.endsWith('c') ? [`${word.slice(0, -1)}que`] : []),
  ];
}

function spanishForms(word: string): string[] {
  if (word.endsWith('o')) return ['o', 'os', 'a', 'as'].map((end) => word.slice(0, -1) + end);
  const oxytone = /([áéíóú])([sn])$/.exec(word);
  if (oxytone) {
    const stem =
      word.slice(0, -2) + 'aeiou'.charAt('áéíóú'.indexOf(oxytone[1] ?? 'á')) + oxytone[2];
    return [word, `${stem}es`, `${stem}a`, `${stem}as`];
  }
  return /[aeé]$/.test(word) ? [word, `${word}s`] : [word, `${word}s`, `${word}es`];
}
