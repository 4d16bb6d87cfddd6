import type { Contingent, PlanInput } from '../plan-input.ts';
import { type Frame, type FrameMode, type Grid, gridOf } from '../search/grid.ts';

/**
 * One half of a block's life. A block is a class half and a lift half of one contingent with the
 * same persons, the class ready by the lift; between the two people only wait, which costs nothing.
 */
export type ClassHalf = {
  readonly kind: 'class';
  readonly frame: Frame;
  readonly mode: FrameMode;
  readonly start: number;
  /** First week in which they can be lifted. */
  readonly ready: number;
  /** Most persons that the limits along this half let through, were it alone. */
  readonly most: number;
};

export type LiftHalf = {
  readonly kind: 'lift';
  readonly frame: Frame;
  readonly lift: number;
  readonly arrival: number;
  readonly effective: number;
  readonly departure: number;
  readonly most: number;
};

export type Half = ClassHalf | LiftHalf;

const SLACK = 1e-6;

/** Every half that some batch could use. What not even the smallest batch fits through is left out. */
export function halvesOf(input: PlanInput, grid: Grid = gridOf(input)): Half[] {
  return grid.frames.flatMap((frame) => {
    const classes = classHalves(input, frame);
    const readyFirst = Math.min(...classes.map(({ ready }) => ready));
    return [...classes, ...liftHalves(input, frame, readyFirst)];
  });
}

function classHalves(input: PlanInput, frame: Frame): ClassHalf[] {
  return frame.modes.flatMap((mode) => {
    const halves: ClassHalf[] = [];
    for (let start = frame.startFirst; start + mode.leadWeeks < input.weeks; start += 1) {
      const most = classMost(input, frame, mode, start);
      if (most >= frame.batchMin)
        halves.push({ kind: 'class', frame, mode, start, ready: start + mode.leadWeeks, most });
    }
    return halves;
  });
}

function classMost(input: PlanInput, frame: Frame, mode: FrameMode, start: number): number {
  const venue = input.venues[frame.contingent.venue];
  const weeks = range(start, start + mode.weeks);
  const seats = Math.min(...weeks.map((week) => venue?.seats[week] ?? 0));
  const staff = Math.min(...weeks.map((week) => venue?.instructors[week] ?? 0));
  return Math.floor(Math.min(frame.batchMax, seats, staff * mode.traineesPerInstructor) + SLACK);
}

function liftHalves(input: PlanInput, frame: Frame, readyFirst: number): LiftHalf[] {
  const halves: LiftHalf[] = [];
  for (let lift = Math.max(readyFirst, frame.liftFirst); lift < input.weeks; lift += 1)
    halves.push(...toursFrom(input, frame, lift));
  return halves;
}

function toursFrom(input: PlanInput, frame: Frame, lift: number): LiftHalf[] {
  const { rules, weeks } = input;
  const mission = input.missions[frame.contingent.mission];
  const arrival = lift + rules.liftWeeks;
  const effective = arrival + rules.inductionWeeks;
  const sets = mission?.equipmentSets[frame.contingent.capability];
  const halves: LiftHalf[] = [];
  let most = Math.min(frame.batchMax, flightMost(input, frame.contingent, lift));
  const last = Math.min(weeks, arrival + rules.tourWeeksMax);
  const add = (departure: number, persons: number) => {
    const found = Math.floor(persons + SLACK);
    if (found >= frame.batchMin && (effective < weeks || frame.announced.length > 0))
      halves.push({ kind: 'lift', frame, lift, arrival, effective, departure, most: found });
  };
  for (let week = arrival; week < last && most >= frame.batchMin; week += 1) {
    if (week >= arrival + rules.tourWeeksMin)
      add(week, Math.min(most, mission?.airliftSeats[week] ?? 0));
    most = Math.min(most, mission?.beds[week] ?? 0, mission?.ceiling ?? 0, sets?.[week] ?? 0);
  }
  if (arrival + rules.tourWeeksMax >= weeks) add(weeks, most);
  else add(last, Math.min(most, mission?.airliftSeats[last] ?? 0));
  return halves;
}

function flightMost(
  input: PlanInput,
  { mission, tonnesPerPerson }: Contingent,
  lift: number,
): number {
  const { airliftSeats, airliftTonnes } = input.missions[mission] ?? {};
  const seats = airliftSeats?.[lift] ?? 0;
  if (tonnesPerPerson <= 0) return seats;
  return Math.min(seats, (airliftTonnes?.[lift] ?? 0) / tonnesPerPerson);
}

const range = (since: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - since) }, (_, index) => since + index);
