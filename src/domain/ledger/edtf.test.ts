import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { type EdtfForm, edtfForm, edtfText } from './edtf.ts';
import { impreciseDate, mayBe } from './imprecise-date.ts';

/** A table of forms, set apart by bars. */
function formsOf(table: string): readonly string[] {
  return table.split('|').map((form) => form.trim());
}

/** Forms that the specification and the edtf.js README and tests give as examples of level 0. */
const LEVEL_0 = formsOf(`
  1985-04-12 | 1985-04 | 1985 | 2016 | 0409 | 0023 | 0007 | 0000 | 9999 | -0002 | -9999 |
  2016-05 | 2016-01 | 2016-12 | 2016-02 | 2016-05-01 | 2016-05-13 | 2016-05-29 | 2016-05-30 |
  2016-05-31 | 2017-02-28 | 1985-04-12T23:20:30 | 1985-04-12T23:20:30Z |
  1985-04-12T23:20:30-04 | 1985-04-12T23:20:30+04:30 | 2016-05-02T16:54:59 |
  2016-05-02T16:54:59.042 | 2016-05-02T24:00:00 | 2016-05-02T16:54:59Z |
  2016-05-02T16:54:59.042Z | 2016-05-02T16:54:59+02:30 | 2016-05-02T16:54:59+00:00 |
  2016-05-02T16:54:59+14:00 | 2016-05-02T16:54:59+13:30 | 2016-05-02T16:54:59+12:00 |
  2016-05-02T16:54:59+04:10 | 2016-05-02T16:54:59-00:15 | 2016-05-02T16:54:59-11:59 |
  2016-05-02T16:54:59-12:00 | 2016-05-02T16:54:59+0230 | 2016-05-02T16:54:59+0000 |
  2016-05-02T16:54:59+1400 | 2016-05-02T16:54:59-0015 | 2016-05-02T16:54:59-1200 |
  2016-05-02T16:54:59+14 | 2016-05-02T16:54:59-12 | 0000-09-30T22:50:54-07 | 19 | 00 | -04 |
  -07 | 1964/2008 | 2004-06/2006-08 | 2004-02-01/2005-02-08 | 2004-02-01/2005-02 |
  2004-02-01/2005 | 2005/2006-02 | 1980/1994 | 1980-08/1994 | 2015/2016 | 2015/2018 |
  2016-06/2016-09 | 2015-10/2016 | 0000/0013 | 0305/0070-04-30`);

/** The same for level 1. */
const LEVEL_1 = formsOf(`
  Y170000002 | Y-170000002 | Y170002 | Y10000 | Y-170002 | Y-10000 | Y80105 | 2001-21 |
  2001-22 | 2001-23 | 2001-24 | 1984? | 2004-06~ | 2004-06-11% | 2016? | 2016~ | 2016% |
  2016-05? | 2016-05~ | 2016-05% | 2016-05-03? | 2016-05-03~ | 2016-05-03% | 0000~ | 201X |
  20XX | 19XX | 198X | 00XX | XXXX | 2004-XX | 2016-XX | 1985-04-XX | 1985-XX-XX | 2016-05-XX |
  XXXX-XX | XXXX-XX-XX | 1985-04-12/.. | 1985-04/.. | 1985/.. | ../1985-04-12 | ../1985-04 |
  ../1985 | 1985-04-12/ | 1985-04/ | 1985/ | /1985-04-12 | /1985-04 | /1985 | 2016-05/.. |
  2004-06-01/.. | 2016-05-31/.. | ../2016 | /2016-05 | / | ../.. | -1985 | 1984~/2004-06 |
  1984/2004-06~ | 1984~/2004~ | 1984?/2004% | 1984-06?/2004-08? | 1984-06-02?/2004-08-08~ |
  1984-06-02?/ | 1980?/1994~ | 2016-04~/2016-05 | 1964~/2008~ | 2003/2004-06-11% |
  1952-23~/1953`);

/** Of level 2, what reports use, and the specification's own examples. */
const LEVEL_2 = formsOf(`
  Y-17E7 | Y17E7 | Y1E30 | 1950S2 | Y171010000S3 | Y3388E2S3 | Y17101000S3 | Y-17101E3S3 |
  -8110S2 | 2001-25 | 2001-34 | 2001-36 | 2001-39 | 2001-41 | [1667,1668,1670..1672] |
  [1667,1668, 1670..1672] | [..1760-12-03] | [1760-12..] | [1760-01,1760-02,1760-12..] |
  [1667,1760-12] | {1667,1668,1670..1672} | {1960,1961-12} | {..1984} | {1960 ,  1961-12} |
  {1760..} | {2015,2018..2020} | [..2016,2017] | [-0080-10..] | {%0401} | 2004-06~-11 |
  2004?-06-11 | ?2004-06-~11 | 2004-%06-11 | 2004-06-11~ | 2016?-~02 | ?2016-?05~-31 | ?2001 |
  2001-?09~-09 | 156X-12-25 | 15XX-12-25 | XXXX-12-XX | 1XXX-XX | 1XXX-12 | 1984-1X | 15XX-X2 |
  15XX-0X-25 | 1500-1X-25 | 1XX3 | 156X-12-31 | 15XX-01-3X | 2016-02-2X | 20XX-02 |
  2004-06-~01/2004-06-~20 | 2004-06-XX/2004-07-03 | 1800/1X01 | 193 | 019 | 000 | -193 | 197~ |
  197? | 197% | 19~ | 19? | 19% | 2018-21/2018-23 | -0070-07-31%`);

const REFUSED = formsOf(`
  - | 12345 | -0000 | 2016-13 | 2016-00 | 2016-05-00 | 2016-05-32 | 2016-02-30 | 2016-04-31 |
  2024-06-31 | 2023-02-29 | 2016-05-02T24:00:01 | 2016-05-02T00:61:00 | 2016-05-02T01:01:60 |
  2016-05-02T12:00:00-00:00 | 2016-05-02T12:00:00-12:01 | 2016-05-02T12:00:00-13:00 |
  2016-05-02T12:00:00+14:01 | 2016-05-02T12:00:00-00 | -00 | Y9999 | Y00001 | Y-9999 |
  2016-13-XX | 156X-09-31 | 15XX-02-3X | 15XX-2X-25 | 2016-2X-XX | 2016-XX-32 | -000 | [1999} |
  {1999] | [1999 | {1999 | [] | 2016-05/2016-06/2016-07 | 2001-42 | 2001-21-05 | next June |
  2024-6-1 | [1999..,2001] | 2016-05T10:00:00 | 1XX3-02-29`);

test.each([...LEVEL_0, ...LEVEL_1, ...LEVEL_2])('accepts %s and writes it back', (text) => {
  const form = edtfForm(text);

  expect(impreciseDate(text).edtf).toBe(text);
  expect(form && edtfText(form)).toBe(text.replaceAll(/\s*,\s*/g, ','));
});

test.each(['', ...REFUSED])('refuses "%s"', (text) => {
  expect(() => impreciseDate(text)).toThrow(refusal('unreadable-date'));
});

describe('the bounds are the first and last day that a date may mean', () => {
  test.each([
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['../2024-06-30', null, '2024-06-30'],
    ['2024-05-23/..', '2024-05-23', null],
    ['/2024-06', null, '2024-06-30'],
    ['2024-01/2024-03~', '2024-01-01', '2024-03-31'],
    ['2024-06-15~', '2024-06-15', '2024-06-15'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2004-06-XX', '2004-06-01', '2004-06-30'],
    ['2016-02-2X', '2016-02-20', '2016-02-29'],
    ['156X-02-29', '1560-02-29', '1568-02-29'],
    ['1XXX-12', '1000-12-01', '1999-12-31'],
    ['2016-1X', '2016-10-01', '2016-12-31'],
    ['2016-34', '2016-04-01', '2016-06-30'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['2001-30', '2001-12-01', '2002-02-28'],
    ['2001-39', '2001-09-01', '2001-12-31'],
    ['[2024-06-25..2024-06-30]', '2024-06-25', '2024-06-30'],
    ['[..2016,2017]', null, '2017-12-31'],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
    ['2016-05-02T23:59:59-12:00', '2016-05-02', '2016-05-02'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['-0002', '-000002-01-01', '-000002-12-31'],
    ['-198X', '-001989-01-01', '-001980-12-31'],
    ['Y170000002', null, null],
    ['0305/0070-04-30', '0070-04-30', '0305-12-31'],
  ])('%s', (text, earliest, latest) => {
    const date = impreciseDate(text);

    expect([date.earliest?.toString() ?? null, date.latest?.toString() ?? null]).toEqual([
      earliest,
      latest,
    ]);
  });
});

test('marks say that the source hedged', () => {
  const marks = (text: string) => {
    const { approximate, uncertain } = impreciseDate(text);
    return [approximate, uncertain];
  };
  expect(marks('2024-06-15~')).toEqual([true, false]);
  expect(marks('2024-03-11?')).toEqual([false, true]);
  expect(marks('2026-06~/2026-11~')).toEqual([true, false]);
  expect(marks('2004-06-%11')).toEqual([true, true]);
  expect(marks('2024-06')).toEqual([false, false]);
});

const mark = fc.constantFrom('' as const, '~' as const, '?' as const, '%' as const);
const digit = fc.constantFrom(...'0123456789X');
const part = (min: number, max: number) =>
  fc.tuple(mark, fc.integer({ min, max }), mark).map(([before, number, after]) => ({
    before,
    digits: String(number).padStart(min > 99 ? 4 : 2, '0'),
    after,
  }));
const year = fc.oneof(
  part(1000, 9999),
  fc
    .tuple(mark, fc.tuple(digit, digit, digit, digit), mark)
    .map(([before, digits, after]) => ({ before, digits: digits.join(''), after })),
);
const point = fc
  .tuple(year, fc.option(part(1, 12)), fc.option(part(1, 28)))
  .map(([y, month, day]) => ({
    kind: 'date' as const,
    year: y,
    month,
    day: month && day,
    time: '',
  }));
const end = fc.oneof(
  point,
  fc.constant({ kind: 'open' as const }),
  fc.constant({ kind: 'unknown' as const }),
);
const member = point.map((only) => ({ from: only, to: only }));
const form: fc.Arbitrary<EdtfForm> = fc.oneof(
  point,
  fc.record({ kind: fc.constant('interval' as const), from: end, to: end }),
  fc.record({
    kind: fc.constant('set' as const),
    choice: fc.constantFrom('one' as const, 'all' as const),
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
  }),
);

test('every form that is written is read back as the same form', () => {
  fc.assert(
    fc.property(form, (written) => {
      expect(edtfForm(edtfText(written))).toEqual(written);
    }),
  );
});

test('every day lies within the bounds of its month, its year and its decade', () => {
  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => Temporal.PlainDate.from('1950-01-01').add({ days }));
  fc.assert(
    fc.property(day, (on) => {
      const text = on.toString();
      const wider = [text, text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`];

      expect(wider.every((edtf) => mayBe(impreciseDate(edtf), on))).toBe(true);
    }),
  );
});
