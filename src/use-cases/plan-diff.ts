import type { PlanRow } from '../store/views/plans.ts';
import { type PlannedBatch, planReport } from './plan-report.ts';

/** How a batch of a contingent differs between two plans; `null` on the side that has none. */
export type PlanChange = {
  readonly contingent: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** By how many weeks its lift moves; negative when it comes earlier. */
  readonly weeks: number | null;
};

/**
 * What another plan would change, batch by batch: those of a contingent are paired in the order of
 * their lifts, and pairs that agree are left out.
 */
export function planDiff(before: PlanRow, after: PlanRow): PlanChange[] {
  const [old, fresh] = [byContingent(before), byContingent(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => {
    const [left, right] = [old.get(key) ?? [], fresh.get(key) ?? []];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, place) =>
      changeOf(left[place], right[place]),
    ).filter((change) => change.before !== change.after);
  });
}

function byContingent(plan: PlanRow): Map<string, PlannedBatch[]> {
  const { blocks } = planReport(plan);
  return Map.groupBy(
    blocks.toSorted((a, b) => (a.lifts < b.lifts ? -1 : 1)),
    ({ contingent }) => contingent,
  );
}

function changeOf(before?: PlannedBatch, after?: PlannedBatch): PlanChange {
  const one = after ?? before;
  return {
    contingent: one?.contingent ?? '',
    name: one?.name ?? '',
    before: inWords(before),
    after: inWords(after),
    weeks: before && after ? weeksBetween(before.lifts, after.lifts) : null,
  };
}

const inWords = (batch?: PlannedBatch): string | null =>
  batch
    ? `${batch.persons} people, class ${batch.trainsFrom}, lift ${batch.lifts}, ${batch.leaves === null ? 'stay' : `home ${batch.leaves}`}`
    : null;

const weeksBetween = (from: string, to: string): number =>
  Math.round(
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days /
      7,
  );
