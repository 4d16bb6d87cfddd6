import type { RollImportAnswer, RollPlanAnswer } from '../contract/roll.ts';
import type { RollImport } from '../store/views/roll-imports.ts';
import { showPlan } from '../use-cases/roll-plan.ts';
import type { Work } from '../use-cases/work.ts';

/** A plan that is in the database. @throws {Problem} `not-found` */
export async function keptPlan(work: Work, mission: string, id: string): Promise<RollPlanAnswer> {
  const { plan, ...rest } = await showPlan(work, mission, id);
  const { columns, headingRow } = plan;
  return { ...importAnswer(plan), ...rest, columns, headingRow, problem: null };
}

export function importAnswer(found: RollImport): RollImportAnswer {
  const { columns: _, headingRow: __, status, ...kept } = found;
  return { ...kept, state: status as RollImportAnswer['state'], rowsRead: kept.rows };
}

/** For whom and when something is ordered from the desk. */
export const orderOf = (work: Work, missionId: string) => ({
  actor: work.actor,
  missionId,
  at: work.now().toString(),
});
