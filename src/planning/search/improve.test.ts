import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exhaustiveOptimum } from '../../../test/exhaustive-planner.ts';
import { aBlock, aContingent, aMission, aPlanInput, except } from '../../../test/plan-input.ts';
import { type InstanceSize, planInstance } from '../../../test/planner-instance.ts';
import optima from '../../../test/tiny-optima.json' with { type: 'json' };
import { seededRandom } from '../../random.ts';
import type { PlanInput } from '../plan-input.ts';
import { readPlanInput } from '../read-plan-input.ts';
import { validate } from '../validate.ts';
import { Search } from './improve.ts';

function searched(input: PlanInput, seed: number, iterations: number): Search {
  const search = new Search(input, seededRandom(seed));
  search.construct();
  for (let done = 0; done < iterations; done += 1) search.iterate(done / iterations);
  return search;
}

const instance = (size: InstanceSize, seed: number) => readPlanInput(planInstance(size, seed));

describe('against an exhaustive search of tiny instances', () => {
  test.each(optima)('seed $seed: the search reaches the optimum', ({ seed, optimum }) => {
    expect(searched(instance('tiny', seed), seed, 3000).bestValue).toBeCloseTo(optimum, 4);
  });

  test.each([20, 42])(
    'seed %i: the optimum on file is what trying everything gives',
    (seed) => {
      const onFile = optima.find((one) => one.seed === seed)?.optimum;

      expect(exhaustiveOptimum(instance('tiny', seed))).toBeCloseTo(onFile ?? Number.NaN, 4);
    },
    60_000,
  );
});

test('every plan on the way is valid, and worth what the search says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<InstanceSize>('tiny', 'small'),
      fc.integer({ min: 100, max: 100_000 }),
      fc.integer({ min: 0, max: 60 }),
      (size, seed, iterations) => {
        const input = instance(size, seed);
        const { best, bestValue } = searched(input, seed, iterations);
        const verdict = validate(input, best);

        expect(verdict.violations).toEqual([]);
        expect(verdict.objective.weighted).toBeCloseTo(bestValue, 4);
      },
    ),
    { numRuns: 60 },
  );
});

test('the same seed and iterations give the same plan', () => {
  const input = instance('small', 101);

  expect(searched(input, 7, 300).best).toEqual(searched(input, 7, 300).best);
});

test('more iterations never give a worse plan', () => {
  const input = instance('small', 102);
  const search = searched(input, 1, 0);
  let before = search.bestValue;
  for (let done = 0; done < 300; done += 1) {
    search.iterate(done / 300);
    expect(search.bestValue).toBeLessThanOrEqual(before);
    before = search.bestValue;
  }
});

test('with room for everything the whole establishment counts as early as it can', () => {
  const { best } = searched(aPlanInput(), 1, 200);

  expect(best.filter(({ lift }) => lift <= 9).reduce((sum, one) => sum + one.persons, 0)).toBe(60);
});

test('a gate that opens late holds all lifts back', () => {
  const gates = [{ name: 'Court', kind: 'legal', stops: 'lift', opensWeek: 20 } as const];
  const { best } = searched(aPlanInput({ gates }), 1, 200);

  expect(Math.min(...best.map(({ lift }) => lift))).toBe(20);
});

test('nobody is sent where there is no seat', () => {
  const missions = [aMission({ airliftSeats: except(0, 0, 0) })];

  expect(searched(aPlanInput({ missions }), 1, 50).best).toEqual([]);
});

describe('pinned decisions', () => {
  test('stay in every plan', () => {
    const pins = [{ contingent: 0, persons: 25, lift: 18 }];
    const input = aPlanInput({ pins });
    const { best } = searched(input, 1, 300);

    expect(validate(input, best).valid).toBe(true);
    expect(best).toContainEqual(expect.objectContaining({ persons: 25, lift: 18 }));
  });

  test('that cannot hold are named by the first plan', () => {
    const search = new Search(aPlanInput({ pins: [{ contingent: 0, lift: 3 }] }), seededRandom(1));

    expect(search.construct()).toEqual([{ contingent: 0, lift: 3 }]);
  });
});

test('a plan in force is kept where keeping it costs little', () => {
  const adopted = [aBlock({ lift: 13, departure: 33 })];
  const objectiveWeights = { shortfall: 1, late: 0, compression: 0, cost: 0, changes: 1000 };
  const contingents = [aContingent({ tours: 1 })];
  const { best } = searched(aPlanInput({ adopted, objectiveWeights, contingents }), 1, 300);

  expect(best).toContainEqual(adopted[0]);
});

test('goes on from a plan it is given', () => {
  const input = instance('small', 103);
  const known = searched(input, 1, 300);
  const search = new Search(input, seededRandom(2));
  search.start(known.best);

  expect(search.bestValue).toBeCloseTo(known.bestValue, 6);
});
