import { CEFR_LEVELS } from './officer.ts';
import { CellRefusal } from './roll-cell.ts';

/** Names under which rolls list a language. Two letters are taken for ISO 639-1 as they stand. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  kiingereza: 'en',
  french: 'fr',
  francais: 'fr',
  kifaransa: 'fr',
  swahili: 'sw',
  kiswahili: 'sw',
  spanish: 'es',
  espanol: 'es',
  portuguese: 'pt',
  arabic: 'ar',
  creole: 'ht',
  kreyol: 'ht',
  'haitian creole': 'ht',
  dutch: 'nl',
  somali: 'so',
  amharic: 'am',
};

const PART = /^(?<name>[\p{L} ]+?)\s*[-:(/ ]?\s*(?<level>[abc][12]|native|mother tongue)?\)?$/iu;

/** "English B2; French (A1), sw" as `en-B2`, `fr-A1`, `sw`, each language once, in order. */
export function languagesFrom(text: string): readonly string[] {
  const parts = text.split(/[;,/\n|]| and /u).flatMap((part) => part.trim() || []);
  return [...new Set(parts.map(languageFrom))].sort();
}

function languageFrom(part: string): string {
  const { name = '', level } = PART.exec(part)?.groups ?? {};
  const code = codeOf(name);
  if (code === undefined) {
    throw new CellRefusal(
      'unknown-language',
      `"${part}" is no language with a level that can be read.`,
      `Write the language and a level from A1 to C2, such as "English B2".`,
    );
  }
  if (level === undefined) return code;
  const known = CEFR_LEVELS.find((one) => one === level.toUpperCase());
  return `${code}-${known ?? 'C2'}`;
}

function codeOf(name: string): string | undefined {
  const plain = name.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return NAMES[plain] ?? (/^[a-z]{2}$/.test(plain) ? plain : undefined);
}
