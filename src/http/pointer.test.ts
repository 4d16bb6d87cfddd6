import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../domain/problem.ts';
import { findingIn } from './pointer.ts';

const unreadable = (text: string) => new Problem('unreadable-quantity', { text });

test('a refusal of words points to the member that has them', () => {
  const body = { statement: { subject: 'KE', quantity: 'a fair few' }, reason: 'x' };

  expect(findingIn(body, unreadable('a fair few'))).toMatchObject([
    { pointer: '/body/statement/quantity', code: 'unreadable-quantity', value: 'a fair few' },
  ]);
});

test('a member of a list is pointed to by its place', () => {
  expect(findingIn({ rows: [{ n: '1' }, { n: 'few' }] }, unreadable('few'))).toMatchObject([
    { pointer: '/body/rows/1/n' },
  ]);
});

test('words that are not in the body have no pointer', () => {
  expect(findingIn({ quantity: '430' }, unreadable('few'))).toEqual([]);
  expect(findingIn(null, unreadable('few'))).toEqual([]);
});

test('a pointer leads back to the words, whatever the names', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (name, text) => {
      const [finding] = findingIn({ [name]: text }, unreadable(text));
      const step = finding?.pointer?.slice('/body/'.length) ?? '';

      expect(step.replaceAll('~1', '/').replaceAll('~0', '~')).toBe(name);
    }),
  );
});
