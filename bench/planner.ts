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
import onFile from './planner-best-known.json' with { type: 'json' };
import { solveWithCbc } from './planner-cbc.ts';

const SMALL_SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const NEAR = 0.01;
const SEARCH_SECONDS = 5;
const PEER_SEEDS = [1, 2, 3, 4, 5];
const PEER_SECONDS = 60;

/**
 * How good are the plans, how soon, and how far from the best can they be? Each part can be asked for
 * by name; all are run when none is: tiny (against trying everything), small (gap at 10 and 60 s),
 * search (the search alone for 5 s of one thread against the best plan known), validator (violations
 * over many seeded runs), medium and large (first plan, gap at 60 s, memory), cbc (a peer on the flow
 * model).
 *
 * The best plan known of an instance is the best that any run has found: those on file in
 * `planner-best-known.json`, and all parts of this run. None is below the bound on file.
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

const bestKnown = new Map(onFile.map(({ seed, weighted }) => [seed, weighted]));
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
    withinOnePercentAfter: reachedAfter(trace, nearBest(seed, size, objective.weighted)),
    rssMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
  };
}

/** What is within 1% of the best plan known; only of small instances is there one from other runs. */
function nearBest(seed: number, size: InstanceSize, weighted: number): number {
  if (size === 'small') know(seed, weighted);
  return ((size === 'small' ? bestKnown.get(seed) : null) ?? weighted) * (1 + NEAR);
}

const reachedAfter = (
  trace: readonly { seconds: number; weighted: number }[],
  target: number,
): number | null => trace.find(({ weighted }) => weighted <= target)?.seconds ?? null;

/**
 * The search with no help from the integer programming engine, for five seconds of one thread's own
 * time: what else the machine does at that time changes nothing.
 */
async function search() {
  const rows = SMALL_SEEDS.map((seed) => {
    const input = inputOf('small', seed);
    const one = new Search(input, seededRandom(1));
    one.construct();
    const startedAt = process.cpuUsage();
    const used = () => process.cpuUsage(startedAt).user / (SEARCH_SECONDS * 1e6);
    let cooling = 0;
    let iterations = 0;
    for (let share = 0; share < 1; share = used()) {
      const moment = momentAt(share);
      if (moment.cooling > cooling) one.restart();
      cooling = moment.cooling;
      for (let step = 0; step < 20; step += 1) one.iterate(moment.progress);
      iterations += 20;
    }
    know(seed, one.bestValue);
    return { seed, weighted: one.bestValue, iterations };
  });
  const above = rows.map(({ seed, weighted, iterations }) => ({
    seed,
    weighted,
    iterations,
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

/** Seconds that each engine takes to come within 1% of the best plan known, and their ratio. */
async function cbc() {
  const rows = [];
  for (const seed of PEER_SEEDS) {
    const peer = await solveWithCbc(inputOf('small', seed), PEER_SECONDS);
    if (peer === null) return 'skipped: CBC is not installed (docs/planner.md tells how to get it)';
    const ours = await solved('small', seed, PEER_SECONDS);
    const target = nearBest(seed, 'small', ours.weighted);
    const theirs = peer.trace.find(({ value }) => value <= target)?.seconds ?? null;
    const mine = ours.withinOnePercentAfter;
    rows.push({
      seed,
      bestKnown: bestKnown.get(seed),
      musterSeconds: mine,
      musterBest: ours.weighted,
      cbcSeconds: theirs,
      cbcBest: peer.trace.at(-1)?.value ?? null,
      // Where one did not get there, it would have taken at least all its time.
      ratio: (theirs ?? PEER_SECONDS) / (mine ?? PEER_SECONDS),
      gotThere: { muster: mine !== null, cbc: theirs !== null },
    });
  }
  return rows;
}
