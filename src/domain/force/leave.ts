import type { Rule } from './rule.ts';

type Accrual = Rule & { readonly daysPerMonth: number };
type FirstLeave = Rule & { readonly days: number };

/**
 * Two and a half days a month, as the staff of the UN have. That officers lent to a mission have the
 * same is not stated anywhere: a person must check it before it is more than a default.
 */
export const ACCRUAL_RULE: Accrual = {
  id: 'L05b',
  version: 1,
  title: 'Leave grows by 2.5 days a month in theatre',
  daysPerMonth: 2.5,
  source: 'https://info.undp.org/global/popp/hrm/Pages/annual-leave.aspx',
  since: null,
  until: null,
  status: 'to confirm',
};

/** One officer's account of a mission in 2016. */
export const FIRST_LEAVE_RULE: FirstLeave = {
  id: 'L01',
  version: 1,
  title: 'First leave after 45 days in the mission',
  days: 45,
  source: 'https://dhs37.blogspot.com/2016/04/sistem-waktu-bekerja-unpol-dan-gambaran.html',
  since: null,
  until: null,
  status: 'sourced',
};

/** Time in theatre, from the day of landing; `until` is null while it lasts. ISO days, as are all here. */
export type Tour = { readonly since: string; readonly until: string | null };

/** Leave from the first day to the last, both away. */
export type Leave = { readonly since: string; readonly until: string };

export type LeaveBalance = {
  readonly on: string;
  /** Days: grown in whole months of this tour, taken up to the day, and what is left of it. */
  readonly accrued: number;
  readonly taken: number;
  readonly left: number;
  /** Agreed for days after `on`. */
  readonly ahead: number;
  /** The first day on which leave may begin; `null` with nobody in theatre. */
  readonly firstFrom: string | null;
  readonly rules: readonly Rule[];
};

/** The leave of one tour on a day. A leave that is under way counts its days up to and with the day. */
export function leaveBalance(
  tour: Tour | null,
  leaves: readonly Leave[],
  on: string,
): LeaveBalance {
  const rules = [ACCRUAL_RULE, FIRST_LEAVE_RULE];
  if (tour === null || tour.since > on)
    return { on, accrued: 0, taken: 0, left: 0, ahead: 0, firstFrom: null, rules };
  const end = tour.until !== null && tour.until < on ? tour.until : on;
  const since = Temporal.PlainDate.from(tour.since);
  const { months } = since.until(end, { largestUnit: 'months' });
  const accrued = months * ACCRUAL_RULE.daysPerMonth;
  const ours = leaves.filter((leave) => leave.since >= tour.since);
  const all = ours.reduce((sum, leave) => sum + daysOf(leave), 0);
  const taken = ours
    .filter((leave) => leave.since <= on)
    .reduce(
      (sum, leave) => sum + daysOf({ ...leave, until: leave.until < on ? leave.until : on }),
      0,
    );
  const firstFrom = since.add({ days: FIRST_LEAVE_RULE.days }).toString();
  return { on, accrued, taken, left: accrued - taken, ahead: all - taken, firstFrom, rules };
}

/** What stands against a leave. Nothing is refused for it: the rules are not every contributor's own. */
export function leaveDoubts(
  tour: Tour | null,
  leaves: readonly Leave[],
  leave: Leave,
): readonly string[] {
  if (tour === null) return ['They are not in theatre.'];
  const { accrued, firstFrom } = leaveBalance(tour, leaves, leave.until);
  const taken = [...leaves, leave]
    .filter(({ since }) => since >= tour.since)
    .reduce((sum, one) => sum + daysOf(one), 0);
  return [
    ...(firstFrom !== null && leave.since < firstFrom
      ? [`The first leave is from ${firstFrom} on (${FIRST_LEAVE_RULE.id}).`]
      : []),
    ...(taken > accrued
      ? [`That makes ${taken} days of ${accrued} grown by then (${ACCRUAL_RULE.id}, to confirm).`]
      : []),
  ];
}

function daysOf({ since, until }: Leave): number {
  return Temporal.PlainDate.from(since).until(until).days + 1;
}
