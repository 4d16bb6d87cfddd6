import { cpus } from 'node:os';
import { answerOf } from '../src/planning/answer.ts';
import type { PlanInput } from '../src/planning/plan-input.ts';
import { readPlanInput } from '../src/planning/read-plan-input.ts';
import { Search } from '../src/planning/search/improve.ts';
import { momentAt } from '../src/planning/search/schedule.ts';
import { validate } from '../src/planning/validate.ts';
import { seededRandom } from '../src/random.ts';
import { solvePlan } from '../src/solver.ts';
import { exhaustiveOptimum } from '../test/exhaustive-planner.ts';
import { type InstanceSize, planInstance } from '../test/planner-instance.ts';
import { solveWithCbc } from './planner-cbc.ts';

const SMALL_SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const NEAR = 0.01;

/**
 * How good are the plans, how soon, and how far from the best can they be? Each part can be asked for
 * by name; all are run when none is: tiny (against trying everything), small (gap at 10 and 60 s),
 * search (the search alone at 5 s against the best plan known), validator (violations over many
 * seeded runs), medium and large (first plan, gap at 60 s, memory), cbc (a peer on the flow model).
 *
 * The best plan known of an instance is the best that any part of this run has found.
 */
export async function measure(options: readonly string[]): Promise<unknown> {
  const parts = { tiny, small, search, validator, medium, large, cbc };
  const found: Record<string, unknown> = {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    node: process.version,
  };
  for (const [name, part] of Object.entries(parts)) {
    if (options.length > 0 && !options.includes(name)) continue;
    found[name] = await part();
    process.stderr.write(`${name}: ${JSON.stringify(found[name])}\n`);
  }
  return found;
}

const inputOf = (size: InstanceSize, seed: number): PlanInput =>
  readPlanInput(planInstance(size, seed));

const bestKnown = new Map<number, number>();
function know(seed: number, weighted: number): void {
  bestKnown.set(seed, Math.min(weighted, bestKnown.get(seed) ?? Number.POSITIVE_INFINITY));
}

async function tiny() {
  const unequal: number[] = [];
  for (let seed = 1; seed <= 50; seed += 1) {
    const input = inputOf('tiny', seed);
    const reached = searched(input, seed, 3000).bestValue;
    if (Math.abs(reached - exhaustiveOptimum(input)) > 1e-3) unequal.push(seed);
  }
  return { seeds: 50, equalToExhaustive: 50 - unequal.length, unequal };
}

async function small() {
  const at10 = await runs('small', SMALL_SEEDS, 10);
  const at60 = await runs('small', SMALL_SEEDS, 60);
  for (const { seed, weighted } of [...at10, ...at60]) know(seed, weighted);
  const count = (rows: typeof at10, gap: number) => rows.filter((row) => row.gap <= gap).length;
  return {
    firstPlanSecondsMax: Math.max(...at10.map(({ firstPlanSeconds }) => firstPlanSeconds)),
    gapAtMost5PercentAt10Seconds: `${count(at10, 0.05)} of 20`,
    gapAtMost1PercentAt60Seconds: `${count(at60, 0.01)} of 20`,
    provedOptimalAt60Seconds: `${at60.filter(({ provedOptimal }) => provedOptimal).length} of 20`,
    at10,
    at60,
  };
}

async function runs(size: InstanceSize, seeds: readonly number[], seconds: number) {
  const rows = [];
  for (const seed of seeds) rows.push(await solved(size, seed, seconds));
  return rows;
}

async function solved(size: InstanceSize, seed: number, seconds: number) {
  const input = inputOf(size, seed);
  const trace: { seconds: number; weighted: number }[] = [];
  const outcome = await solvePlan(
    { input, budget: { seconds }, seed: 1, objective: 'weighted', start: [] },
    (progress) => trace.push(progress),
  );
  const { objective, bound, gap, provedOptimal, firstPlanSeconds } = answerOf(input, outcome);
  return {
    seed,
    weighted: objective.weighted,
    bound,
    gap: gap ?? Number.POSITIVE_INFINITY,
    provedOptimal,
    firstPlanSeconds,
    seconds: outcome.seconds,
    withinOnePercentOfItsEndAfter:
      trace.find(({ weighted }) => weighted <= objective.weighted * (1 + NEAR))?.seconds ?? null,
    rssMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
  };
}

/** The search with no help from the integer programming engine, five seconds on one thread. */
async function search() {
  const rows = SMALL_SEEDS.map((seed) => {
    const input = inputOf('small', seed);
    const one = new Search(input, seededRandom(1));
    one.construct();
    const startedAt = performance.now();
    const used = () => (performance.now() - startedAt) / 5000;
    let cooling = 0;
    for (let share = 0; share < 1; share = used()) {
      const moment = momentAt(share);
      if (moment.cooling > cooling) one.restart();
      cooling = moment.cooling;
      for (let step = 0; step < 20; step += 1) one.iterate(moment.progress);
    }
    know(seed, one.bestValue);
    return { seed, weighted: one.bestValue };
  });
  const above = rows.map(({ seed, weighted }) => ({
    seed,
    weighted,
    aboveBestKnown: weighted / (bestKnown.get(seed) ?? weighted) - 1,
  }));
  const near = above.filter(({ aboveBestKnown }) => aboveBestKnown <= NEAR).length;
  return { withinOnePercentOfBestKnown: `${near} of 20`, rows: above };
}

function searched(input: PlanInput, seed: number, iterations: number): Search {
  const one = new Search(input, seededRandom(seed));
  one.construct();
  for (let done = 0; done < iterations; done += 1) one.iterate(done / iterations);
  return one;
}

async function validator() {
  const counts = { runs: 0, violations: 0 };
  const judge = (size: InstanceSize, seeds: number, iterations: number) => {
    for (let seed = 1000; seed < 1000 + seeds; seed += 1) {
      const input = inputOf(size, seed);
      counts.runs += 1;
      counts.violations += validate(
        input,
        searched(input, seed, iterations).best,
      ).violations.length;
    }
  };
  judge('tiny', 300, 300);
  judge('small', 300, 300);
  judge('medium', 10, 50);
  return counts;
}

const medium = () => runs('medium', [1, 2, 3], 60);
const large = () => runs('large', [1], 60);

/** Seconds that each engine takes to come within 1% of the best plan known, on three small instances. */
async function cbc() {
  const rows = [];
  for (const seed of [1, 2, 3]) {
    const peer = await solveWithCbc(inputOf('small', seed), 60);
    if (peer === null) return 'skipped: CBC is not installed (apt-get install coinor-cbc)';
    const ours = await solved('small', seed, 60);
    know(seed, ours.weighted);
    const target = (bestKnown.get(seed) ?? ours.weighted) * (1 + NEAR);
    const theirs = peer.trace.find(({ value }) => value <= target)?.seconds ?? null;
    const mine = ours.withinOnePercentOfItsEndAfter;
    rows.push({
      seed,
      bestKnown: bestKnown.get(seed),
      musterSeconds: mine,
      cbcSeconds: theirs,
      cbcBest: peer.trace.at(-1)?.value ?? null,
      ratio: theirs !== null && mine !== null ? theirs / mine : null,
    });
  }
  return rows;
}
