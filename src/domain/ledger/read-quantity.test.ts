import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { QUALIFIERS, quantity, wordsOf } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

describe('a typed cell is read as it is written', () => {
  test.each([
    ['about 430', 'about', 430, null, 'personnel'],
    ['10+', 'at-least', 10, null, 'personnel'],
    ['1 woman', 'exact', 1, null, 'personnel'],
    ['1,000', 'exact', 1000, null, 'personnel'],
    ['2 500', 'exact', 2500, null, 'personnel'],
    ['nearly 400', 'nearly', 400, null, 'personnel'],
    ['at least 10 countries', 'at-least', 10, null, 'countries'],
    ['between 2,000 and 3,000', 'between', 2000, 3000, 'personnel'],
    ['2,500 to 2,600', 'between', 2500, 2600, 'personnel'],
    ['two dozen', 'exact', 24, null, 'personnel'],
    ['a dozen', 'exact', 12, null, 'personnel'],
    ['a couple hundred', 'about', 200, null, 'personnel'],
    ['twenty-four', 'exact', 24, null, 'personnel'],
    ['two hundred and thirty', 'exact', 230, null, 'personnel'],
    ['a total of 200 officers', 'exact', 200, null, 'personnel'],
    ['1,000-strong', 'exact', 1000, null, 'personnel'],
    ['150 or so', 'about', 150, null, 'personnel'],
    ['approx. 100', 'about', 100, null, 'personnel'],
    ['~800', 'about', 800, null, 'personnel'],
    ['almost 1,000', 'nearly', 1000, null, 'personnel'],
    ['more than 700', 'over', 700, null, 'personnel'],
    ['None', 'exact', 0, null, 'personnel'],
    ['eight-week', 'exact', 8, null, 'weeks'],
    ['about 18 weeks', 'about', 18, null, 'weeks'],
    ['a minimum of five years', 'at-least', 5, null, 'years'],
    ['less than 40%', 'at-most', 40, null, 'percent'],
    ['$10.8 million', 'exact', 10_800_000, null, 'USD'],
    ['up to $200 million', 'at-most', 200_000_000, null, 'USD'],
    ['$63m', 'exact', 63_000_000, null, 'USD'],
    ['$500-600 million', 'between', 500_000_000, 600_000_000, 'USD'],
  ])('%s', (text, qualifier, value, valueMax, unit) => {
    expect(readQuantity(text)).toEqual({ asStated: text, qualifier, value, valueMax, unit });
  });

  test.each([
    '',
    'soon',
    'about',
    '-5',
    '4 or 5',
    '1,00',
    '12 geese',
    'about 10+',
    '$5 weeks',
    '10 to',
    '1e9',
    'two three',
  ])('refuses "%s" and says how to write it', (text) => {
    expect(() => readQuantity(text)).toThrow(
      refusal('unreadable-quantity', `"${text}" is not a quantity`),
    );
  });

  test('a range that runs downwards is refused', () => {
    expect(() => readQuantity('between 30 and 20')).toThrow(refusal('range-reversed'));
  });

  test('a number without a unit takes that of its column', () => {
    expect(readQuantity('at least 10', 'countries').unit).toBe('countries');
  });
});

test('the wording of a quantity reads back to the same quantity', () => {
  const units = fc.constantFrom('personnel', 'weeks', 'months', 'countries', 'percent', 'USD');
  const count = fc.integer({ min: 0, max: 5_000_000 });
  fc.assert(
    fc.property(fc.constantFrom(...QUALIFIERS), count, count, units, (qualifier, a, b, unit) => {
      fc.pre(qualifier !== 'none');
      const range = qualifier === 'between';
      const [value, valueMax] = range ? [Math.min(a, b), Math.max(a, b)] : [a, null];
      const stated = quantity({ qualifier, value, valueMax, unit });

      expect(readQuantity(wordsOf(stated))).toEqual(stated);
    }),
  );
});

test('a quantity with a number too few, too many or below zero is refused', () => {
  const unit = 'personnel';
  expect(() => quantity({ qualifier: 'exact', value: null, unit })).toThrow(
    refusal('unreadable-quantity'),
  );
  expect(() => quantity({ qualifier: 'exact', value: 1, valueMax: 2, unit })).toThrow(
    refusal('unreadable-quantity'),
  );
  expect(() => quantity({ qualifier: 'about', value: -3, unit })).toThrow(
    refusal('unreadable-quantity'),
  );
});
