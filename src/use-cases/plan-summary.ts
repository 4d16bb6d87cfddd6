import type { Answer } from '../planning/answer.ts';
import type { PlanRow } from '../store/views/plans.ts';
import { type PlanReport, planReport } from './plan-report.ts';
import type { StoredGround } from './stored-ground.ts';

const STEADY_GAP = 1e-6;

/** A plan in the figures by which plans are compared. */
export function planSummary(plan: PlanRow, report: PlanReport = planReport(plan)) {
  const { id, name, on, known, changed, seed, seconds, objective, status, job } = plan;
  const answer = job.answer as Answer | null;
  const weighted = answer?.objective.weighted ?? job.weighted;
  const bound = answer?.bound ?? job.bound;
  const gap = gapOf(weighted, bound);
  const [shortfall, late, compression, cost, changes] = answer?.objective.levels ?? [];
  return {
    id,
    name,
    on,
    known,
    changed,
    seed,
    seconds,
    objective,
    status,
    state: job.state,
    failure: job.failure,
    usedSeconds: job.usedSeconds,
    weighted,
    bound,
    gap,
    provedOptimal: answer?.provedOptimal ?? (gap !== null && gap <= STEADY_GAP),
    shortfall: shortfall ?? null,
    late: late ?? null,
    compression: compression ?? null,
    cost: cost ?? null,
    changes: changes ?? null,
    reachedOn:
      report.strength.find(({ effective, required }) => effective >= required)?.day ?? null,
    strengthAtEnd: report.strength.at(-1)?.effective ?? 0,
    inputHash: plan.inputHash,
    madeBy: plan.madeBy,
    madeAt: plan.madeAt,
    adoptedBy: plan.adoptedBy,
    adoptedAt: plan.adoptedAt,
  };
}

/** (weighted − bound) / weighted, a fraction; `null` while either is not there. */
export function gapOf(weighted: number | null, bound: number | null): number | null {
  if (weighted === null || bound === null) return null;
  return weighted > 0 ? Math.max(0, (weighted - Math.min(bound, weighted)) / weighted) : 0;
}

/** All of a plan: its figures, batches, strength, what holds it back, and what it rests on. */
export function planDetail(plan: PlanRow) {
  const report = planReport(plan);
  const { present, ceiling, bases } = plan.ground as StoredGround;
  return { ...planSummary(plan, report), present, ceiling, ...report, bases };
}
