import { expect, test } from 'vitest';
import { type Wish, wishWords } from './wish.ts';

const wish = (parts: Partial<Wish>): Wish => ({
  id: 0,
  kind: 'group',
  of: '',
  relation: '=',
  count: '',
  ...parts,
});

test('wishes are asked in the words of the command line', () => {
  const asked = wishWords([
    wish({ of: 'GSU', count: '200' }),
    wish({ kind: 'women', relation: '>=', count: '20%' }),
    wish({ kind: 'rank', of: 'Inspector', relation: '>=', count: '20' }),
    wish({ kind: 'language', of: 'fr', relation: '<=', count: '10' }),
    wish({ kind: 'whole', of: 'SWAT' }),
  ]);

  expect(asked).toEqual({
    quotas: ['GSU=200', 'women>=20%', 'rank:Inspector>=20', 'language:fr<=10'],
    whole: ['SWAT'],
  });
});

test('a line that is not finished asks for nothing', () => {
  const unfinished = [wish({ of: 'GSU' }), wish({ count: '200' }), wish({ kind: 'whole' })];

  expect(wishWords(unfinished)).toEqual({ quotas: [], whole: [] });
});
