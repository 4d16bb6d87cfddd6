import type { Solver } from '../use-cases/plan-from-file.ts';
import type { Work } from '../use-cases/work.ts';

const LOOK_MS = 700;

/**
 * Solves the plans that people ask for, one after the other, beside the server. At its start it takes
 * up what a worker before it left unfinished.
 *
 * @returns stops it; what it works on stays in the queue for the next one
 */
export function startSolveWorker(
  work: Work,
  solver: () => Promise<Solver>,
  report: (failure: unknown) => void,
): () => Promise<void> {
  let isStopped = false;
  const run = async () => {
    const { solveNext } = await import('../use-cases/solve-plan.ts');
    while (!isStopped) {
      try {
        const solve: Solver = async (request, listen, cancelled) =>
          (await solver())(request, listen, () => isStopped || (cancelled?.() ?? false));
        if ((await solveNext(work, solve, { isLeaving: () => isStopped })) !== null) continue;
      } catch (failure) {
        if (!isStopped) report(failure);
      }
      await new Promise((resume) => setTimeout(resume, LOOK_MS).unref());
    }
  };
  const running = run();
  return async () => {
    isStopped = true;
    await Promise.race([running, new Promise((resume) => setTimeout(resume, LOOK_MS * 3))]);
  };
}
