import { LEVEL_SLACK, weightsOf } from '../objective.ts';
import type { Mission, PlanInput } from '../plan-input.ts';
import type { Frame, Grid } from '../search/grid.ts';
import type { ModelBuilder } from './linear-model.ts';

const INFINITE = Number.POSITIVE_INFINITY;

/** Row numbers of one mission; by week unless said otherwise. */
export type MissionRows = {
  readonly airliftSeats: readonly number[];
  readonly airliftTonnes: readonly number[];
  readonly returnSeats: readonly number[];
  readonly beds: readonly number[];
  /** By capability: the change of those present in a week. */
  readonly presence: readonly (readonly number[])[];
  readonly required: readonly (readonly number[])[];
  /** By funding step. */
  readonly funds: readonly number[];
};

export type VenueRows = {
  readonly seats: readonly number[];
  readonly instructors: readonly number[];
};

/** Row numbers of one contingent, by week; `pool` is one row. */
export type ContingentRows = {
  readonly classStarts: readonly number[];
  readonly lifts: readonly number[];
  /** The change of those trained and waiting, and (integer models only) of their batches. */
  readonly waiting: readonly number[];
  readonly waitingBatches: readonly number[];
  /** The change of those who count. */
  readonly effective: readonly number[];
  /** The change of those arrived; empty without an announcement. */
  readonly arrived: readonly number[];
  readonly pool: number;
};

/** Rows of goals that are held at a value; `undefined` when the goal is free. */
export type HeldRows = {
  readonly shortfall: number | undefined;
  readonly late: number | undefined;
  readonly compression: number | undefined;
  readonly cost: number | undefined;
};

export type Rows = {
  readonly held: HeldRows;
  readonly missions: readonly MissionRows[];
  readonly venues: readonly VenueRows[];
  readonly contingents: readonly ContingentRows[];
};

/**
 * Lays down the rows and the state columns. People present, counting or waiting are states carried
 * from week to week, so that a tour touches two rows of each instead of one for each of its weeks.
 */
export function layRows(builder: ModelBuilder, grid: Grid, integral: boolean): Rows {
  const { input } = grid;
  const held = heldRows(builder, input);
  const missions = input.missions.map((mission, index) =>
    missionRows(builder, grid, held, mission, index),
  );
  const venues = input.venues.map(({ seats, instructors }) => ({
    seats: seats.map((limit) => builder.row(-INFINITE, limit)),
    instructors: instructors.map((limit) => builder.row(-INFINITE, limit)),
  }));
  const contingents = grid.frames.map((frame) => {
    const required =
      missions[frame.contingent.mission]?.required[frame.contingent.capability] ?? [];
    return contingentRows(builder, grid, held, frame, required, integral);
  });
  return { held, missions, venues, contingents };
}

function heldRows(builder: ModelBuilder, { heldLevels = [] }: PlanInput): HeldRows {
  const [shortfall, late, compression, cost] = heldLevels.map((limit) =>
    builder.row(-INFINITE, limit + LEVEL_SLACK),
  );
  return { shortfall, late, compression, cost };
}

function missionRows(
  builder: ModelBuilder,
  { input, funding }: Grid,
  held: HeldRows,
  mission: Mission,
  index: number,
): MissionRows {
  const limits = (series: readonly number[]) =>
    series.map((limit) => builder.row(-INFINITE, limit));
  const beds = limits(mission.beds.map((one) => Math.min(one, mission.ceiling)));
  const presence = mission.equipmentSets.map((sets) =>
    states(builder, sets, (week) => builder.entry(beds[week], 1)),
  );
  const { shortfall } = weightsOf(input);
  const required = mission.required.map((series) =>
    series.map((wanted) => {
      const row = builder.row(wanted, INFINITE);
      if (wanted > 0) {
        builder.column(shortfall, INFINITE);
        builder.entry(row, 1);
        builder.entry(held.shortfall, 1);
      }
      return row;
    }),
  );
  return {
    airliftSeats: limits(mission.airliftSeats),
    airliftTonnes: limits(mission.airliftTonnes),
    returnSeats: limits(mission.airliftSeats),
    beds,
    presence,
    required,
    funds: [...(funding[index]?.limits ?? [])].map((limit) => builder.row(-INFINITE, limit)),
  };
}

function contingentRows(
  builder: ModelBuilder,
  { input, weeks, lateWeight }: Grid,
  held: HeldRows,
  frame: Frame,
  required: readonly number[],
  integral: boolean,
): ContingentRows {
  const each = (limit: number) => Array.from({ length: weeks }, () => limit);
  const rowsOf = (limit: number) => each(limit).map((one) => builder.row(-INFINITE, one));
  const { establishment } = frame.contingent;
  const pool = builder.row(-INFINITE, frame.pool);
  return {
    pool,
    classStarts: rowsOf(input.rules.classStartsPerWeekMax),
    lifts: rowsOf(input.rules.liftsPerWeekMax),
    waiting: states(builder, each(frame.pool)),
    waitingBatches: integral && isSplit(frame) ? states(builder, each(INFINITE)) : [],
    effective: states(builder, each(establishment), (week) => builder.entry(required[week], 1)),
    arrived: frame.announced.length > 0 ? arrivals(builder, held, frame, weeks, lateWeight) : [],
  };
}

/** Whether its batches may differ in size. */
export const isSplit = ({ batchMin, batchMax }: Frame): boolean => batchMax > batchMin;

/** State columns and the rows that carry them: state(t − 1) + changes(t) − state(t) = 0. */
function states(
  builder: ModelBuilder,
  uppers: readonly number[],
  more: (week: number) => void = () => {},
): number[] {
  const rows = uppers.map(() => builder.row(0, 0));
  for (const [week, upper] of uppers.entries()) {
    builder.column(0, upper);
    builder.entry(rows[week], -1);
    builder.entry(rows[week + 1], 1);
    more(week);
  }
  return rows;
}

/** A promise lacks what has not arrived; the lateness columns make up for it at their weight. */
function arrivals(
  builder: ModelBuilder,
  held: HeldRows,
  frame: Frame,
  weeks: number,
  lateWeight: number,
): number[] {
  const promises = frame.announced.map(({ week: since, persons }) =>
    Array.from({ length: weeks }, (_, week) => {
      if (week < since) return -1;
      const row = builder.row(persons, INFINITE);
      builder.column(lateWeight, INFINITE);
      builder.entry(row, 1);
      builder.entry(held.late, 1);
      return row;
    }),
  );
  return states(builder, new Array<number>(weeks).fill(frame.pool), (week) => {
    for (const promise of promises) builder.entry(promise[week], 1);
  });
}
