import type { Chain } from '../domain/deployment/chain-state.ts';
import { sumOf } from '../domain/deployment/heads.ts';
import { TOUR_RULE } from '../domain/deployment/rotation.ts';
import { isBefore } from '../domain/deployment/span.ts';
import { tourEnds } from '../domain/deployment/tour.ts';
import { whereabouts } from '../domain/deployment/whereabouts.ts';
import { contributorsOf } from '../domain/force/requirement.ts';
import { ruleName } from '../domain/force/rule.ts';
import { type PlanWeeks, weekFrom } from './plan-weeks.ts';
import type { PlanningValues } from './planning-values.ts';

/** People in theatre on the day of the plan whose tour ends before the plan does. */
export type EndingTour = {
  readonly contributor: string;
  readonly batch: string;
  readonly persons: number;
  /** The day on which the plan takes them to go home. */
  readonly endsOn: Temporal.PlainDate;
};

/** Those in theatre or on the way there on the day of the plan; the plan adds to them. Persons. */
export function presentOf(chain: Chain): number {
  return sumOf(contributorsOf(chain).map((contributor) => thereOf(chain, contributor))).said;
}

/**
 * Tours that end within the plan, by the rule of rotation. Whoever went home before is taken to have
 * come first; a tour that is over on the day of the plan lasts as long as a planning value says.
 *
 * @param until first day after the plan
 */
export function endingTours(
  chain: Chain,
  on: Temporal.PlainDate,
  until: Temporal.PlainDate,
  values: PlanningValues,
): EndingTour[] {
  const tours = contributorsOf(chain).flatMap((contributor) => {
    let there = thereOf(chain, contributor).said;
    return tourEnds(chain)
      .filter((tour) => tour.contributor === contributor)
      .toReversed()
      .flatMap(({ batch, count, endsOn }) => {
        const persons = Math.min(there, count.said);
        there -= persons;
        const leavesOn = isBefore(endsOn, on) ? overdueUntil(on, values) : endsOn;
        return persons > 0 && isBefore(leavesOn, until)
          ? [{ contributor, batch, persons, endsOn: leavesOn }]
          : [];
      });
  });
  if (tours.length > 0)
    values.state('theatre.tourMonths', TOUR_RULE.months, `rule ${ruleName(TOUR_RULE)}`);
  return tours.toSorted(
    (a, b) => Temporal.PlainDate.compare(a.endsOn, b.endsOn) || (a.batch < b.batch ? -1 : 1),
  );
}

/** How many of those present are still there in each week. Persons. */
export function stayingIn(
  weeks: PlanWeeks,
  present: number,
  tours: readonly EndingTour[],
): number[] {
  return Array.from({ length: weeks.count }, (_, week) =>
    tours
      .filter(({ endsOn }) => weekFrom(weeks, endsOn) <= week)
      .reduce((left, { persons }) => left - persons, present),
  );
}

function thereOf(chain: Chain, contributor: string) {
  const { inTheatre, inTransit } = whereabouts(chain, contributor).places;
  return sumOf([inTheatre, inTransit]);
}

function overdueUntil(on: Temporal.PlainDate, values: PlanningValues): Temporal.PlainDate {
  const weeks = values.number(
    'theatre.overdueWeeks',
    'Weeks that people stay whose tour is over on the day of the plan',
  );
  return on.add({ weeks });
}
