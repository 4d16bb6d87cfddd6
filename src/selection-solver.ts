import { Worker } from 'node:worker_threads';
import type { IntegerSolver } from './planning/selection/select.ts';

/** Solves a small integer program in a thread of its own. */
export const solveSelection: IntegerSolver = (model) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./selection-worker.ts', import.meta.url), {
      workerData: model,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
