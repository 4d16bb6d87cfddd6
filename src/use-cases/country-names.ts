import countries from 'i18n-iso-countries';
import type { CountryNames } from '../domain/ledger/subject.ts';

/** Every English name that the register knows, in plain spelling; made once, asked for every name. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(countries.getNames('en', { select: 'all' })).flatMap(([code, names]) =>
    names.map((name) => [plain(name), code] as const),
  ),
);

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Alpha-2 code of a country by any of its English names, `null` for anything else. */
export const countryNamed: CountryNames = (name) => CODES.get(plain(name)) ?? null;
