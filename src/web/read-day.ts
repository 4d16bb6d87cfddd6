import { type Day, isDay } from './day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WRITTEN = /^(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?\s+(?<year>\d{4})$/;

/** A day as a person types it in the search box: `2024-11-15`, `15 Nov 2024`; `null` for other words. */
export function readDay(typed: string): Day | null {
  const text = typed.trim().toLowerCase();
  if (isDay(text)) return text;
  const parts = WRITTEN.exec(text)?.groups;
  const month = MONTHS.indexOf(parts?.['month'] ?? '');
  if (!parts || month < 0) return null;
  const two = (number: number | string | undefined) => String(number).padStart(2, '0');
  const day = `${parts['year']}-${two(month + 1)}-${two(parts['day'])}`;
  return isDay(day) ? day : null;
}
