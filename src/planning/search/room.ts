import type { Block } from '../block.ts';
import type { Frame, FrameMode } from './grid.ts';
import { type ContingentUsage, spentUpTo, type Usage } from './usage.ts';

/** Money and tonnes are sums of fractions: so much of an excess is none. */
export const SLACK = 1e-6;

/** How many more persons a block in use can take; 0 when none. */
export function roomToGrow(usage: Usage, block: Block): number {
  const { batchMax } = usage.frameOf(block.contingent);
  return batchMax > block.persons ? roomAlong(usage, block, batchMax - block.persons) : 0;
}

/** Whether a block that is not in use could be added as it stands. */
export function fits(usage: Usage, block: Block): boolean {
  const own = usage.contingentOf(block.contingent);
  if ((own.startsLeft[block.start] as number) < 1 || (own.liftsLeft[block.lift] as number) < 1)
    return false;
  return roomAlong(usage, block, block.persons) >= block.persons;
}

/** How many persons, `most` at the most, every limit along the life of a block lets through. */
function roomAlong(usage: Usage, block: Block, most: number): number {
  const frame = usage.frameOf(block.contingent);
  const own = usage.contingentOf(block.contingent);
  const mode = frame.modes.find(({ index }) => index === block.mode);
  if (!mode) return 0;
  const room = Math.min(
    most,
    own.poolLeft,
    classRoom(usage, frame, mode, block.start),
    liftRoom(usage, frame, block.lift),
  );
  if (room < 1) return 0;
  const inTheatre = theatreRoom(usage, frame, own, block.lift, block.departure);
  return Math.floor(Math.min(room, inTheatre, fundsRoom(usage, frame, block)) + SLACK);
}

export function classRoom(usage: Usage, frame: Frame, mode: FrameMode, start: number): number {
  const { seatsLeft, instructorsLeft } = usage.venueOf(frame);
  let seats = Number.POSITIVE_INFINITY;
  let instructors = Number.POSITIVE_INFINITY;
  const until = start + mode.weeks;
  for (let week = start; week < until; week += 1) {
    const left = seatsLeft[week] as number;
    if (left < seats) seats = left;
    const staff = instructorsLeft[week] as number;
    if (staff < instructors) instructors = staff;
  }
  return Math.floor(Math.min(seats, instructors * mode.traineesPerInstructor) + SLACK);
}

export function liftRoom(usage: Usage, frame: Frame, lift: number): number {
  const { airliftSeatsLeft, airliftTonnesLeft } = usage.missionOf(frame);
  const { tonnesPerPerson } = frame.contingent;
  const seats = airliftSeatsLeft[lift] as number;
  if (tonnesPerPerson <= 0) return Math.floor(seats + SLACK);
  return Math.floor(Math.min(seats, (airliftTonnesLeft[lift] as number) / tonnesPerPerson) + SLACK);
}

function theatreRoom(
  usage: Usage,
  frame: Frame,
  own: ContingentUsage,
  lift: number,
  departure: number,
): number {
  const { rules } = usage.grid.input;
  const mission = usage.missionOf(frame);
  const sets = mission.equipmentLeft[frame.contingent.capability] as Float64Array;
  const arrival = lift + rules.liftWeeks;
  let room = Number.POSITIVE_INFINITY;
  for (let week = arrival; week < departure; week += 1) {
    room = Math.min(room, mission.bedsLeft[week] as number, sets[week] as number);
    if (week >= arrival + rules.inductionWeeks)
      room = Math.min(room, own.postsLeft[week] as number);
  }
  if (departure < usage.grid.weeks)
    room = Math.min(room, mission.returnSeatsLeft[departure] as number);
  return room;
}

export function fundsRoom(
  usage: Usage,
  frame: Frame,
  block: Omit<Block, 'contingent' | 'persons'>,
): number {
  const { grid } = usage;
  const { fundsLeft } = usage.missionOf(frame);
  const steps = (grid.funding[frame.contingent.mission] as { weeks: Int32Array }).weeks;
  let room = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps.length; step += 1) {
    const spent = spentUpTo(grid, frame, block, steps[step] as number);
    if (spent > 0) room = Math.min(room, ((fundsLeft[step] as number) + SLACK) / spent);
  }
  return Math.max(0, room);
}
