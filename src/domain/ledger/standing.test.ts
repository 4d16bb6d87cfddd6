import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareStanding, type Standing, standing } from './standing.ts';

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  rank: fc.constantFrom('preferred', 'normal', 'deprecated'),
  operational: fc.boolean(),
  grade: fc.constantFrom('A1', 'C3', 'F6'),
  begin: fc.constant(null),
  end: fc.constantFrom('2024-06-25', '2024-11-11', null),
});
const several = fc.uniqueArray(anyStanding, { selector: ({ id }) => id, maxLength: 8 });

test('which statement stands does not depend on the order in which they were recorded', () => {
  fc.assert(
    fc.property(several, (all) => {
      expect(standing(all.toReversed())).toEqual(standing(all));
    }),
  );
});

test('a deprecated statement never stands, and no statement stands before itself', () => {
  fc.assert(
    fc.property(several, (all) => {
      expect(standing(all)?.rank).not.toBe('deprecated');
      for (const one of all) expect(compareStanding(one, one)).toBe(0);
    }),
  );
});

const press = { rank: 'normal', operational: false, grade: 'C3', begin: null } as const;

test.each([
  [
    'a preferred one before a later one',
    { rank: 'preferred', end: '2024-01-01' },
    { end: '2024-11-11' },
  ],
  [
    'operational records before a better grade',
    { operational: true, grade: 'F6' },
    { grade: 'A1' },
  ],
  [
    'the better grade before the later day',
    { grade: 'A2', end: '2024-01-01' },
    { end: '2024-11-11' },
  ],
  ['the later day, carried forward', { end: '2024-11-11' }, { end: '2024-01-01' }],
] as const)('%s', (_, first, second) => {
  const one = { ...press, id: 'z', end: null, ...first };
  const other = { ...press, id: 'a', end: null, ...second };
  expect(standing<Standing>([other, one])).toBe(one);
});
