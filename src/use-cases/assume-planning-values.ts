import type { PlanningValue } from '../domain/deployment/planning-value.ts';
import { writePlanningValues } from '../store/records/plans.ts';
import { planningValues } from '../store/views/plans.ts';
import { inMission, type Work } from './work.ts';

/**
 * Records values that plans need and the chain does not hold. What stands already, word for word, is
 * left alone.
 *
 * @returns how many are new
 */
export function assumePlanningValues(
  work: Work,
  mission: string,
  values: readonly PlanningValue[],
): Promise<number> {
  return inMission(work, mission, async (db) => {
    const standing = new Map((await planningValues(db, mission)).map((one) => [one.key, one]));
    const fresh = values.filter((one) => !isSame(standing.get(one.key), one));
    const rows = fresh.map((one) => ({ ...one, id: work.newId() }));
    await writePlanningValues(db, mission, rows, {
      at: work.now().toString(),
      by: work.actor.id,
    });
    return fresh.length;
  });
}

/** Steps come back from the database with their members in another order. */
function isSame(a: PlanningValue | undefined, b: PlanningValue): boolean {
  return (
    a !== undefined &&
    a.basis === b.basis &&
    a.source === b.source &&
    textOf(a.value) === textOf(b.value)
  );
}

const textOf = (value: PlanningValue['value']): string => JSON.stringify(value, ['from', 'value']);
