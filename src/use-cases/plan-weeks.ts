import { daysBetween } from '../domain/deployment/span.ts';
import type { PlanGroup } from './plan-groups.ts';

/**
 * The weeks of a plan. Week 0 lies before the day of the plan where a class has begun already, so that
 * its people are planned like all others; nothing can be decided for the weeks before `now`.
 */
export type PlanWeeks = {
  /** First day of week 0. */
  readonly first: Temporal.PlainDate;
  /** The week that begins on the day of the plan. */
  readonly now: number;
  /** Length of the horizon, past weeks included. */
  readonly count: number;
};

/** Lays weeks so that every class in progress begins at least `preparation` weeks after week 0. */
export function weeksFor(
  on: Temporal.PlainDate,
  ahead: number,
  preparation: number,
  groups: readonly { readonly group: PlanGroup; readonly courseWeeks: number }[],
): PlanWeeks {
  const starts = groups.map(
    ({ group, courseWeeks }) => Math.ceil(daysBetween(on, group.ends) / 7) - courseWeeks,
  );
  const now = groups.length === 0 ? 0 : Math.max(0, preparation - Math.min(...starts));
  return { first: on.subtract({ weeks: now }), now, count: now + ahead };
}

/** The first week that begins on the day or after it. */
export function weekFrom({ first }: PlanWeeks, day: Temporal.PlainDate): number {
  return Math.ceil(daysBetween(first, day) / 7);
}

export function firstDays({ first, count }: PlanWeeks): string[] {
  return Array.from({ length: count }, (_, week) => first.add({ weeks: week }).toString());
}
