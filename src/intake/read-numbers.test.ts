import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import type { Language } from './passage.ts';
import { readNumbers } from './read-numbers.ts';

const read = (text: string, language: Language = 'en') =>
  readNumbers(fold(text), language).map(({ start, end, qualifier, value, valueMax }) => {
    const range = valueMax === undefined ? `${value}` : `${value}..${valueMax}`;
    return `${text.slice(start, end)} = ${qualifier} ${range}`;
  });

describe('figures in English', () => {
  test.each([
    ['Eighty-three people', ['Eighty-three = exact 83']],
    ['two dozen soldiers', ['two dozen = exact 24']],
    ['a pair of helicopters', ['a pair = exact 2']],
    ['about 2,900 troops', ['about 2,900 = about 2900']],
    ['a thousand or so', ['a thousand or so = about 1000']],
    ['between 2,000 and 3,000 troops', ['between 2,000 and 3,000 = exact 2000..3000']],
    ['ten or more', ['ten or more = at least 10']],
    ['up to USD 10.8 million', ['up to USD 10.8 million = at most 10800000']],
    ['no fewer than 12', ['no fewer than 12 = at least 12']],
    ['well over 4,500', ['well over 4,500 = over 4500']],
    ['an eight-week course', ['an eight = exact 8']],
    ['two thousand five hundred', ['two thousand five hundred = exact 2500']],
    ['$15m', ['$15m = exact 15000000']],
    ['3 January 2024, 217 police', ['3 = exact 3', '2024 = exact 2024', '217 = exact 217']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['several hundred police', 'at 22h50 local time', '071500C', 'the N380 road', 'M23'])(
    'there is none in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('figures in French', () => {
  test.each([
    ['Quatre cents policiers', ['Quatre cents = exact 400']],
    ["un millier d'agents", ['un millier = about 1000']],
    ['2.500 personnes', ['2.500 = exact 2500']],
    ['2 583 soldats', ['2 583 = exact 2583']],
    ['quatre-vingt-dix-sept', ['quatre-vingt-dix-sept = exact 97']],
    ['une centaine de soldats', ['une centaine = about 100']],
    ['10,8 millions', ['10,8 millions = exact 10800000']],
    ['près de 600.000', ['près de 600.000 = nearly 600000']],
  ])('%s', (text, expected) => {
    expect(read(text, 'fr')).toEqual(expected);
  });
});

describe('figures in Spanish', () => {
  test.each([
    ['setenta militares', ['setenta = exact 70']],
    ['treinta y cinco', ['treinta y cinco = exact 35']],
    ['doscientos cuarenta', ['doscientos cuarenta = exact 240']],
    ['más de un millón', ['más de un millón = over 1000000']],
    ['unos 400', ['unos 400 = about 400']],
    ['entre 100 y 200', ['entre 100 y 200 = exact 100..200']],
  ])('%s', (text, expected) => {
    expect(read(text, 'es')).toEqual(expected);
  });
});
