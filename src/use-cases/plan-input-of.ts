import type { Chain } from '../domain/deployment/chain-state.ts';
import type { PlanningValue } from '../domain/deployment/planning-value.ts';
import { Problem } from '../domain/problem.ts';
import type { PlanInput } from '../planning/plan-input.ts';
import { readPlanInput } from '../planning/read-plan-input.ts';
import { type Sendable, sendables } from './plan-contingents.ts';
import { planGates } from './plan-gates.ts';
import { departureSaid } from './plan-groups.ts';
import { type Needed, neededOf } from './plan-needs.ts';
import { theatreOf } from './plan-theatre.ts';
import { type EndingTour, endingTours, presentOf, stayingIn } from './plan-tours.ts';
import {
  courseOf,
  type Mode,
  modesOf,
  startOf,
  type Venue,
  venueKey,
  venuesOf,
} from './plan-training.ts';
import { type PlanWeeks, weekFrom, weeksFor } from './plan-weeks.ts';
import { type Basis, PlanningValues } from './planning-values.ts';

/** What a plan of a mission is made from, beside where each figure of it comes from. */
export type MissionPlanInput = {
  readonly input: PlanInput;
  readonly weeks: PlanWeeks;
  readonly sendables: readonly Sendable[];
  /** In theatre or on the way there on the day of the plan; the plan adds to them. Persons. */
  readonly present: number;
  /** How many of them are still there in each week: their tours end. */
  readonly staying: readonly number[];
  readonly tours: readonly EndingTour[];
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
  const ahead = values.number('horizon.weeks', 'How many weeks ahead to plan');
  const tours = endingTours(chain, on, on.add({ weeks: ahead }), values);
  const people = sendables({
    chain,
    names,
    values,
    standardWeeks: course.standard,
    longAgo,
    tours,
  });
  const modes = modesOf(course, people, values);
  const groups = people.flatMap(({ group, courseWeeks }) =>
    group ? [{ group, courseWeeks }] : [],
  );
  const weeks = weeksFor(on, ahead, rules.preparationWeeks, groups);
  const needed = neededOf(chain, values);
  const present = presentOf(chain);
  values.state('theatre.present', present, 'chain, in theatre or on the way');
  const staying = stayingIn(weeks, present, tours);
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
    missions: [theatreOf(mission, { weeks, needed, staying, values, chain })],
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
  return {
    input,
    weeks,
    sendables: people,
    present,
    staying,
    tours,
    needed,
    bases: values.taken,
  };
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
    earliestWeek: earliestWeekOf(one, weeks, rules),
    batchMin: group ? persons : Math.min(largest, own('batchMin', 'Smallest batch')),
    batchMax: group ? persons : largest,
    tours: one.tours,
    compressible: group
      ? one.courseWeeks !== modes[0]?.weeks
      : isShortOfTime(one, weeks, rules) &&
        values.flag(
          `contributor.${contributor}.compressible`,
          `Whether ${contributor} may shorten`,
        ),
    trainingCostPerPersonWeek: own('trainingCost', 'Cost of a week of training'),
    theatreCostPerPersonWeek: own('theatreCost', 'Cost of a week in theatre'),
    tonnesPerPerson: own('tonnes', 'Freight per person'),
  };
}

/**
 * The first week in which preparations may begin. Relief does not come before the tour ends that it
 * takes over: a pledge is for posts, and until then the posts are filled.
 */
function earliestWeekOf(one: Sendable, weeks: PlanWeeks, rules: Rules): number {
  if (one.group) return Math.max(0, startOf(one, weeks) - rules.preparationWeeks);
  if (one.relieves) return Math.max(weeks.now, reliefBegins(one, one.relieves, weeks, rules));
  return weeks.now;
}

/** Relief is known a year ahead, so it takes the whole course unless the tour ends too soon for that. */
const isShortOfTime = (one: Sendable, weeks: PlanWeeks, rules: Rules): boolean =>
  one.relieves === null || reliefBegins(one, one.relieves, weeks, rules) < weeks.now;

function reliefBegins(
  { courseWeeks }: Sendable,
  { endsOn }: EndingTour,
  weeks: PlanWeeks,
  rules: Rules,
): number {
  const { preparationWeeks, restWeeks, embarkationWeeks, liftWeeks, inductionWeeks } = rules;
  const ahead =
    preparationWeeks + courseWeeks + restWeeks + embarkationWeeks + liftWeeks + inductionWeeks;
  return weekFrom(weeks, endsOn) - ahead;
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
