import { beforeAll, describe, expect, test } from 'vitest';
import { exhaustiveOptimum } from '../../../test/exhaustive-planner.ts';
import { planInstance } from '../../../test/planner-instance.ts';
import optima from '../../../test/tiny-optima.json' with { type: 'json' };
import { highsEngine } from '../../highs-engine.ts';
import { seededRandom } from '../../random.ts';
import { stageInput } from '../levels/level-stage.ts';
import { readPlanInput } from '../read-plan-input.ts';
import { gridOf } from '../search/grid.ts';
import { Search } from '../search/improve.ts';
import type { Engine } from './linear-model.ts';
import { prove } from './prove.ts';
import { relax } from './relax.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await highsEngine();
});

const instance = (size: 'tiny' | 'small', seed: number) => readPlanInput(planInstance(size, seed));
const anHour = () => 3600;

describe('the bound holds for every plan', () => {
  test.each(optima.slice(0, 25))('tiny $seed: the relaxation stays below the optimum', (one) => {
    const { bound } = relax(gridOf(instance('tiny', one.seed)), engine, anHour, () => {});

    expect(bound).toBeLessThanOrEqual(one.optimum + 1e-4);
  });

  test.each(optima.slice(0, 15))(
    'tiny $seed: the integer model meets the optimum or stays below',
    (one) => {
      const limits = { seconds: 60, nodes: 1_000_000, relativeGap: 1e-7, stop: () => false };
      const { bound } = prove(gridOf(instance('tiny', one.seed)), engine, limits, [], () => {});

      expect(bound).toBeLessThanOrEqual(one.optimum + 1e-3);
      expect(bound).toBeGreaterThan(one.optimum * 0.99);
    },
  );

  test('no plan that a search finds is below it', () => {
    for (const seed of [100, 101, 102]) {
      const input = instance('small', seed);
      const search = new Search(input, seededRandom(seed));
      search.construct();
      for (let done = 0; done < 500; done += 1) search.iterate(done / 500);

      expect(relax(gridOf(input), engine, anHour, () => {}).bound).toBeLessThanOrEqual(
        search.bestValue,
      );
    }
  });
});

test.each([2, 3])(
  'tiny %i: with the goals before it held, a level is bounded by no more than it has to be',
  (seed) => {
    const input = instance('tiny', seed);
    // Far enough apart to read the levels off the sum: none comes to as much as one unit of the one before.
    const steep = { shortfall: 1e10, late: 1e5, compression: 1, cost: 0, changes: 0 };
    const least = exhaustiveOptimum({ ...input, objectiveWeights: steep });
    const held = [Math.floor(least / 1e10), Math.floor((least % 1e10) / 1e5)];
    const limits = { seconds: 60, nodes: 1_000_000, relativeGap: 1e-7, stop: () => false };
    const grid = gridOf(stageInput(input, 2, held));
    const linear = relax(grid, engine, anHour, () => {}).bound;
    const { bound } = prove(grid, engine, limits, [], () => {});

    expect(linear).toBeLessThanOrEqual((least % 1e5) + 1e-3);
    expect(bound).toBeLessThanOrEqual((least % 1e5) + 1e-3);
    expect(bound).toBeGreaterThanOrEqual(linear - 1e-3);
    expect(bound).toBeGreaterThan(0);
  },
  60_000,
);

test('pricing halves round by round ends at the value of taking them all at once', () => {
  const grid = gridOf(instance('small', 104));
  const all = relax(grid, engine, anHour, () => {});
  const bounds: number[] = [];
  const priced = relax(grid, engine, anHour, (bound) => bounds.push(bound), 0);

  expect(priced.converged).toBe(true);
  expect(priced.bound).toBeCloseTo(all.bound, 3);
  expect(Math.max(...bounds)).toBeLessThanOrEqual(all.bound + 1e-3);
  expect(priced.rounds).toBeGreaterThan(1);
});
