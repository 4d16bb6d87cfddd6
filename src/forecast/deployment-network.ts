import { type DurationTable, drawn } from './duration-table.ts';

/** A contingent still to come: what it takes until it can board. */
export type AwaitedContingent = {
  readonly id: string;
  /** Persons promised and not yet there. */
  readonly persons: number;
  /** Day on which its first open stage can begin; days count from the day of the forecast. */
  readonly startDay: number;
  /** Durations of the stages still open, in days, one after the other. */
  readonly stages: readonly DurationTable[];
  /** Share of the persons that will really come, 0 to 1; `null` when all will. */
  readonly conversion: DurationTable | null;
  /** Indices of the gates that hold it. */
  readonly gates: readonly number[];
};

/**
 * The way into theatre as a queueing network: stages in series, gates shared between contingents, and
 * one lift with so many seats in each week. What does not fit waits for the next week.
 */
export type DeploymentNetwork = {
  readonly strengthNow: number;
  readonly contingents: readonly AwaitedContingent[];
  /** Day on which each gate opens, in days from the day of the forecast. */
  readonly gates: readonly DurationTable[];
  /** Seats in week 0, 1, …; its length is the horizon, at most 520 weeks. */
  readonly seats: readonly number[];
  /** From boarding to counting in theatre, in weeks. */
  readonly liftWeeks: number;
};

/** Strength at the end of each week, one row a sample: `strengths[sample * weeks + week]`, persons. */
export type Simulated = { readonly weeks: number; readonly strengths: Float32Array };

/**
 * Plays the network so many times. A sample draws from a stream of its own, so that it repeats alone
 * and samples may be shared out between workers; every second one takes the antithetic draws of the
 * one before it.
 *
 * @param streamOf gives the uniform stream of a pair of samples, by its number from 0
 * @param from first sample to play; even, so that pairs stay together
 */
export function simulate(
  network: DeploymentNetwork,
  samples: number,
  streamOf: (pair: number) => () => number,
  from = 0,
): Simulated {
  const weeks = network.seats.length;
  const strengths = new Float32Array(samples * weeks);
  const room = roomFor(network);
  for (let sample = 0; sample < samples; sample += 1) {
    const mirrored = (from + sample) % 2 === 1;
    const next = streamOf((from + sample) >> 1);
    const uniform = mirrored ? () => 1 - next() : next;
    playOnce(network, uniform, room);
    strengths.set(room.strength, sample * weeks);
  }
  return { weeks, strengths };
}

type Room = {
  readonly opening: Float64Array;
  readonly waiting: Float64Array;
  readonly strength: Float32Array;
};

function roomFor({ gates, seats }: DeploymentNetwork): Room {
  return {
    opening: new Float64Array(gates.length),
    waiting: new Float64Array(seats.length),
    strength: new Float32Array(seats.length),
  };
}

function playOnce(network: DeploymentNetwork, uniform: () => number, room: Room): void {
  const { contingents, gates, seats } = network;
  for (let g = 0; g < gates.length; g += 1) {
    room.opening[g] = drawn(gates[g] as DurationTable, uniform());
  }
  room.waiting.fill(0);
  for (let c = 0; c < contingents.length; c += 1) {
    const contingent = contingents[c] as AwaitedContingent;
    const week = Math.max(0, Math.ceil(readyDay(contingent, room.opening, uniform) / 7));
    const { conversion } = contingent;
    const kept = conversion === null ? 1 : drawn(conversion, uniform());
    if (week < seats.length)
      room.waiting[week] = (room.waiting[week] as number) + contingent.persons * kept;
  }
  board(network, room);
}

function readyDay(
  { startDay, stages, gates }: AwaitedContingent,
  opening: Float64Array,
  uniform: () => number,
): number {
  let day = startDay;
  for (let s = 0; s < stages.length; s += 1) day += drawn(stages[s] as DurationTable, uniform());
  for (let g = 0; g < gates.length; g += 1)
    day = Math.max(day, opening[gates[g] as number] as number);
  return day;
}

/** First come, first served: whoever is ready waits for the next free seat, whole or in part. */
function board({ strengthNow, seats, liftWeeks }: DeploymentNetwork, room: Room): void {
  let queue = 0;
  let there = strengthNow;
  room.strength.fill(0);
  for (let week = 0; week < seats.length; week += 1) {
    queue += room.waiting[week] as number;
    const aboard = Math.min(queue, seats[week] as number);
    queue -= aboard;
    const lands = week + liftWeeks;
    if (lands < seats.length) room.strength[lands] = (room.strength[lands] as number) + aboard;
  }
  for (let week = 0; week < seats.length; week += 1) {
    there += room.strength[week] as number;
    room.strength[week] = there;
  }
}
