import { expect, it } from 'vitest';
import { countForOthers, toldInChain } from './told-count.ts';

it('nobody and five or more are told, one to four are not', () => {
  expect([0, 1, 4, 5, 217].map(countForOthers)).toEqual([0, null, null, 5, 217]);
  expect([0, 1, 4, 5, 217].map(toldInChain)).toEqual(['0', '1 to 4', '1 to 4', '5', '217']);
});
