import { expect, test } from 'vitest';
import { aContingent, aMission, aPlanInput, except } from '../../test/plan-input.ts';
import { highsEngine } from '../highs-engine.ts';
import { conflictingPins } from './relaxation/conflicting-pins.ts';

const engine = await highsEngine();

/** Three contingents that compete for the forty seats of week 12. */
function threeAtOnce(seats: number) {
  const contingents = [0, 1, 2].map((id) => aContingent({ id }));
  const missions = [aMission({ airliftSeats: except(1000, 12, seats) })];
  return aPlanInput({ contingents, missions });
}

test('two lifts that do not fit one flight are named, and no third', () => {
  const pins = [
    { contingent: 0, lift: 12, persons: 30 },
    { contingent: 1, lift: 20 },
    { contingent: 2, lift: 12, persons: 25 },
  ];

  expect(conflictingPins({ ...threeAtOnce(50), pins }, engine)).toEqual([pins[0], pins[2]]);
});

test('pins that all fit are no conflict', () => {
  const pins = [
    { contingent: 0, lift: 12, persons: 30 },
    { contingent: 2, lift: 12, persons: 20 },
  ];

  expect(conflictingPins({ ...threeAtOnce(50), pins }, engine)).toBeNull();
});

test('a lift before anyone can be trained conflicts by itself', () => {
  const pins = [
    { contingent: 1, lift: 20 },
    { contingent: 0, lift: 5 },
  ];

  expect(conflictingPins({ ...threeAtOnce(50), pins }, engine)).toEqual([pins[1]]);
});
