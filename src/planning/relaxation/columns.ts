import type { Frame, Grid } from '../search/grid.ts';
import { spentUpTo } from '../search/usage.ts';
import type { ClassHalf, Half, LiftHalf } from './halves.ts';
import type { ModelBuilder } from './linear-model.ts';
import type { PinRows } from './pin-rows.ts';
import {
  type ContingentRows,
  isSplit,
  type MissionRows,
  type Rows,
  type VenueRows,
} from './rows.ts';

type Visit = (row: number | undefined, value: number) => void;

/** Where the columns of a half stand in a model. */
export type HalfColumns = {
  readonly half: Half;
  /** Persons; for a contingent that is not split, batches. */
  readonly persons: number;
  /** Whether the half is used, 0 or 1; the column of `persons` itself where batches are of one size. */
  readonly used: number;
  /** Persons for one unit of the column `persons`. */
  readonly unit: number;
};

/** What one person of a half costs in the objective. The compression and all cost is the class's. */
export const costOf = (half: Half): number =>
  half.kind === 'class' ? half.mode.penaltyPerPerson : 0;

/** What one person of a half takes from each row; weekly use becomes a change at each end. */
export function visitEntries(grid: Grid, rows: Rows, half: Half, visit: Visit): void {
  const own = rows.contingents[half.frame.contingent.id] as ContingentRows;
  const mission = rows.missions[half.frame.contingent.mission] as MissionRows;
  if (half.kind === 'class') {
    visitClass(rows.venues[half.frame.contingent.venue] as VenueRows, own, half, visit);
    const { held } = rows;
    visit(held.compression, grid.input.trainingModes[half.mode.index]?.compressionWeeks ?? 0);
    visit(held.cost, half.frame.costPerPersonBy[half.mode.index] ?? 0);
    visitFunds(grid, mission, half.frame, classSpending(grid, half), visit);
  } else {
    visitLift(grid, own, mission, half, visit);
    visitFunds(grid, mission, half.frame, liftSpending(grid, half), visit);
  }
}

function visitClass(venue: VenueRows, own: ContingentRows, half: ClassHalf, visit: Visit): void {
  const { start, mode, ready } = half;
  for (let week = start; week < start + mode.weeks; week += 1) {
    visit(venue.seats[week], 1);
    visit(venue.instructors[week], 1 / mode.traineesPerInstructor);
  }
  visit(own.waiting[ready], 1);
}

function visitLift(
  grid: Grid,
  own: ContingentRows,
  mission: MissionRows,
  half: LiftHalf,
  visit: Visit,
): void {
  const { lift, arrival, effective, departure, frame } = half;
  const presence = mission.presence[frame.contingent.capability];
  visit(mission.airliftSeats[lift], 1);
  visit(mission.airliftTonnes[lift], frame.contingent.tonnesPerPerson);
  visit(own.waiting[lift], -1);
  visit(own.pool, 1);
  visit(own.arrived[arrival], 1);
  visit(presence?.[arrival], 1);
  if (effective < departure) visit(own.effective[effective], 1);
  if (departure >= grid.weeks) return;
  visit(mission.returnSeats[departure], 1);
  visit(presence?.[departure], -1);
  if (effective < departure) visit(own.effective[departure], -1);
}

function visitFunds(
  grid: Grid,
  mission: MissionRows,
  { contingent }: Frame,
  spending: (week: number) => number,
  visit: Visit,
): void {
  const weeks = grid.funding[contingent.mission]?.weeks ?? [];
  for (const [step, row] of mission.funds.entries()) visit(row, spending(weeks[step] as number));
}

const classSpending =
  (grid: Grid, { frame, mode, start }: ClassHalf) =>
  (week: number): number =>
    spentUpTo(grid, frame, { ...never(grid), mode: mode.index, start }, week);

const liftSpending =
  (grid: Grid, { frame, lift, departure }: LiftHalf) =>
  (week: number): number =>
    spentUpTo(grid, frame, { ...never(grid), lift, departure }, week);

/** A life in which nothing is paid within the horizon. */
const never = ({ weeks }: Grid) => ({ mode: 0, start: weeks, lift: weeks, departure: weeks });

/** The row that holds a half to one batch a week. */
export function onceRow(rows: Rows, half: Half): number {
  const own = rows.contingents[half.frame.contingent.id] as ContingentRows;
  return (half.kind === 'class' ? own.classStarts[half.start] : own.lifts[half.lift]) ?? -1;
}

/** A half in the linear relaxation: persons, of which `most` use up the batch of that week. */
export function addLinear(builder: ModelBuilder, grid: Grid, rows: Rows, half: Half): void {
  builder.column(costOf(half), Number.POSITIVE_INFINITY);
  visitEntries(grid, rows, half, (row, value) => builder.entry(row, value));
  builder.entry(onceRow(rows, half), 1 / half.most);
}

/** A half in the integer model: used or not, and if used, from batchMin up to `most` persons. */
export function addIntegral(
  builder: ModelBuilder,
  grid: Grid,
  rows: Rows,
  half: Half,
  pins: readonly PinRows[],
): HalfColumns {
  const { rules } = grid.input;
  const times = half.kind === 'class' ? rules.classStartsPerWeekMax : rules.liftsPerWeekMax;
  if (!isSplit(half.frame)) {
    const unit = half.frame.batchMin;
    const used = builder.column(costOf(half) * unit, times, true);
    visitEntries(grid, rows, half, (row, value) => builder.entry(row, value * unit));
    builder.entry(onceRow(rows, half), 1);
    for (const pin of pins) builder.entry(pin.used[half.kind], 1);
    for (const pin of pins) builder.entry(pin.persons[half.kind], unit);
    return { half, persons: used, used, unit };
  }
  const least = builder.row(Number.NEGATIVE_INFINITY, 0);
  const most = builder.row(Number.NEGATIVE_INFINITY, 0);
  const persons = builder.column(costOf(half), half.most * times);
  visitEntries(grid, rows, half, (row, value) => builder.entry(row, value));
  builder.entry(least, -1);
  builder.entry(most, 1);
  for (const pin of pins) builder.entry(pin.persons[half.kind], 1);
  const used = builder.column(0, times, true);
  const own = rows.contingents[half.frame.contingent.id] as ContingentRows;
  const [week, sign] = half.kind === 'class' ? [half.ready, 1] : [half.lift, -1];
  builder.entry(own.waitingBatches[week], sign);
  builder.entry(onceRow(rows, half), 1);
  for (const pin of pins) builder.entry(pin.used[half.kind], 1);
  builder.entry(least, half.frame.batchMin);
  builder.entry(most, -half.most);
  return { half, persons, used, unit: 1 };
}
