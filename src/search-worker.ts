import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Block } from './planning/block.ts';
import type { PlanInput } from './planning/plan-input.ts';
import type { RelaxedLift } from './planning/relaxation/relaxed-lift.ts';
import { Search } from './planning/search/improve.ts';
import { momentAt } from './planning/search/schedule.ts';
import { seededRandom } from './random.ts';

export type SearchJob = {
  readonly input: PlanInput;
  readonly seed: number;
  readonly seconds: number;
  /** Empty when the worker is to make the first plan itself. */
  readonly start: readonly Block[];
};

export type SearchOrder =
  | { readonly kind: 'follow'; readonly lifts: readonly RelaxedLift[] }
  | { readonly kind: 'start'; readonly blocks: readonly Block[] }
  | { readonly kind: 'stop' };

export type SearchReport =
  | { readonly kind: 'plan'; readonly blocks: readonly Block[]; readonly weighted: number }
  | { readonly kind: 'cooled'; readonly cooling: number }
  | { readonly kind: 'done' };

/** Iterations between two looks at the clock and at the post. */
const SLICE = 20;
/** Least time between two plans told: each is copied to another thread and judged there. */
const REPORT_MS = 100;
/** A proposal is searched around this long before the search cools as before. */
const FOLLOW_PROGRESS = 0.55;

if (parentPort) run(workerData as SearchJob);

function run({ input, seed, seconds, start }: SearchJob): void {
  const search = new Search(input, seededRandom(seed));
  if (start.length > 0) search.start(start);
  else search.construct();
  const startedAt = performance.now();
  const told: Told = { value: Number.POSITIVE_INFINITY, at: Number.NEGATIVE_INFINITY };
  let cooling = 0;
  let warmest = 0;
  for (let used = 0; used < 1; used = (performance.now() - startedAt) / (seconds * 1000)) {
    const order = nextOrder();
    if (order?.kind === 'stop') break;
    if (order) warmest = obey(search, order);
    const moment = momentAt(used, seconds);
    if (moment.cooling > cooling) {
      report({ kind: 'cooled', cooling });
      cooling = moment.cooling;
      warmest = 0;
      search.restart();
    }
    searchOn(search, Math.max(moment.progress, warmest));
    if (performance.now() - told.at >= REPORT_MS) tell(search, told);
  }
  tell(search, told);
  report({ kind: 'done' });
}

function searchOn(search: Search, progress: number): void {
  for (let step = 0; step < SLICE; step += 1) search.iterate(progress);
}

/** What was told last, and when. */
type Told = { value: number; at: number };

function tell(search: Search, told: Told): void {
  if (search.bestValue >= told.value - 1e-6) return;
  report({ kind: 'plan', blocks: search.best, weighted: search.bestValue });
  told.value = search.bestValue;
  told.at = performance.now();
}

/** @returns how far cooled the search goes on at the least, so as not to leave what it was given */
function obey(search: Search, order: Exclude<SearchOrder, { kind: 'stop' }>): number {
  if (order.kind === 'follow') search.follow(order.lifts);
  else search.start(order.blocks);
  return FOLLOW_PROGRESS;
}

function nextOrder(): SearchOrder | undefined {
  return parentPort ? receiveMessageOnPort(parentPort)?.message : undefined;
}

function report(one: SearchReport): void {
  parentPort?.postMessage(one);
}
