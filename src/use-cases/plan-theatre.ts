import type { Chain } from '../domain/deployment/chain-state.ts';
import type { Needed } from './plan-needs.ts';
import { firstDays, type PlanWeeks, weekFrom } from './plan-weeks.ts';
import type { PlanningValues } from './planning-values.ts';

type TheatreGround = {
  readonly weeks: PlanWeeks;
  readonly needed: readonly Needed[];
  readonly staying: readonly number[];
  readonly values: PlanningValues;
  readonly chain: Chain;
};

/**
 * The mission as the planner takes it: what is left for the plan beside those who are there already.
 * The seats in which they fly home are not counted: the aircraft that brings their relief takes them.
 */
export function theatreOf(name: string, { weeks, needed, staying, values, chain }: TheatreGround) {
  const days = firstDays(weeks);
  const series = (key: string, what: string) => values.series(key, what, days);
  const fromNow = (list: readonly number[]) =>
    list.map((value, week) => (week < weeks.now ? 0 : value));
  const beyond = (value: number, week: number) => Math.max(0, value - (staying[week] ?? 0));
  const ceiling = Math.max(...needed.map((one) => one.ceiling), 0);
  const seats = series('airlift.seatsPerWeek', 'Seats of the lift in a week');
  const flown = plannedSeats(chain, weeks);
  return {
    name,
    ceiling: Math.max(0, ceiling - Math.min(...staying)),
    airliftSeats: fromNow(seats.map((usual, week) => flown.get(week) ?? usual)),
    airliftTonnes: fromNow(series('airlift.tonnesPerWeek', 'Tonnes of the lift in a week')),
    beds: series('camp.beds', 'Beds in theatre').map((beds, week) =>
      beyond(Math.min(beds, ceiling), week),
    ),
    equipmentSets: needed.map(() =>
      series('equipment.sets', 'Persons in theatre with equipment').map(beyond),
    ),
    required: needed.map(({ persons }) => fromNow(days.map((_, week) => beyond(persons, week)))),
    fundingCumulative: series('funding.received', 'Money for training, lift and theatre'),
  };
}

/** Seats of lifts that the chain has planned for a day: in their weeks they take the usual ones' place. */
function plannedSeats(chain: Chain, weeks: PlanWeeks): Map<number, number> {
  const byWeek = new Map<number, number>();
  for (const { day, seats, aboard, lift } of chain.lifts.values()) {
    const planned = day?.latest ?? day?.earliest;
    if (!planned || seats === null || aboard.size > 0 || lift.startsWith('draft-')) continue;
    const week = Math.floor(weekFrom(weeks, planned.subtract({ days: 6 })));
    byWeek.set(week, (byWeek.get(week) ?? 0) + seats);
  }
  return byWeek;
}
