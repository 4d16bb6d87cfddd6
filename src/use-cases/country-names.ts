import countries from 'i18n-iso-countries';
import type { CountryNames } from '../domain/ledger/subject.ts';

/** Alpha-2 code of a country by any of its English names, `null` for anything else. */
export const countryNamed: CountryNames = (name) => countries.getAlpha2Code(name, 'en') ?? null;

/** The English name of a country by its code, or the code where there is none. */
export function countryLabel(code: string): string {
  return countries.getName(code, 'en') ?? code;
}
