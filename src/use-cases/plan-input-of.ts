import type { Chain } from '../domain/deployment/chain-state.ts';
import { sumOf } from '../domain/deployment/heads.ts';
import type { PlanningValue } from '../domain/deployment/planning-value.ts';
import { whereabouts } from '../domain/deployment/whereabouts.ts';
import { contributorsOf } from '../domain/force/requirement.ts';
import { Problem } from '../domain/problem.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import { readPlanInput } from '../planning/read-plan-input.ts';
import { type Sendable, sendables } from './plan-contingents.ts';
import { planGates } from './plan-gates.ts';
import { departureSaid } from './plan-groups.ts';
import { type Needed, neededOf } from './plan-needs.ts';
import {
  courseOf,
  type Mode,
  modesOf,
  startOf,
  type Venue,
  venueKey,
  venuesOf,
} from './plan-training.ts';
import { firstDays, type PlanWeeks, weekFrom, weeksFor } from './plan-weeks.ts';
import { type Basis, PlanningValues } from './planning-values.ts';

/** What a plan of a mission is made from, beside where each figure of it comes from. */
export type MissionPlanInput = {
  readonly input: PlanInput;
  readonly weeks: PlanWeeks;
  readonly sendables: readonly Sendable[];
  /** In theatre or on the way there on the day of the plan; the plan adds to them. Persons. */
  readonly present: number;
  readonly needed: readonly Needed[];
  readonly bases: readonly Basis[];
};

export type PlanGround = {
  readonly mission: string;
  readonly chain: Chain;
  readonly names: ReadonlyMap<string, string>;
  readonly values: readonly PlanningValue[];
  readonly on: Temporal.PlainDate;
};

/** How the goals weigh against each other; docs/planner.md gives the reasons. */
const WEIGHTS = { shortfall: 1, late: 0.2, compression: 0.02, cost: 0.0001, changes: 0.02 };
const ONE_CLASS_AND_LIFT = { classStartsPerWeekMax: 1, liftsPerWeekMax: 1 };

/**
 * The planner's input for a mission: people, gates, requirements and announced days from the chain,
 * everything else from the mission's planning values. Nothing is guessed.
 *
 * @throws {Problem} `plan-ground-missing` naming every value that is not there
 */
export function planInputOf(ground: PlanGround): MissionPlanInput {
  const { mission, chain, names, on } = ground;
  const values = new PlanningValues(ground.values);
  const rules = rulesOf(values);
  const course = courseOf(chain, values);
  const longAgo = on.subtract({ weeks: rules.restWeeks + rules.embarkationWeeks });
  const people = sendables({ chain, names, values, standardWeeks: course.standard, longAgo });
  const modes = modesOf(course, people, values);
  const ahead = values.number('horizon.weeks', 'How many weeks ahead to plan');
  const groups = people.flatMap(({ group, courseWeeks }) =>
    group ? [{ group, courseWeeks }] : [],
  );
  const weeks = weeksFor(on, ahead, rules.preparationWeeks, groups);
  const needed = neededOf(chain, values);
  const present = presentOf(chain);
  values.state('theatre.present', present, 'chain, in theatre or on the way');
  const venues = venuesOf(people, weeks, values, modes);
  const instance = {
    format: 'planner-instance',
    version: 1,
    weeks: weeks.count,
    capabilities: Math.max(1, needed.length),
    capabilityNames: needed.map(({ capability }) => capability),
    rules: { ...rules, ...ONE_CLASS_AND_LIFT },
    trainingModes: modes,
    contingents: people.map((one, id) =>
      contingentOf(one, id, { weeks, venues, needed, values, rules, modes }),
    ),
    missions: [missionOf(mission, { weeks, needed, present, values, chain })],
    venues: venues.map(({ seats, instructors, name }) => ({ name, seats, instructors })),
    announcements: announcementsOf(chain, people, weeks, rules.liftWeeks),
    gates: planGates(chain, on, people, weeks, values),
    objectiveWeights: WEIGHTS,
  };
  if (values.missing.length > 0 || people.length === 0)
    throw new Problem(
      'plan-ground-missing',
      { mission, count: values.missing.length },
      { errors: values.missing },
    );
  const input = readPlanInput(instance);
  return { input, weeks, sendables: people, present, needed, bases: values.taken };
}

type Rules = ReturnType<typeof rulesOf>;

function rulesOf(values: PlanningValues) {
  const weeks = (key: string, what: string) => values.number(`rules.${key}`, what);
  return {
    preparationWeeks: weeks('preparationWeeks', 'Weeks of preparation before a class'),
    restWeeks: weeks('restWeeks', 'Weeks of rest before departure'),
    embarkationWeeks: weeks('embarkationWeeks', 'Weeks from rest to the lift'),
    liftWeeks: weeks('liftWeeks', 'Weeks from lift to arrival'),
    inductionWeeks: weeks('inductionWeeks', 'Weeks of induction in theatre'),
    tourWeeksMin: weeks('tourWeeksMin', 'The shortest tour'),
    tourWeeksMax: weeks('tourWeeksMax', 'The longest tour'),
    liftCostPerPerson: values.number('rules.liftCostPerPerson', 'Cost of lift per person'),
  };
}

type Around = {
  readonly weeks: PlanWeeks;
  readonly venues: readonly Venue[];
  readonly needed: readonly Needed[];
  readonly values: PlanningValues;
  readonly rules: Rules;
  readonly modes: readonly Mode[];
};

function contingentOf(one: Sendable, id: number, around: Around) {
  const { weeks, venues, needed, values, rules, modes } = around;
  const { contributor, persons, group } = one;
  const own = (key: string, what: string) =>
    values.number(`contributor.${contributor}.${key}`, `${what} of ${contributor}`);
  const key = venueKey(one, values);
  const largest = Math.min(persons, own('batchMax', 'Largest batch'));
  return {
    id,
    name: one.name,
    capability: Math.max(
      0,
      needed.findIndex(({ capability }) => capability === one.capability),
    ),
    mission: 0,
    venue: venues.findIndex((venue) => venue.key === key),
    establishment: persons,
    earliestWeek: group ? Math.max(0, startOf(one, weeks) - rules.preparationWeeks) : weeks.now,
    batchMin: group ? persons : Math.min(largest, own('batchMin', 'Smallest batch')),
    batchMax: group ? persons : largest,
    tours: one.tours,
    compressible: group
      ? one.courseWeeks !== modes[0]?.weeks
      : values.flag(
          `contributor.${contributor}.compressible`,
          `Whether ${contributor} may shorten`,
        ),
    trainingCostPerPersonWeek: own('trainingCost', 'Cost of a week of training'),
    theatreCostPerPersonWeek: own('theatreCost', 'Cost of a week in theatre'),
    tonnesPerPerson: own('tonnes', 'Freight per person'),
  };
}

type MissionGround = {
  readonly weeks: PlanWeeks;
  readonly needed: readonly Needed[];
  readonly present: number;
  readonly values: PlanningValues;
  readonly chain: Chain;
};

function missionOf(name: string, { weeks, needed, present, values, chain }: MissionGround) {
  const days = firstDays(weeks);
  const series = (key: string, what: string) => values.series(key, what, days);
  const fromNow = (list: readonly number[]) =>
    list.map((value, week) => (week < weeks.now ? 0 : value));
  const beyond = (value: number) => Math.max(0, value - present);
  const seats = series('airlift.seatsPerWeek', 'Seats of the lift in a week');
  const flown = plannedSeats(chain, weeks);
  return {
    name,
    ceiling: beyond(Math.max(...needed.map(({ ceiling }) => ceiling), 0)),
    airliftSeats: fromNow(seats.map((usual, week) => flown.get(week) ?? usual)),
    airliftTonnes: fromNow(series('airlift.tonnesPerWeek', 'Tonnes of the lift in a week')),
    beds: series('camp.beds', 'Beds in theatre').map(beyond),
    equipmentSets: needed.map(() =>
      series('equipment.sets', 'Persons in theatre with equipment').map(beyond),
    ),
    required: needed.map(({ persons }) => fromNow(days.map(() => beyond(persons)))),
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

function presentOf(chain: Chain): number {
  return sumOf(
    contributorsOf(chain).flatMap((contributor) => {
      const { places } = whereabouts(chain, contributor);
      return [places.inTheatre, places.inTransit];
    }),
  ).said;
}

/** The day last named for a batch binds its parts: arrived a flight after it, or at once when overdue. */
function announcementsOf(
  chain: Chain,
  people: readonly Sendable[],
  weeks: PlanWeeks,
  liftWeeks: number,
) {
  return people.flatMap(({ group, persons }, contingent) => {
    const said = group?.batch ? departureSaid(chain, group.batch) : null;
    if (said === null) return [];
    const week = Math.max(weeks.now, weekFrom(weeks, said) + liftWeeks);
    return [{ contingent, week, persons }];
  });
}
