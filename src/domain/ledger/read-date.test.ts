import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { wordsOfDate } from './date-wording.ts';
import { impreciseDate } from './imprecise-date.ts';
import { readDate } from './read-date.ts';

const NOVEMBER_11 = Temporal.PlainDate.from('2024-11-11');

describe('a typed cell is read as it is written', () => {
  test.each([
    ['8 Nov 2024', '2024-11-08'],
    ['November 8, 2024', '2024-11-08'],
    ['8th of November 2024', '2024-11-08'],
    ['Friday, November 8, 2024', '2024-11-08'],
    ['Nov 2024', '2024-11'],
    ['Sept. 2024', '2024-09'],
    ['2024', '2024'],
    ['end June 2024', '2024-06-21/2024-06-30'],
    ['the end of June 2024', '2024-06-21/2024-06-30'],
    ['by the end of June 2024', '../2024-06-30'],
    ['by 30 June 2024', '../2024-06-30'],
    ['by June 2024', '../2024-06'],
    ['before 1 July 2024', '../2024-06-30'],
    ['after 8 November 2024', '2024-11-09/..'],
    ['from 23 May 2024', '2024-05-23/..'],
    ['early November 2024', '2024-11-01/2024-11-10'],
    ['mid-June 2024', '2024-06-11/2024-06-20'],
    ['early 2024', '2024-01/2024-03~'],
    ['about 15 June 2024', '2024-06-15~'],
    ['perhaps 11 March 2024', '2024-03-11?'],
    ['10 to 23 June 2024', '2024-06-10/2024-06-23'],
    ['10-23 June 2024', '2024-06-10/2024-06-23'],
    ['from 10 June to 3 July 2024', '2024-06-10/2024-07-03'],
    ['between January and March 2024', '2024-01/2024-03'],
    ['27 December to 3 January 2025', '2024-12-27/2025-01-03'],
    ['2024-06-15~', '2024-06-15~'],
    ['../2024-06-30', '../2024-06-30'],
  ])('%s', (text, edtf) => {
    expect(readDate(text)).toEqual(impreciseDate(edtf));
  });

  test.each([
    ['27 November', '2024-11-27'],
    ['end June', '2024-06-21/2024-06-30'],
    ['by the end of June', '../2024-06-30'],
    ['3 January', '2025-01-03'],
    ['November', '2024-11'],
    ['27 December to 3 January', '2024-12-27/2025-01-03'],
  ])('"%s" near 11 November 2024', (text, edtf) => {
    expect(readDate(text, NOVEMBER_11)).toEqual(impreciseDate(edtf));
  });

  test.each([
    '',
    '31 June 2024',
    '27',
    'soon',
    'next month',
    '08/11/2024',
    '30 to 10 June 2024',
    '29 Feb 2023',
    'by',
    'end of 8 June 2024',
  ])('refuses "%s"', (text) => {
    expect(() => readDate(text, NOVEMBER_11)).toThrow(refusal('unreadable-date'));
  });

  test('a date without a year needs a day to read it from', () => {
    expect(() => readDate('27 November')).toThrow(refusal('year-missing'));
  });

  test('a weekday that is not that of the day is told to the writer', () => {
    expect(() => readDate('Monday 22 July 2025')).toThrow(
      refusal('weekday-differs', '22 July 2025 was a Tuesday, not a Monday'),
    );
  });
});

describe('a date reads as English', () => {
  test.each([
    ['2024-11-08', '8 November 2024'],
    ['2024-06', 'June 2024'],
    ['2024', '2024'],
    ['../2024-06-30', 'by 30 June 2024'],
    ['2024-05-23/..', 'from 23 May 2024'],
    ['2024-06-15~', 'about 15 June 2024'],
    ['2024-03-11?', 'perhaps 11 March 2024'],
    ['2004-06-11%', 'perhaps about 11 June 2004'],
    ['2024-06-10/2024-06-23', '10 to 23 June 2024'],
    ['2024-06-10/2024-07-03', '10 June to 3 July 2024'],
    ['2024-01/2024-03', 'January to March 2024'],
    ['2024-12-27/2025-01-03', '27 December 2024 to 3 January 2025'],
    ['2024-06-21/2024-06-30', 'end of June 2024'],
    ['2026-06~/2026-11~', 'about June 2026 to about November 2026'],
    ['199X', 'the 1990s'],
    ['193', 'the 1930s'],
    ['2004-06-XX', 'a day in June 2004'],
    ['2004-XX', 'a month of 2004'],
    ['1984-1X', 'between 1 October 1984 and 31 December 1984'],
    ['2001-21', 'spring 2001'],
    ['2016-34', 'quarter 2 of 2016'],
    ['[1667,1668,1670..1672]', 'one of 1667, 1668 or 1670 to 1672'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['[1760-12..]', 'one of December 1760 or later'],
    ['/1985', 'until 1985, start not known'],
    ['1985/', 'from 1985, end not known'],
    ['../..', 'at any time'],
    ['/', 'time not known'],
    ['-1985', 'the year -1985'],
    ['Y170000002', 'the year 170000002'],
    ['1985-04-12T23:20:30Z', '12 April 1985, 23:20:30Z'],
  ])('%s', (edtf, words) => {
    expect(wordsOfDate(impreciseDate(edtf))).toBe(words);
  });

  test('and the words of a report read back to the same date', () => {
    const day = fc
      .integer({ min: 0, max: 3650 })
      .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }));
    const edtf = fc.tuple(day, day, fc.nat({ max: 6 })).map(([a, b, form]) => {
      const [first, last] = Temporal.PlainDate.compare(a, b) > 0 ? [b, a] : [a, b];
      const month = first.toPlainYearMonth();
      const end = month.toPlainDate({ day: month.daysInMonth });
      return (
        [
          `${first}`,
          `${month}`,
          `${first.year}`,
          `../${first}`,
          `${first}/..`,
          `${first}~`,
          `${month.toPlainDate({ day: 21 })}/${end}`,
          `${first}/${last.equals(first) ? last.add({ days: 1 }) : last}`,
        ][form] ?? `${first}`
      );
    });
    fc.assert(
      fc.property(edtf, (text) => {
        const date = impreciseDate(text);
        expect(readDate(wordsOfDate(date))).toEqual(date);
      }),
    );
  });
});
