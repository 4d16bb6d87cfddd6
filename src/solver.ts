import { Worker } from 'node:worker_threads';
import { Problem } from './domain/problem.ts';
import type { Outcome } from './planning/answer.ts';
import type { Block } from './planning/block.ts';
import { levelByLevel } from './planning/levels/level-by-level.ts';
import { isBefore, isWhole } from './planning/levels/level-stage.ts';
import { type Objective, weightsOf } from './planning/objective.ts';
import { pinInWords } from './planning/pin-words.ts';
import type { Pin, PlanInput } from './planning/plan-input.ts';
import { bindingOf } from './planning/relaxation/binding.ts';
import { Search } from './planning/search/improve.ts';
import { momentAt } from './planning/search/schedule.ts';
import type { Progress, Solver, StageRequest, StageSolver } from './planning/solver.ts';
import { validate } from './planning/validate.ts';
import { seededRandom } from './random.ts';
import type { SearchJob, SearchOrder, SearchReport } from './search-worker.ts';
import { SolverEngine } from './solver-engine.ts';
import type { SolverJob, SolverReport } from './solver-worker.ts';

/** How long a bound may be worked on when the budget is iterations. */
const BOUND_SECONDS_MAX = 60;
/** Iterations between two moments in which the caller's thread may do something else. */
const SLICE = 200;
const TICK_MS = 50;
const NEAR = 1e-6;

/**
 * Solves on this machine: the search in one thread, the integer programming engine in another. With
 * an iteration budget the search runs alone, in this thread, and repeats exactly; the engine then
 * only proves a bound.
 *
 * @throws {Problem} `plan-pins-conflict` when the first plan finds no place for a pinned decision
 */
export const solvePlan: Solver = async (request, listen, cancelled = () => false) => {
  if (request.objective === 'levels' && !request.keep)
    return levelByLevel({ request, solve: solveStage, listen, cancelled });
  const guide = weightsOf(request.input);
  return solveStage({ ...request, guide, level: null, explains: true }, listen, cancelled);
};

const solveStage: StageSolver = async (request, listen, cancelled) => {
  const run = new Run(request, listen, cancelled);
  try {
    await run.construct();
    if (request.keep) await run.weigh();
    else if ('iterations' in request.budget) await run.iterate(request.budget.iterations);
    else await run.race(request.budget.seconds);
    return await run.outcome();
  } finally {
    await run.close();
  }
};

class Run {
  private readonly input: PlanInput;
  /** The input as the search weighs it. */
  private readonly searched: PlanInput;
  private readonly request: StageRequest;
  private readonly listen: (progress: Progress) => void;
  private readonly cancelled: () => boolean;
  private readonly startedAt = performance.now();
  private readonly search: Search;
  private firstPlanSeconds = 0;
  private blocks: readonly Block[] = [];
  private reached: Objective | null = null;
  private weighted = Number.POSITIVE_INFINITY;
  private bound: number | null = null;
  private engine: SolverEngine | null = null;
  private searcher: Worker | null = null;
  private searcherDone = false;
  /** The last plan of the searcher that nobody has judged yet: those it found before are no better. */
  private found: readonly Block[] | null = null;
  private failure: unknown = null;

  constructor(
    request: StageRequest,
    listen: (progress: Progress) => void,
    cancelled: () => boolean,
  ) {
    this.request = request;
    this.listen = listen;
    this.cancelled = cancelled;
    this.input = request.input;
    this.searched = { ...request.input, objectiveWeights: request.guide };
    this.search = new Search(this.searched, seededRandom(request.seed));
  }

  async construct(): Promise<void> {
    const { start } = this.request;
    if (start.length > 0) this.search.start(start);
    else if (this.search.construct().length > 0)
      throw new Problem('plan-pins-conflict', { pins: await conflictInWords(this.input) });
    this.firstPlanSeconds = this.elapsed();
    this.offer(this.search.best);
  }

  /** The search alone, repeatable; the engine's bound comes from another thread and changes no block. */
  async iterate(iterations: number): Promise<void> {
    this.engine = this.openEngine(BOUND_SECONDS_MAX, 'bound');
    let cooling = 0;
    for (let done = 0; done < iterations && !this.cancelled(); ) {
      for (const end = Math.min(iterations, done + SLICE); done < end; done += 1) {
        const moment = momentAt(done / iterations);
        if (moment.cooling > cooling) {
          cooling = moment.cooling;
          this.search.restart();
        }
        this.search.iterate(moment.progress);
      }
      this.offer(this.search.best);
      await new Promise((resume) => setImmediate(resume));
    }
    await this.engine.whenDone(() => this.cancelled());
  }

  /** The bound alone, for a plan that is to stay as it is. */
  async weigh(): Promise<void> {
    const { budget } = this.request;
    this.engine = this.openEngine(
      'seconds' in budget ? budget.seconds : BOUND_SECONDS_MAX,
      'bound',
    );
    await this.engine.whenDone(this.cancelled);
  }

  /** Both threads until the time is over, the plan is proved optimal, or the caller has had enough. */
  async race(seconds: number): Promise<void> {
    this.engine = this.openEngine(seconds - this.elapsed(), 'gap');
    this.engine.send({ kind: 'plan', blocks: this.blocks, weighted: this.weighted });
    this.searcher = this.openSearcher(Math.max(0.01, seconds - this.elapsed()));
    const isOver = () =>
      this.elapsed() >= seconds ||
      this.cancelled() ||
      this.failure !== null ||
      this.isProved() ||
      (this.searcherDone && this.engine?.done === true);
    while (!isOver()) {
      await new Promise((resume) => setTimeout(resume, TICK_MS));
      this.judgeFound();
    }
    this.searcher.postMessage({ kind: 'stop' } satisfies SearchOrder);
  }

  async outcome(): Promise<Outcome> {
    const failure = this.failure ?? this.engine?.failure;
    if (failure) throw failure;
    const binding = this.request.explains
      ? ((await this.engine?.weigh(this.blocks)) ?? bindingOf(this.input, null, this.blocks))
      : [];
    return {
      blocks: this.blocks,
      bound: this.bound,
      binding,
      firstPlanSeconds: this.firstPlanSeconds,
      seconds: this.elapsed(),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.searcher?.terminate(), this.engine?.close()]);
  }

  private elapsed(): number {
    return (performance.now() - this.startedAt) / 1000;
  }

  private isProved(): boolean {
    const { level } = this.request;
    // Nothing lies between a whole number and the next.
    const step = level !== null && isWhole(this.input, level) ? 1 - NEAR : this.weighted * NEAR;
    return this.bound !== null && this.bound >= this.weighted - step;
  }

  private judgeFound(): void {
    const { found } = this;
    this.found = null;
    if (found) this.offer(found);
  }

  /** Takes a plan if it is better. Whatever made it, it is judged before anyone hears of it. */
  private offer(blocks: readonly Block[]): void {
    const { valid, objective } = validate(this.searched, blocks);
    if (!valid || !this.isBetter(objective)) return;
    this.reached = objective;
    this.blocks = blocks;
    this.weighted = validate(this.input, blocks).objective.weighted;
    this.engine?.send({ kind: 'plan', blocks, weighted: this.weighted });
    this.tell();
  }

  private isBetter(objective: Objective): boolean {
    const { reached } = this;
    if (reached === null) return true;
    return this.request.level === null
      ? objective.weighted < reached.weighted
      : isBefore(objective.levels, reached.levels);
  }

  private raise(bound: number): void {
    if (!Number.isFinite(bound) || bound <= (this.bound ?? Number.NEGATIVE_INFINITY)) return;
    this.bound = bound;
    this.tell();
  }

  private tell(): void {
    const { blocks, weighted, bound } = this;
    this.listen({ seconds: this.elapsed(), blocks, weighted, bound });
  }

  private openSearcher(seconds: number): Worker {
    const { seed } = this.request;
    const workerData: SearchJob = { input: this.searched, seed, seconds, start: this.blocks };
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData });
    worker.on('message', (report: SearchReport) => {
      if (report.kind === 'plan') this.found = report.blocks;
      else if (report.kind === 'cooled') this.engine?.send({ kind: 'settled' });
      else this.searcherDone = true;
    });
    worker.on('error', (error) => {
      this.failure = error;
      this.searcherDone = true;
    });
    return worker;
  }

  private openEngine(seconds: number, task: SolverJob['task']): SolverEngine {
    const input = { ...this.input, objectiveWeights: weightsOf(this.input) };
    return new SolverEngine({ input, seconds, task }, (report) => {
      if (report.kind === 'bound') this.raise(report.bound);
      else if (report.kind === 'plan') {
        this.offer(report.blocks);
        this.searcher?.postMessage({ kind: 'start', blocks: report.blocks } satisfies SearchOrder);
      } else if (report.kind === 'lifts')
        this.searcher?.postMessage({ kind: 'follow', lifts: report.lifts } satisfies SearchOrder);
    });
  }
}

/** The pinned decisions that cannot all hold, as few as say it; all of them when none were singled out. */
async function conflictInWords(input: PlanInput): Promise<string> {
  const workerData: SolverJob = { input, seconds: BOUND_SECONDS_MAX, task: 'conflict' };
  const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { workerData });
  const pins = await new Promise<readonly Pin[] | null>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (report: SolverReport) => {
      if (report.kind === 'conflict') resolve(report.pins);
    });
  });
  await worker.terminate();
  return (pins ?? input.pins).map((pin) => pinInWords(input, pin)).join('; ');
}
