import { describe, expect, test } from 'vitest';
import { dayOfIso } from './civil-day.ts';
import { fold } from './fold.ts';
import type { Language } from './passage.ts';
import { readDates } from './read-dates.ts';
import { type Leaning, type ResolvedDate, resolveDate } from './resolve-date.ts';

function read(
  text: string,
  published: string,
  language: Language = 'en',
  leaning: Leaning = 'past',
) {
  let anchor: ResolvedDate | null = null;
  return readDates(text, fold(text), language).map((date) => {
    const reference = { published: dayOfIso(published) ?? 0, leaning, anchor };
    const resolved = resolveDate(date, reference);
    anchor = resolved ?? anchor;
    return `${date.binding ? `${date.binding} ` : ''}${resolved?.edtf}`;
  });
}

describe('dates of what was, in English', () => {
  test.each([
    ['yesterday', '2025-01-03'],
    ['in September', '2024-09'],
    ['in the middle of last year', '2024-06~'],
    ['last October', '2024-10'],
    ['on Friday', '2025-01-03'],
    ['on Friday evening', '2025-01-03'],
    ['late last month', '2024-12-21/2024-12-31'],
    ['last week', '2024-12-23/2024-12-29'],
    ['at the start of this month', '2025-01-01/2025-01-10'],
    ['on 24 September', '2024-09-24'],
    ['last Friday, November 8', '2024-11-08'],
    ['since 1999', 'since 1999'],
    ['since late June', 'since 2024-06-21/2024-06-30'],
    ['DTG 071500C APR 23', '2023-04-07'],
    ['by 31 December 2023', 'by 2023-12-31'],
    ['between 3 and 5 May 2024', '2024-05-03/2024-05-05'],
    ['from March to May 2023', '2023-03-01/2023-05-31'],
  ])('%s', (text, expected) => {
    expect(read(text, '2025-01-04')).toEqual([expected]);
  });

  test('a term before a date is read from that date', () => {
    expect(read('in September, and three months before that', '2025-01-04')).toEqual([
      '2024-09',
      '2024-06',
    ]);
  });

  test('small letters make no month, a resolution no year', () => {
    expect(read('the force may march under resolution 2010', '2025-01-04')).toEqual([]);
  });
});

describe('dates of what will be, in English', () => {
  test.each([
    ['by the end of this month', 'by 2024-06-21/2024-06-30'],
    ['on Friday', '2024-06-21'],
    ['in the coming weeks', '2024-06-19/..'],
    ['over the next two weeks', '2024-06-19/2024-07-03'],
    ['next month', '2024-07'],
    ['15 July', '2024-07-15'],
    ['in three weeks', '2024-07-10~'],
    ["by the year's end", 'by 2024-10/2024-12'],
  ])('%s', (text, expected) => {
    expect(read(text, '2024-06-19', 'en', 'future')).toEqual([expected]);
  });
});

describe('dates in French and Spanish', () => {
  test.each([
    ['lundi soir', 'fr', '2024-06-24'],
    ["jusqu'en octobre 2024", 'fr', 'until 2024-10'],
    ['le 2 octobre dernier', 'fr', '2023-10-02'],
    ['le mois dernier', 'fr', '2024-05'],
    ['début juin', 'fr', '2024-06-01/2024-06-10'],
    ['il y a trois semaines', 'fr', '2024-06-04~'],
    ['du 3 au 5 mai', 'fr', '2024-05-03/2024-05-05'],
    ['el martes', 'es', '2024-06-18'],
    ['el 3 de enero', 'es', '2024-01-03'],
    ['desde junio de 2023', 'es', 'since 2023-06'],
    ['a finales de enero', 'es', '2024-01-21/2024-01-31'],
    ['la semana pasada', 'es', '2024-06-17/2024-06-23'],
    ['hace dos semanas', 'es', '2024-06-11~'],
  ] as const)('%s', (text, language, expected) => {
    expect(read(text, '2024-06-25', language)).toEqual([expected]);
  });
});

describe('days without a month, terms after a date, seasons and quarters', () => {
  test.each<[string, string, Language, Leaning]>([
    ['left on the 27th.', '2024-05-27', 'en', 'past'],
    ['by the 21st.', 'by 2024-06-21', 'en', 'future'],
    ['over the weekend', '2024-06-15/2024-06-16', 'en', 'past'],
    ['a fortnight ago', '2024-06-05~', 'en', 'past'],
    ['this summer', '2024-22', 'en', 'future'],
    ['in the spring of 2023', '2023-21', 'en', 'past'],
    ['in the third quarter of 2025', '2025-07-01/2025-09-30', 'en', 'future'],
    ['as of 31 May', 'as-of 2024-05-31', 'en', 'past'],
    ["l'été dernier", '2023-22', 'fr', 'past'],
    ['au deuxième trimestre 2025', '2025-04-01/2025-06-30', 'fr', 'future'],
    ['en otoño de 2023', '2023-23', 'es', 'past'],
    ['anoche', '2024-06-18', 'es', 'past'],
  ])('%s is %s', (text, expected, language, leaning) => {
    expect(read(text, '2024-06-19', language, leaning)).toEqual([expected]);
  });

  test('"a week later" counts from the date before it', () => {
    expect(read('on 10 May, and 40 more a week later', '2024-06-19')).toEqual([
      '2024-05-10',
      '2024-05-17',
    ]);
  });

  test('the number of a unit is no day of the month', () => {
    expect(read('the 31st contingent', '2024-06-19')).toEqual([]);
  });
});
