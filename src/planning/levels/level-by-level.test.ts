import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exhaustiveOptimum } from '../../../test/exhaustive-planner.ts';
import { aContingent, aMission, aPlanInput, except } from '../../../test/plan-input.ts';
import { planInstance } from '../../../test/planner-instance.ts';
import { seededRandom } from '../../random.ts';
import { solvePlan } from '../../solver.ts';
import { answerOf } from '../answer.ts';
import type { Block } from '../block.ts';
import type { Levels } from '../objective.ts';
import type { ObjectiveWeights, PlanInput } from '../plan-input.ts';
import { readPlanInput } from '../read-plan-input.ts';
import { Search } from '../search/improve.ts';
import type { Budget, Progress, StageSolver } from '../solver.ts';
import { validate } from '../validate.ts';
import { levelByLevel } from './level-by-level.ts';
import { isBefore } from './level-stage.ts';

/** Solves with both engines. */
async function solved(input: PlanInput, budget: Budget, seed = 1) {
  const request = { input, budget, seed, objective: 'levels', start: [] } as const;
  return answerOf(input, await solvePlan(request, () => {}));
}

/** Solves with the search alone, with the levels of every plan on the way. */
async function searched(input: PlanInput, iterations: number, seed = 1) {
  const told: Levels[] = [];
  const request = { input, budget: { iterations }, seed, objective: 'levels', start: [] } as const;
  const listen = ({ blocks }: Progress) => told.push(validate(input, blocks).objective.levels);
  const run = { request, solve: searchStage, listen, cancelled: () => false };
  return { ...answerOf(input, await levelByLevel(run)), told };
}

const searchStage: StageSolver = async ({ input, guide, budget, seed, start, keep }, listen) => {
  const search = new Search({ ...input, objectiveWeights: guide }, seededRandom(seed));
  if (start.length > 0) search.start(start);
  else search.construct();
  const iterations = 'iterations' in budget && !keep ? budget.iterations : 0;
  const levelsOf = (blocks: readonly Block[]) => validate(input, blocks).objective.levels;
  let blocks = search.best;
  for (let done = 0; done < iterations; done += 1) {
    search.iterate(done / iterations);
    if (search.best === blocks || !isBefore(levelsOf(search.best), levelsOf(blocks))) continue;
    blocks = search.best;
    listen({ seconds: 0, blocks, weighted: search.bestValue, bound: null });
  }
  return { blocks, bound: null, binding: [], firstPlanSeconds: 0, seconds: 0 };
};

const tiny = (seed: number) => readPlanInput(planInstance('tiny', seed));

/**
 * One flight with a hundred seats, and two batches that want it: twenty whose absence leaves one person
 * short for one week, and a hundred who have been promised for 26 weeks.
 */
function oneFlightForTwo(): PlanInput {
  const flightWeek = 12;
  return aPlanInput({
    capabilities: 2,
    contingents: [
      aContingent({ establishment: 20, batchMin: 20, batchMax: 20, tours: 1 }),
      aContingent({ id: 1, capability: 1, establishment: 100, batchMin: 100, batchMax: 100 }),
    ],
    missions: [
      aMission({
        airliftSeats: except(0, flightWeek, 100),
        equipmentSets: [except(1000, 0, 1000), except(1000, 0, 1000)],
        required: [except(0, 20, 1), except(0, 0, 0)],
      }),
    ],
    announcements: [{ contingent: 1, week: 14, persons: 100 }],
  });
}

test('one person short for a week outweighs any delay, where weights of 1000 to 1 would not', async () => {
  const base = oneFlightForTwo();
  const input = { ...base, rules: { ...base.rules, tourWeeksMax: 40 } };
  const thousands: ObjectiveWeights = {
    shortfall: 1,
    late: 1e-3,
    compression: 1e-6,
    cost: 1e-9,
    changes: 0,
  };
  const weighing = new Search({ ...input, objectiveWeights: thousands }, seededRandom(1));
  weighing.construct();
  for (let done = 0; done < 500; done += 1) weighing.iterate(done / 500);
  const answer = await solved(input, { iterations: 500 });

  expect(validate(input, weighing.best).objective.levels.slice(0, 2)).toEqual([1, 0]);
  expect(answer.objective.levels.slice(0, 2)).toEqual([0, 2600]);
}, 60_000);

test('a level is never bought with an earlier one, whatever the seed and the time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<'tiny' | 'small'>('tiny', 'small'),
      fc.integer({ min: 100, max: 100_000 }),
      fc.integer({ min: 10, max: 400 }),
      async (size, seed, iterations) => {
        const input = readPlanInput(planInstance(size, seed));
        const { told, blocks, objective } = await searched(input, iterations, seed);
        const worse = told.filter((levels, index) => isBefore(told[index - 1] ?? levels, levels));

        expect(worse).toEqual([]);
        expect(validate(input, blocks).violations).toEqual([]);
        expect(told.some((levels) => isBefore(levels, objective.levels))).toBe(false);
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

test.each([2, 3, 8])(
  'tiny %i: shortfall, then delay, are the least there are',
  async (seed) => {
    const input = tiny(seed);
    const steep = { shortfall: 1e6, late: 1, compression: 0, cost: 0, changes: 0 };
    const least = exhaustiveOptimum({ ...input, objectiveWeights: steep });
    const [shortfall, late] = (await searched(input, 8000)).objective.levels;

    expect(shortfall * 1e6 + late).toBeCloseTo(least, 3);
  },
  60_000,
);

test('each level is told with its bound, which no plan as good above it goes below', async () => {
  const input = tiny(2);
  const answer = await solved(input, { iterations: 200 });
  const names = answer.levels?.map(({ level }) => level);
  const { levels } = (await searched(input, 8000, 7)).objective;

  expect(names).toEqual(['shortfall', 'late', 'compression', 'cost', 'changes']);
  expect(answer.levels?.map(({ value }) => value)).toEqual(answer.objective.levels);
  expect(answer.levels?.[0]?.bound).toBeLessThanOrEqual(levels[0]);
  for (const { value, bound, gap } of answer.levels ?? []) {
    expect(bound ?? 0).toBeLessThanOrEqual(value);
    expect(gap).toBe(bound === null ? null : value === 0 ? 0 : (value - bound) / value);
  }
}, 60_000);

test('the same seed and iterations give the same plan, level by level', async () => {
  const input = readPlanInput(planInstance('small', 103));
  const [first, second] = [await searched(input, 600, 4), await searched(input, 600, 4)];

  expect(JSON.stringify(first.blocks)).toBe(JSON.stringify(second.blocks));
}, 60_000);
