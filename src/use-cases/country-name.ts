const NAMES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code where it has none. */
export function countryName(code: string): string {
  return NAMES.of(code) ?? code;
}

/** Whether the code stands for a country today. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && NAMES.of(code) !== undefined;
}
