import { expect, test } from 'vitest';
import { simulate } from './deployment-network.ts';
import { drawn } from './duration-table.ts';
import { type Announced, assumptionsOf, networkOf } from './question.ts';
import { conversionTable, slipTable } from './slip.ts';

const november: Announced = {
  strengthNow: 430,
  lifts: [{ id: 'Kenya November class', persons: 600, dueDay: 12, leadDays: 16 }],
  pledges: [{ id: 'BJ', persons: 1500 }],
  gates: [],
  seats: [],
  register: [
    { leadDays: 14, slipDays: 208, sizeKept: 0.2 },
    { leadDays: 24, slipDays: 30, sizeKept: null },
    { leadDays: 11, slipDays: -5, sizeKept: null },
  ],
  pledgeLags: [165, 104],
};

test('a mission that kept half its numbers is not believed the whole of the next one', () => {
  const kept = conversionTable(november.register);
  expect(drawn(kept, 0)).toBe(0.2);
  expect(drawn(kept, 0.99)).toBeGreaterThan(0.9);
});

test('without a record a slip is the expert’s range, with one it is drawn towards it', () => {
  expect(drawn(slipTable([], 16), 0.5)).toBeLessThan(60);
  expect(drawn(slipTable(november.register, 14), 0.9)).toBeGreaterThan(
    drawn(slipTable([], 14), 0.9),
  );
});

test('what was assumed is said, the pledges without a day by name', () => {
  expect(assumptionsOf(november).join(' ')).toContain('No day is said for BJ');
});

test('the announced 600 and the open 1,500 are the most that can come', () => {
  const { strengths } = simulate(networkOf(november), 2, () => () => 0.999);
  expect(Math.max(...strengths)).toBeLessThanOrEqual(2530);
});

test('a shut gate holds those whom it names', () => {
  const held = { ...november, gates: [{ id: 'court order', holds: ['Kenya November class'] }] };
  expect(networkOf(held).contingents.map(({ gates }) => gates)).toEqual([[0], []]);
});

test('a planned lift has its own seats; after it the rule of one wide-body a week holds', () => {
  const { seats } = networkOf({ ...november, seats: [{ day: 8, seats: 100 }] });

  expect(seats.slice(0, 3)).toEqual([0, 100, 222]);
});
