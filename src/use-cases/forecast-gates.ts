import { holdsOn } from '../domain/deployment/chain-gates.ts';
import type { Chain, Gate, Lift } from '../domain/deployment/chain-state.ts';
import { daysBetween, lastDay } from '../domain/deployment/span.ts';

/** A gate of the chain that is shut, with whom it names: nobody named is everybody. */
export type HoldingGate = {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly contributor: string | null;
  readonly batch: string | null;
};

/** What a forecast takes from the chain. */
export type ChainGround = {
  readonly gates: readonly HoldingGate[];
  /** Seats of lifts still to fly, by the day they are planned for, in days from the day of the forecast. */
  readonly seats: readonly {
    readonly lift: string;
    readonly day: number;
    readonly seats: number;
  }[];
};

/** The gates that certainly hold on the day, and the seats that lifts still to come offer. */
export function chainGround(chain: Chain, on: Temporal.PlainDate): ChainGround {
  return {
    gates: [...chain.gates.values()].filter((gate) => holdsOn(gate, on)).map(holding),
    seats: [...chain.lifts.values()].flatMap((lift) => seatsOf(lift, on)),
  };
}

/** Whether a gate holds what a contributor sends, under the name that a lift or pledge goes by. */
export function holds(gate: HoldingGate, contributor: string, batch: string | null): boolean {
  if (gate.batch !== null) return gate.batch === batch;
  return gate.contributor === null || gate.contributor === contributor;
}

function holding({ gate, kind, reason, contributor, batch }: Gate): HoldingGate {
  return { id: gate, kind, reason, contributor, batch };
}

/** A lift with a day and seats that nobody has boarded; others say nothing about weeks to come. */
function seatsOf({ lift, day: said, seats, aboard }: Lift, today: Temporal.PlainDate) {
  const planned = said === null ? null : lastDay(said);
  if (seats === null || aboard.size > 0 || planned === null) return [];
  const day = daysBetween(today, planned);
  return day >= 0 ? [{ lift, day, seats }] : [];
}
