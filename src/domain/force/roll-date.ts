import { CellRefusal, type RollCell, textFrom } from './roll-cell.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[.\- /]*([a-z]{3,9})\.?,?[.\- /]*(\d{4})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const TWO_DIGIT_YEAR = /^\d{1,2}[./\- ](?:\d{1,2}|[a-z]{3,9})[./\- ]\d{2}$/i;
/** Serial numbers from 1927 to 2119: what a date becomes in a cell formatted as a number. */
const SERIAL = { low: 10_000, high: 80_000 };
const SERIAL_ZERO = Temporal.PlainDate.from('1899-12-30');
const FIX = 'Write it as 2015-03-31.';

/**
 * A day as ISO text: a real date, a serial number, or text with the day before the month, as East
 * African and European rolls write it ("31/03/2015", "31 March 2015").
 *
 * @throws {CellRefusal} `unreadable-date`, or `impossible-date` for a day that no calendar has
 */
export function dayFrom(cell: RollCell): string | null {
  if (typeof cell === 'number') return daySerial(cell, String(cell));
  const text = textFrom(cell);
  if (text === null) return null;
  if (/^\d{5}$/.test(text)) return daySerial(Number(text), text);
  const parts = partsOf(text);
  if (parts) return calendarDay(text, parts);
  if (TWO_DIGIT_YEAR.test(text)) {
    throw new CellRefusal(
      'unreadable-date',
      `"${text}" gives the year in two digits.`,
      'Write the year in four digits.',
    );
  }
  throw new CellRefusal('unreadable-date', `"${text}" is no date that can be read.`, FIX);
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function partsOf(text: string): Parts | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    return { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) };
  }
  const dayNamed = DAY_NAMED.exec(text);
  if (dayNamed) return named(dayNamed[2], dayNamed[1], dayNamed[3]);
  const monthNamed = MONTH_NAMED.exec(text);
  return monthNamed ? named(monthNamed[1], monthNamed[2], monthNamed[3]) : null;
}

function named(month = '', day = '', year = ''): Parts | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? null : { year: Number(year), month: index + 1, day: Number(day) };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By hand, as a roll has half a million of them and `Temporal` takes its time. */
function calendarDay(text: string, { year, month, day }: Parts): string {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  if (year >= 1900 && year <= 2100 && day >= 1 && day <= last)
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  throw new CellRefusal(
    'impossible-date',
    `There is no day "${text}" (read as day, month, year).`,
    FIX,
  );
}

function daySerial(serial: number, text: string): string {
  if (serial >= SERIAL.low && serial <= SERIAL.high) {
    return SERIAL_ZERO.add({ days: Math.floor(serial) }).toString();
  }
  throw new CellRefusal('unreadable-date', `The number ${text} is no date.`, FIX);
}
