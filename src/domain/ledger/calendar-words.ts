/** Month names in English, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A calendar day as English papers print it: 8 November 2024. */
export function dayWords(day: Temporal.PlainDate): string {
  return `${day.day} ${monthName(day.month)} ${day.year}`;
}

/** The name of a month from 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The weekday of a day, in full. */
export function weekdayOf(day: Temporal.PlainDate): string {
  return WEEKDAYS[day.dayOfWeek - 1] ?? '';
}

/** The number of the month that a word names, in full or by its first three letters ("Sept" too). */
export function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '');
  const at = MONTHS.findIndex((name) => {
    const known = name.toLowerCase();
    return start === known || start === known.slice(0, 3) || (start === 'sept' && at9(known));
  });
  return at < 0 ? null : at + 1;
}

/** The full weekday that a word names, in full or by its first three letters. */
export function weekdayNamed(word: string): string | null {
  const start = word.toLowerCase().replace(/\.$/, '');
  const known = WEEKDAYS.find((name) => [name, name.slice(0, 3)].includes(capital(start)));
  return known ?? null;
}

function at9(month: string): boolean {
  return month === 'september';
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
