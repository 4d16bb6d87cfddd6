import { describe, expect, test } from 'vitest';
import { aBlock, aContingent, aMission, aPlanInput, except } from '../../test/plan-input.ts';
import type { Block } from './block.ts';
import type { PlanInput } from './plan-input.ts';
import { validate } from './validate.ts';

const brokenBy = (input: PlanInput, ...blocks: Block[]): string[] => [
  ...new Set(validate(input, blocks).violations.map(({ constraint }) => constraint)),
];

const mission = (parts: Parameters<typeof aMission>[0]) =>
  aPlanInput({ missions: [aMission(parts)] });

test('a plan that uses no limit up is valid', () => {
  expect(validate(aPlanInput(), [aBlock()])).toMatchObject({ valid: true, violations: [] });
});

test('no plan at all is valid, and falls short by all that is required', () => {
  const { valid, objective } = validate(aPlanInput(), []);

  expect(valid).toBe(true);
  expect(objective.levels[0]).toBe(40 * 60);
});

test('a goal that is held may get better and no worse', () => {
  const { levels } = validate(aPlanInput(), [aBlock()]).objective;
  const held = (shortfall: number) => aPlanInput({ heldLevels: [shortfall] });

  expect(brokenBy(held(levels[0]), aBlock())).toEqual([]);
  expect(brokenBy(held(levels[0] + 1), aBlock())).toEqual([]);
  expect(brokenBy(held(levels[0] - 1), aBlock())).toEqual(['held level']);
});

describe('the form of a batch', () => {
  test.each([
    ['below the least size', { persons: 19 }],
    ['above the largest size', { persons: 41 }],
    ['of part of a person', { persons: 30.5 }],
    ['whose class starts before preparation is over', { start: 0 }],
    ['that is lifted before it is rested and embarked', { lift: 11 }],
    ['whose tour is too short', { departure: 22 }],
    ['whose tour is too long', { departure: 34 }],
    ['that is there at the end although its tour cannot last so long', { departure: 40 }],
  ])('refuses a batch %s', (_, parts) => {
    expect(brokenBy(aPlanInput(), aBlock(parts))).toEqual(['block form']);
  });

  test.each([
    ['of the least size', { persons: 20 }],
    ['lifted in the first week in which it is ready', { lift: 12 }],
    ['of the shortest tour', { departure: 23 }],
    ['of the longest tour', { departure: 33 }],
    ['that is still there at the end', { lift: 19, departure: 40 }],
  ])('takes a batch %s', (_, parts) => {
    expect(brokenBy(aPlanInput(), aBlock(parts))).toEqual([]);
  });

  test('refuses a shortened course where the contingent allows none', () => {
    const input = aPlanInput({ contingents: [aContingent({ compressible: false })] });

    expect(brokenBy(input, aBlock({ mode: 1 }))).toEqual(['block form']);
    expect(brokenBy(aPlanInput(), aBlock({ mode: 1 }))).toEqual([]);
  });
});

describe('each limit binds in its week and only there', () => {
  test('training seats, over the whole course', () => {
    const venues = (week: number) =>
      aPlanInput({ venues: [{ seats: except(100, week, 39), instructors: except(50, 0, 50) }] });

    expect(brokenBy(venues(8), aBlock())).toEqual(['training seats']);
    expect(brokenBy(venues(9), aBlock())).toEqual([]);
  });

  test('instructors, by the ratio of the course', () => {
    const input = aPlanInput({
      venues: [{ seats: except(100, 0, 100), instructors: except(7.9, 0, 7.9) }],
    });

    expect(brokenBy(input, aBlock())).toEqual([]);
    expect(brokenBy(input, aBlock({ mode: 1 }))).toEqual(['instructors']);
  });

  test('airlift seats, in the week of the lift', () => {
    expect(brokenBy(mission({ airliftSeats: except(100, 12, 39) }), aBlock())).toEqual([
      'airlift seats',
    ]);
    expect(brokenBy(mission({ airliftSeats: except(100, 13, 39) }), aBlock())).toEqual([]);
  });

  test('airlift tonnes, at half a tonne a person', () => {
    expect(brokenBy(mission({ airliftTonnes: except(100, 12, 19.9) }), aBlock())).toEqual([
      'airlift tonnes',
    ]);
    expect(brokenBy(mission({ airliftTonnes: except(100, 12, 20) }), aBlock())).toEqual([]);
  });

  test('return seats, in the week of departure', () => {
    expect(brokenBy(mission({ airliftSeats: except(100, 30, 39) }), aBlock())).toEqual([
      'return seats',
    ]);
  });

  test('beds, from arrival up to departure, its week excluded', () => {
    expect(brokenBy(mission({ beds: except(100, 13, 39) }), aBlock())).toEqual(['beds']);
    expect(brokenBy(mission({ beds: except(100, 29, 39) }), aBlock())).toEqual(['beds']);
    expect(brokenBy(mission({ beds: except(100, 30, 39) }), aBlock())).toEqual([]);
  });

  test('the ceiling counts people in induction and in relief', () => {
    const relief = aBlock({ start: 2, lift: 27, departure: 40 });

    expect(brokenBy(mission({ ceiling: 79 }), aBlock({ departure: 29 }), relief)).toContain(
      'ceiling',
    );
    expect(brokenBy(mission({ ceiling: 79 }), aBlock({ departure: 28 }), relief)).toEqual([]);
  });

  test('equipment sets, by capability', () => {
    expect(brokenBy(mission({ equipmentSets: [except(100, 20, 39)] }), aBlock())).toEqual([
      'equipment sets',
    ]);
  });

  test('the establishment counts those past induction', () => {
    const other = aBlock({ start: 2, lift: 13, departure: 31 });
    const relief = aBlock({ start: 2, lift: 27, departure: 40 });

    expect(brokenBy(aPlanInput(), aBlock(), other)).toEqual(['establishment']);
    expect(brokenBy(aPlanInput(), aBlock(), relief)).toEqual([]);
  });

  test('the pool, over the whole plan', () => {
    const single = aPlanInput({ contingents: [aContingent({ tours: 1 })] });
    const relief = aBlock({ start: 2, lift: 27, departure: 40 });

    expect(brokenBy(single, aBlock(), relief)).toEqual(['pool']);
  });

  test('one class start a week', () => {
    const half = { persons: 20 };

    expect(brokenBy(aPlanInput(), aBlock(half), aBlock({ ...half, lift: 13 }))).toEqual([
      'class starts',
    ]);
  });

  test('one lift a week', () => {
    const half = { persons: 20 };

    expect(
      brokenBy(aPlanInput(), aBlock(half), aBlock({ ...half, start: 0 + 2, lift: 13 })),
    ).toEqual([]);
    expect(
      brokenBy(
        aPlanInput(),
        aBlock({ ...half, lift: 13 }),
        aBlock({ ...half, start: 2, lift: 13 }),
      ),
    ).toEqual(['lifts']);
  });

  test('funds received up to a week pay what was spent up to it', () => {
    // Training 40 x 8 x 0.5 = 160 in week 1; lift 80 in week 12; theatre 20 a week from week 13.
    const funded = (week: number, funds: number) =>
      mission({ fundingCumulative: except(100_000, week, funds) });

    expect(brokenBy(funded(1, 159), aBlock())).toEqual(['funding']);
    expect(brokenBy(funded(1, 160), aBlock())).toEqual([]);
    expect(brokenBy(funded(12, 239), aBlock())).toEqual(['funding']);
    expect(brokenBy(funded(14, 279), aBlock())).toEqual(['funding']);
    expect(brokenBy(funded(14, 280), aBlock())).toEqual([]);
  });

  test('a gate stops lifts, or classes, until it opens', () => {
    const court = (stops: 'training' | 'lift', opensWeek: number) =>
      aPlanInput({ gates: [{ name: 'High Court', kind: 'legal', stops, opensWeek }] });

    expect(brokenBy(court('lift', 13), aBlock())).toEqual(['legal gate']);
    expect(brokenBy(court('lift', 12), aBlock())).toEqual([]);
    expect(brokenBy(court('training', 2), aBlock())).toEqual(['legal gate']);
  });

  test('a pin is kept by a block of its own', () => {
    const pins = [
      { contingent: 0, lift: 12 },
      { contingent: 0, persons: 40 },
    ];
    const input = aPlanInput({ pins });
    const later = aBlock({ start: 2, lift: 30, departure: 40 });

    expect(brokenBy(input, aBlock())).toEqual(['pin']);
    expect(brokenBy(input, aBlock(), later)).toEqual([]);
  });
});

describe('the goals', () => {
  test('people count from the end of induction up to departure', () => {
    expect(validate(aPlanInput(), [aBlock()]).objective.levels[0]).toBe(40 * 60 - 15 * 40);
  });

  test('a promise is late by person-weeks until they have arrived', () => {
    const input = aPlanInput({ announcements: [{ contingent: 0, week: 10, persons: 50 }] });

    expect(validate(input, [aBlock()]).objective.levels[1]).toBe(3 * 50 + 27 * 10);
  });

  test('a shortened course counts the weeks it is shorter by', () => {
    expect(validate(aPlanInput(), [aBlock({ mode: 1 })]).objective.levels[2]).toBe(160);
  });

  test('a batch of the adopted plan that stays as it was is no change', () => {
    const input = aPlanInput({ adopted: [aBlock()] });

    expect(validate(input, [aBlock()]).objective.levels[4]).toBe(0);
    expect(validate(input, []).objective.levels[4]).toBe((40 * 39) / 40);
    expect(validate(input, [aBlock({ persons: 30 })]).objective.levels[4]).toBe((10 * 39) / 40);
  });
});
