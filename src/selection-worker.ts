import { parentPort, workerData } from 'node:worker_threads';
import { highsEngine } from './highs-engine.ts';
import type { LinearModel } from './planning/relaxation/linear-model.ts';

const SECONDS_MAX = 30;

// The engine blocks its thread; this one has nothing else to do.
if (parentPort) {
  const engine = await highsEngine();
  const open = engine(workerData as LinearModel);
  const { values } = open.solveInteger({
    seconds: SECONDS_MAX,
    nodes: 1_000_000,
    relativeGap: 0,
    stop: () => false,
    found: () => undefined,
    start: null,
  });
  open.close();
  parentPort.postMessage(values);
}
