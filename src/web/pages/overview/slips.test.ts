import { describe, expect, it } from 'vitest';
import { promiseParts, slipsOf } from './slips.ts';

describe('the words of a promise', () => {
  it.each([
    ['600 on 2024-11-27', '600', '2024-11-27'],
    ['../2024-06-30', null, '../2024-06-30'],
    ['200', '200', null],
    ['1,000 on ../2023-11-30', '1,000', '../2023-11-30'],
  ])('"%s" are a size and a date', (words, size, date) => {
    expect(promiseParts(words)).toEqual({ size, date });
  });
});

describe('the slip chart', () => {
  it('draws promises with a day, and leaves out a size without one', () => {
    const promises = [
      {
        speaker: 'The Star',
        said: '2024-11-11',
        promised: '600 on 2024-11-27',
        outcome: null,
        slipDays: null,
      },
      {
        speaker: 'Jamaica',
        said: '2024-03',
        promised: '200',
        outcome: '24 on 2024-09-12',
        slipDays: null,
      },
    ];
    expect(slipsOf(promises)).toEqual([
      {
        id: '0 2024-11-11 600 on 2024-11-27',
        words: 'The Star, 600',
        said: '2024-11-11',
        promised: '2024-11-27',
        outcome: null,
        slipDays: null,
      },
    ]);
  });
});
