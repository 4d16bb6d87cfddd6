import { countryName } from './countries.ts';
import { dayWords } from './day.ts';

const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** `ke-november, part 1` → `Kenya, November, part 1`; a name without a country's code stays. */
export function spokenName(name: string): string {
  const [, code = '', rest = ''] = /^([a-z]{2})-(.+)$/.exec(name) ?? [];
  const country = countryName(code.toUpperCase());
  if (code === '' || country === code.toUpperCase()) return name;
  const words = rest.replaceAll('-', ' ');
  return `${country}, ${MONTHS.test(words) ? capitalised(words) : words}`;
}

/** `2025-01-18-ke` → `18 Jan 2025, Kenya`; other names of lifts stay as they are. */
export function spokenLift(lift: string): string {
  const [, day = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(?:-(.+))?$/.exec(lift) ?? [];
  if (day === '') return spokenName(lift);
  const country = countryName(rest.toUpperCase());
  return [dayWords(day), country === rest.toUpperCase() ? rest : country]
    .filter((word) => word !== '')
    .join(', ');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
