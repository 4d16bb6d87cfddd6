import { Problem } from '../domain/problem.ts';
import { answerOf } from '../planning/answer.ts';
import type { Block } from '../planning/block.ts';
import { readPlanInput } from '../planning/read-plan-input.ts';
import type { Progress, Solver } from '../planning/solver.ts';
import { beatJob, type ClaimedJob, claimJob, endJob } from '../store/records/solve-jobs.ts';
import { type PlanRow, planRows } from '../store/views/plans.ts';
import { inMission, inNoMission, type Work } from './work.ts';

/** How often the state of a run is written down. */
const BEAT_MS = 500;
const SECONDS_MIN = 0.5;
/** Many times a beat: a machine that is busy or asleep for a moment keeps its work. */
const SILENCE_SECONDS = 15;

export type SolveOptions = {
  /** This plan and no other. */
  readonly one?: { readonly mission: string; readonly plan: string } | null;
  /** How long another worker has given no sign when its work is taken over. */
  readonly silenceSeconds?: number;
  readonly listen?: (progress: Progress) => void;
  /** Whether the worker is being stopped: then the job is left as it is, for the next one. */
  readonly isLeaving?: () => boolean;
};

/**
 * Takes the next plan that waits for a solver, or whose solver died, and works on it from the best plan
 * that was kept. What it finds is kept twice a second; cancelled, it ends with the best it has.
 *
 * @returns the plan's id, `null` when nothing waits
 */
export async function solveNext(
  work: Work,
  solver: Solver,
  {
    one = null,
    silenceSeconds = SILENCE_SECONDS,
    listen = () => undefined,
    isLeaving = () => false,
  }: SolveOptions = {},
): Promise<string | null> {
  const job = await inNoMission(work, (db) =>
    claimJob(db, work.now().toString(), silenceSeconds, one),
  );
  if (!job) return null;
  const end = (state: 'done' | 'cancelled' | 'failed', answer: unknown, failure: string | null) =>
    inMission(work, job.mission, (db) =>
      endJob(db, job.mission, job.plan, { state, answer, failure }),
    );
  try {
    const { answer, wasCancelled } = await solve(work, solver, job, listen);
    if (isLeaving()) return job.plan;
    await end(wasCancelled ? 'cancelled' : 'done', answer, null);
  } catch (problem) {
    if (!(problem instanceof Problem)) {
      await end('failed', null, 'A defect of Muster; its log says more.');
      throw problem;
    }
    await end('failed', null, problem.message);
  }
  return job.plan;
}

async function solve(
  work: Work,
  solver: Solver,
  job: ClaimedJob,
  listen: (progress: Progress) => void,
) {
  const [plan] = await inMission(work, job.mission, (db) => planRows(db, job.mission, job.plan));
  if (!plan) throw new Problem('not-found', { thing: 'plan', id: job.plan });
  const input = readPlanInput(plan.input);
  const beat = new Beat(work, job);
  const start = (job.blocks ?? []) as readonly Block[];
  const outcome = await solver(
    {
      input,
      budget: { seconds: Math.max(SECONDS_MIN, plan.seconds - job.usedSeconds) },
      seed: plan.seed,
      objective: plan.objective,
      start,
    },
    (progress) => {
      beat.latest = progress;
      listen(progress);
    },
    () => beat.wantsCancel,
  ).finally(() => beat.stop());
  return { answer: answerOf(input, outcome), wasCancelled: beat.wantsCancel };
}

/** Keeps the best plan of a run and hears whether it is to stop. */
class Beat {
  latest: Progress | null = null;
  wantsCancel = false;
  private readonly work: Work;
  private readonly job: ClaimedJob;
  private readonly startedAt: Temporal.Instant;
  private readonly timer: NodeJS.Timeout;
  private writing: Promise<void> = Promise.resolve();

  constructor(work: Work, job: ClaimedJob) {
    this.work = work;
    this.job = job;
    this.startedAt = work.now();
    this.timer = setInterval(() => {
      this.writing = this.writing.then(() => this.write());
    }, BEAT_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.writing;
    await this.write();
  }

  private async write(): Promise<void> {
    if (this.latest === null) return;
    const { mission, plan, usedSeconds } = this.job;
    const { blocks, weighted, bound } = this.latest;
    const now = this.work.now();
    const used = usedSeconds + now.since(this.startedAt).total('seconds');
    this.wantsCancel = await inMission(this.work, mission, (db) =>
      beatJob(db, mission, plan, { usedSeconds: used, blocks, weighted, bound }, now.toString()),
    );
  }
}

/** @throws {Problem} `not-found` */
export async function planNamed(work: Work, mission: string, id: string): Promise<PlanRow> {
  const [plan] = await inMission(work, mission, (db) => planRows(db, mission, id));
  if (!plan) throw new Problem('not-found', { thing: 'plan', id });
  return plan;
}
