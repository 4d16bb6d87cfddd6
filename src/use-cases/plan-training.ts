import type { Chain } from '../domain/deployment/chain-state.ts';
import type { Sendable } from './plan-contingents.ts';
import { firstDays, type PlanWeeks, weekFrom } from './plan-weeks.ts';
import type { PlanningValues } from './planning-values.ts';

type Course = { readonly standard: number; readonly compressed: readonly number[] };

/** The longest course of the chain is the standard one; what it was shortened to are the others. */
export function courseOf(chain: Chain, values: PlanningValues): Course {
  const [course] = [...chain.courses.values()].toSorted((a, b) => b.weeks - a.weeks);
  if (course) values.state('course.weeks', course.weeks, `chain, course ${course.course}`);
  const standard = course?.weeks ?? values.number('course.weeks', 'Length of the course');
  return {
    standard,
    compressed: values.list('course.compressedWeeks', 'Shorter forms of the course'),
  };
}

export type Mode = {
  readonly weeks: number;
  readonly traineesPerInstructor: number;
  readonly compressionWeeks: number;
};

export function modesOf(
  course: Course,
  people: readonly Sendable[],
  values: PlanningValues,
): Mode[] {
  const lengths = [
    ...new Set([course.standard, ...course.compressed, ...people.map((one) => one.courseWeeks)]),
  ].sort((a, b) => b - a);
  const ratios = values.list('course.traineesPerInstructor', 'Trainees for one instructor');
  return lengths.map((weeks, index) => ({
    weeks,
    traineesPerInstructor: ratios[Math.min(index, ratios.length - 1)] ?? 1,
    compressionWeeks: Math.max(0, course.standard - weeks),
  }));
}

export type Venue = {
  readonly key: string;
  readonly name: string;
  readonly seats: readonly number[];
  readonly instructors: readonly number[];
};

/** Real venues, and for each class in progress one of its own: its seats are taken and only its own. */
export function venuesOf(
  people: readonly Sendable[],
  weeks: PlanWeeks,
  values: PlanningValues,
  modes: readonly Mode[],
): Venue[] {
  const keys = [...new Set(people.map((one) => venueKey(one, values)))].sort();
  return keys.map((key) => {
    const own = people.filter((one) => one.group !== null && venueKey(one, values) === key);
    return own.length > 0 ? classVenue(key, own, weeks, modes) : realVenue(key, weeks, values);
  });
}

export const venueKey = ({ group, contributor }: Sendable, values: PlanningValues): string =>
  group
    ? `class of ${group.id}`
    : values.text(`contributor.${contributor}.venue`, `Where ${contributor} trains`);

function realVenue(key: string, weeks: PlanWeeks, values: PlanningValues): Venue {
  const days = firstDays(weeks);
  return {
    key,
    name: key,
    seats: values.series(`venue.${key}.seats`, `Seats at ${key}`, days),
    instructors: values.series(`venue.${key}.instructors`, `Instructors at ${key}`, days),
  };
}

function classVenue(
  key: string,
  own: readonly Sendable[],
  weeks: PlanWeeks,
  modes: readonly Mode[],
): Venue {
  const [first] = own;
  const persons = own.reduce((total, one) => total + one.persons, 0);
  const start = first ? startOf(first, weeks) : 0;
  const length = first?.courseWeeks ?? 0;
  const ratio = modes.find((mode) => mode.weeks === length)?.traineesPerInstructor ?? 1;
  const during = (value: number) =>
    Array.from({ length: weeks.count }, (_, week) =>
      week >= start && week < start + length ? value : 0,
    );
  return {
    key,
    name: key,
    seats: during(persons),
    instructors: during(Math.ceil(persons / ratio)),
  };
}

/** The week in which a class in progress began, so that it ends when its people say it does. */
export function startOf({ group, courseWeeks }: Sendable, weeks: PlanWeeks): number {
  return group ? weekFrom(weeks, group.ends) - courseWeeks : 0;
}
