import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../contract/conflicts.ts';
import { clustersOf } from './conflict-clusters.ts';

const conflict = (kind: string, ...statementIds: string[]): Conflict => ({
  id: [kind, ...statementIds].join('-'),
  kind,
  status: 'open',
  statementIds,
  explanation: '',
});

describe('conflicts about the same thing', () => {
  it('are one: the four ways in which the dates of the November class cannot hold', () => {
    const clusters = clustersOf([
      conflict('time', 'r170', 'r172', 'r187'),
      conflict('sum', 'r170', 'r171'),
      conflict('time', 'r177', 'r178', 'r187'),
    ]);
    expect(clusters.map(({ all }) => all.length)).toEqual([2, 1]);
  });

  it('lose no conflict and double none', () => {
    const some = fc.array(
      fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'), { minLength: 2 }),
    );
    fc.assert(
      fc.property(some, (sets) => {
        const conflicts = sets.map((ids, place) => ({
          ...conflict('sum', ...ids),
          id: String(place),
        }));
        const ids = clustersOf(conflicts).flatMap(({ all }) => all.map(({ id }) => id));
        expect(ids.sort()).toEqual(conflicts.map(({ id }) => id).sort());
      }),
    );
  });
});
