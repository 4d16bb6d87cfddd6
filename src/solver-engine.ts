import { Worker } from 'node:worker_threads';
import type { Binding } from './planning/answer.ts';
import type { Block } from './planning/block.ts';
import type { SolverJob, SolverOrder, SolverReport } from './solver-worker.ts';

/** What the engine gets to finish a step it cannot leave, before its thread is ended. */
const GRACE_MS = 3_000;
const TICK_MS = 50;

/** The engine's thread: told of plans, asked for bounds and, at the end, for what binds. */
export class SolverEngine {
  done = false;
  /** What broke it, when that is a defect of ours. */
  failure: unknown = null;
  private readonly worker: Worker;
  private readonly finished: Promise<void>;
  private readonly weighed: Promise<readonly Binding[] | null>;

  constructor(workerData: SolverJob, listen: (report: SolverReport) => void) {
    this.worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { workerData });
    const finished = Promise.withResolvers<void>();
    const weighed = Promise.withResolvers<readonly Binding[] | null>();
    this.finished = finished.promise;
    this.weighed = weighed.promise;
    this.worker.on('message', (report: SolverReport) => {
      listen(report);
      if (report.kind === 'binding') weighed.resolve(report.binding);
      if (report.kind !== 'done') return;
      this.done = true;
      finished.resolve();
    });
    this.worker.on('error', (error) => {
      if (!isOutOfMemory(error)) this.failure = error;
      this.done = true;
      finished.resolve();
      weighed.resolve(null);
    });
  }

  send(order: SolverOrder): void {
    this.worker.postMessage(order);
  }

  async whenDone(cancelled: () => boolean): Promise<void> {
    while (!this.done && !cancelled())
      await Promise.race([this.finished, new Promise((resume) => setTimeout(resume, TICK_MS))]);
  }

  /** @returns `null` when the engine is in a step that it does not leave in time */
  async weigh(blocks: readonly Block[]): Promise<readonly Binding[] | null> {
    this.send({ kind: 'stop' });
    this.send({ kind: 'weigh', blocks });
    const timer = Promise.withResolvers<null>();
    const timeout = setTimeout(() => timer.resolve(null), GRACE_MS);
    const binding = await Promise.race([this.weighed, timer.promise]);
    clearTimeout(timeout);
    return binding;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** The engine's heap has a limit of its own; past it the thread dies, with its bound but not the plan. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'RuntimeError' || /memory|Aborted/i.test(error.message));
