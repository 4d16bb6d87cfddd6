import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import {
  gapBetween,
  meet,
  overlapOf,
  remainderOf,
  sumOf,
  within,
  withRange,
  wordingOf,
} from './bounds.ts';
import { daysOf } from './duration.ts';
import { QUALIFIERS, type Qualifier, quantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { boundsOf, READINGS, readingOn, slackOf } from './reading.ts';

const read = (text: string) => boundsOf(readQuantity(text));
const amounts = fc.integer({ min: 0, max: 2_000_000 });
const bounds = fc
  .tuple(amounts, fc.option(amounts, { freq: 4 }))
  .map(([low, width]) => ({ low, high: width === null ? null : low + width }));

describe('a hedged number is read by its roundness', () => {
  test.each([
    ['about 430', 425, 435],
    ['about 400', 350, 450],
    ['around 200', 175, 225],
    ['about 2,900', 2850, 2950],
    ['nearly 400', 350, 399],
    ['over 600', 601, 650],
    ['at least 10', 10, null],
    ['at most 40', 0, 40],
    ['about 18', 17, 19],
    ['nearly 20', 18, 19],
    ['over 3,100', 3101, 3150],
    ['about 1', 0, 2],
    ['600', 600, 600],
    ['between 2,000 and 3,000', 2000, 3000],
  ])('%s', (text, low, high) => {
    expect(read(text)).toEqual({ low, high });
  });

  test('words without a number have no range', () => {
    expect(
      boundsOf(quantity({ qualifier: 'none', value: null, unit: '', asStated: 'the rest' })),
    ).toBeNull();
  });

  test('the policy in use on a day is the latest that had begun', () => {
    expect(readingOn('2024-11-15')).toBe(READINGS.at(-1));
    expect(readingOn('1999-01-01')).toBe(READINGS[0]);
  });
});

describe('a more precise statement never widens a reading', () => {
  /** Each pair: what is said with the first word is also true of the second. */
  const NARROWER: readonly (readonly [Qualifier, Qualifier])[] = [
    ['exact', 'about'],
    ['nearly', 'about'],
    ['over', 'about'],
    ['exact', 'at-least'],
    ['over', 'at-least'],
    ['exact', 'at-most'],
    ['nearly', 'at-most'],
  ];

  test.each(NARROWER)('%s lies within %s', (narrow, wide) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (value) => {
        const [inner, outer] = [narrow, wide].map((qualifier) =>
          boundsOf(quantity({ qualifier, value, unit: 'personnel' })),
        );
        return inner != null && outer != null && within(inner, outer);
      }),
    );
  });

  test('a number given to more digits is read with no more slack', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 1, max: 6 }),
        (value, digits) => {
          const unit = 10 ** digits;
          const rounded = Math.round(value / unit) * unit;
          return rounded === 0 || slackOf(value) <= slackOf(rounded);
        },
      ),
    );
  });

  test('a narrower stated range is read as a narrower range', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (...ends) => {
        const [a = 0, b = 0, c = 0, d = 0] = ends.toSorted((x, y) => x - y);
        const range = (value: number, valueMax: number) =>
          boundsOf(quantity({ qualifier: 'between', value, valueMax, unit: 'personnel' }));
        const [inner, outer] = [range(b, c), range(a, d)];
        return inner !== null && outer !== null && within(inner, outer);
      }),
    );
  });

  test('whatever the word, the range of a statement holds a number', () => {
    const hedges = QUALIFIERS.filter((word) => word !== 'none' && word !== 'between');
    fc.assert(
      fc.property(fc.constantFrom(...hedges), amounts, (qualifier, value) => {
        const range = boundsOf(quantity({ qualifier, value, unit: 'personnel' }));
        return range !== null && (range.high === null || range.low <= range.high);
      }),
    );
  });
});

describe('sums and remainders carry their range', () => {
  test('the four Kenyan landings add up to 761 (736 to 786)', () => {
    const landings = ['200', 'around 200', '217', '144']
      .map(read)
      .filter((range) => range !== null);

    expect(withRange(761, sumOf(landings))).toBe('761 (736 to 786)');
    expect(within({ low: 744, high: 744 }, sumOf(landings))).toBe(true);
  });

  test('about 430 without the nearly 400 of Kenya leaves 26 to 85 others', () => {
    expect(remainderOf({ low: 425, high: 435 }, { low: 350, high: 399 })).toEqual({
      low: 26,
      high: 85,
    });
  });

  test('a part above its whole leaves no remainder', () => {
    expect(remainderOf({ low: 410, high: 410 }, { low: 450, high: 450 })).toBeNull();
  });

  test('an open part or whole leaves the remainder open', () => {
    expect(remainderOf({ low: 10, high: null }, { low: 7, high: 7 })).toEqual({
      low: 3,
      high: null,
    });
    expect(remainderOf({ low: 10, high: 12 }, { low: 7, high: null })).toEqual({ low: 0, high: 5 });
  });

  test('sums associate, and their order does not matter', () => {
    fc.assert(
      fc.property(bounds, bounds, bounds, (a, b, c) => {
        expect(sumOf([sumOf([a, b]), c])).toEqual(sumOf([a, sumOf([b, c])]));
        expect(sumOf([a, b])).toEqual(sumOf([b, a]));
      }),
    );
  });

  test('a sum less one part allows what the other part allows', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        const rest = remainderOf(sumOf([a, b]), b);
        return rest !== null && within(a, rest);
      }),
    );
  });

  test('two ranges meet exactly when they share a number, whichever comes first', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(meet(a, b)).toBe(meet(b, a));
        expect(overlapOf(a, b) !== null).toBe(meet(a, b));
        expect(gapBetween(a, b)).toBe(gapBetween(b, a));
      }),
    );
  });

  test('the gap is the least distance between them', () => {
    expect(gapBetween({ low: 450, high: 450 }, { low: 405, high: 415 })).toBe(35);
    expect(gapBetween({ low: 10, high: null }, { low: 2, high: 7 })).toBe(3);
  });

  test('bounds read as English', () => {
    expect(wordingOf({ low: 2850, high: 2950 })).toBe('2,850 to 2,950');
    expect(wordingOf({ low: 10, high: null })).toBe('10 or more');
    expect(withRange(400, { low: 400, high: 400 })).toBe('400');
  });
});

describe('a stated length spans days', () => {
  test.each([
    ['eight-week', 56, 56],
    ['about 18 weeks', 119, 133],
    ['two weeks', 14, 14],
    ['1 month', 28, 31],
    ['6 months', 181, 184],
    ['12 months', 365, 366],
    ['4 years', 1461, 1461],
    ['a minimum of five years', 1826, null],
  ])('%s', (text, low, high) => {
    expect(daysOf(readQuantity(text))).toEqual({ low, high });
  });

  test('a head count is no length', () => {
    expect(() => daysOf(readQuantity('600'))).toThrow(refusal('not-a-duration'));
  });
});
