import { expect, test } from 'vitest';
import { aBlock, aMission, aPlanInput } from '../../test/plan-input.ts';
import { differenceOf } from './difference.ts';
import { strengthOf } from './strength.ts';

test('a plan differs from itself in nothing, in whatever order it is written', () => {
  const blocks = [aBlock(), aBlock({ contingent: 1 }), aBlock({ lift: 20 })];

  expect(differenceOf(blocks, blocks.toReversed())).toEqual([]);
});

test('a batch that moved to another lift is one change', () => {
  const moved = aBlock({ lift: 14 });

  expect(differenceOf([aBlock()], [moved])).toEqual([{ before: aBlock(), after: moved }]);
});

test('a batch that only one plan has stands alone', () => {
  expect(differenceOf([], [aBlock()])).toEqual([{ before: null, after: aBlock() }]);
  expect(differenceOf([aBlock(), aBlock()], [aBlock()])).toEqual([
    { before: aBlock(), after: null },
  ]);
});

test('strength counts people in theatre from arrival and towards the requirement after induction', () => {
  const input = aPlanInput({ missions: [aMission()] });
  const curve = strengthOf(input, [aBlock()]);

  expect(curve[12]).toEqual({ week: 12, required: 60, effective: 0, inTheatre: 0 });
  expect(curve[13]).toEqual({ week: 13, required: 60, effective: 0, inTheatre: 40 });
  expect(curve[15]).toEqual({ week: 15, required: 60, effective: 40, inTheatre: 40 });
  expect(curve[30]?.inTheatre).toBe(0);
});
