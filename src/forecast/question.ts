import type { AwaitedContingent, DeploymentNetwork } from './deployment-network.ts';
import { type DurationTable, empirical, pert } from './duration-table.ts';
import { WEEKS_AHEAD } from './forecast.ts';
import { conversionTable, type KeptPromise, mixtureTable, SLIP_PRIOR, slipTable } from './slip.ts';

/** A movement that was announced for a day. Days count from the day of the forecast. */
export type AnnouncedLift = {
  readonly id: string;
  readonly persons: number;
  /** Last day promised; in the past when it is overdue. */
  readonly dueDay: number;
  /** How far ahead it was said, in days. */
  readonly leadDays: number;
};

/** People pledged for whom no day was said. */
export type OpenPledge = { readonly id: string; readonly persons: number };

/** Seats of a lift that is planned and has not flown. */
export type PlannedSeats = { readonly day: number; readonly seats: number };

/** A condition that holds departures and is still shut. */
export type ShutGate = { readonly id: string; readonly holds: readonly string[] };

/** What a mission has announced, and how its announcements fared. */
export type Announced = {
  readonly strengthNow: number;
  readonly lifts: readonly AnnouncedLift[];
  readonly pledges: readonly OpenPledge[];
  readonly gates: readonly ShutGate[];
  readonly seats: readonly PlannedSeats[];
  readonly register: readonly KeptPromise[];
  /** Days from a pledge without a day to the first arrival under it, one a pledge that began to come. */
  readonly pledgeLags: readonly number[];
};

/** Seats a week when no lift is stated: one wide-body of 234 seats, filled to 95 % (rules V01, V09). */
export const SEATS_A_WEEK = 222;

/** Days until a shut gate opens, when nobody says: an expert's three points. */
const GATE_PRIOR = { least: 7, likely: 60, most: 365 } as const;

/** Days from a pledge to its first arrival, until the mission has a record of its own. */
const LAG_PRIOR = { least: 60, likely: 240, most: 900 } as const;
const LAG_PRIOR_WEIGHT = 2;

/**
 * The near view of a mission as a network: announced lifts slip as its promises slipped, open pledges
 * begin to come as its pledges did, and both shrink as its numbers did.
 */
export function networkOf(announced: Announced): DeploymentNetwork {
  const conversion = conversionTable(announced.register);
  const lag = lagTable(announced.pledgeLags);
  const contingents = [
    ...announced.lifts.map((lift) => liftContingent(lift, announced, conversion)),
    ...announced.pledges.map(({ id, persons }) => ({
      id,
      persons,
      startDay: 0,
      stages: [lag],
      conversion,
      gates: gatesHolding(id, announced.gates),
    })),
  ];
  return {
    strengthNow: announced.strengthNow,
    contingents,
    gates: announced.gates.map(() => pert(GATE_PRIOR.least, GATE_PRIOR.likely, GATE_PRIOR.most)),
    seats: seatsByWeek(announced.seats),
    liftWeeks: 0,
  };
}

/** What was assumed to get from announcements to a network, one sentence each. */
export function assumptionsOf({ lifts, pledges, gates, seats, register }: Announced): string[] {
  const priors = `${SLIP_PRIOR.least} to ${SLIP_PRIOR.most} days, ${SLIP_PRIOR.likely} most likely`;
  const sentences = [
    `${seats.length === 0 ? 'No lift capacity is stated' : `Beyond the last of ${seats.length} planned lifts`}: ${SEATS_A_WEEK} seats a week, one wide-body filled to 95 % (rules V01, V09).`,
    `Slips: ${register.length} promises of this mission, mixed with an expert's range of ${priors}.`,
  ];
  if (lifts.length === 0) sentences.push('No movement with a day is announced.');
  if (pledges.length > 0) {
    sentences.push(
      `No day is said for ${pledges.map(({ id }) => id).join(', ')}: they begin as earlier pledges did.`,
    );
  }
  for (const gate of gates)
    sentences.push(`Nobody says when the gate "${gate.id}" opens: 7 to 365 days, 60 most likely.`);
  return sentences;
}

/** The planned lifts as far as they reach; after the last of them, the rule's seats in every week. */
function seatsByWeek(planned: readonly PlannedSeats[]): number[] {
  const seats = new Array<number>(WEEKS_AHEAD).fill(SEATS_A_WEEK);
  const last = Math.max(-1, ...planned.map(({ day }) => Math.floor(day / 7)));
  seats.fill(0, 0, Math.min(WEEKS_AHEAD, last + 1));
  for (const lift of planned) {
    const week = Math.floor(lift.day / 7);
    if (week < WEEKS_AHEAD) seats[week] = (seats[week] ?? 0) + lift.seats;
  }
  return seats;
}

function liftContingent(
  { id, persons, dueDay, leadDays }: AnnouncedLift,
  { register, gates }: Announced,
  conversion: DurationTable,
): AwaitedContingent {
  return {
    id,
    persons,
    startDay: dueDay,
    stages: [slipTable(register, leadDays)],
    conversion,
    gates: gatesHolding(id, gates),
  };
}

function lagTable(lags: readonly number[]): DurationTable {
  const prior = pert(LAG_PRIOR.least, LAG_PRIOR.likely, LAG_PRIOR.most);
  if (lags.length === 0) return prior;
  return mixtureTable([
    { table: empirical(lags), weight: lags.length },
    { table: prior, weight: LAG_PRIOR_WEIGHT },
  ]);
}

function gatesHolding(id: string, gates: readonly ShutGate[]): number[] {
  return gates.flatMap(({ holds }, index) => (holds.includes(id) ? [index] : []));
}
