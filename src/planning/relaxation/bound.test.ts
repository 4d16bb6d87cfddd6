import { beforeAll, describe, expect, test } from 'vitest';
import { planInstance } from '../../../test/planner-instance.ts';
import optima from '../../../test/tiny-optima.json' with { type: 'json' };
import { highsEngine } from '../../highs-engine.ts';
import { seededRandom } from '../../random.ts';
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
