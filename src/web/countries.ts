const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The country of an ISO 3166-1 alpha-2 code; a code that is none stands for itself. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return names.of(code) ?? code;
}

/** The codes a contributor may have, with their names, by name. */
export function countryChoices(): { readonly code: string; readonly name: string }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((code) => ({ code, name: countryName(code) }))
    .filter(({ code, name }) => name !== code && !NOT_COUNTRIES.has(code))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Codes that browsers can name and that stand for no single country. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
