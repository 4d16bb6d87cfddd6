import { Problem } from '../problem.ts';
import { waiting } from './chain-batches.ts';
import { passOn } from './chain-classes.ts';
import type { EntryOf } from './chain-entry.ts';
import { refuseGated } from './chain-gates.ts';
import {
  assume,
  type Batch,
  type Chain,
  claim,
  type Lift,
  type Move,
  named,
} from './chain-state.ts';
import { type Heads, less, NOBODY, sumOf, wordsOf } from './heads.ts';
import { refuseUnrested } from './rest.ts';
import type { Span } from './span.ts';

/** Lifts: seats are held, people board and land. Nobody lands who did not depart. */
export const applyLifts = {
  'lift.plan': (chain: Chain, { fields, on }: EntryOf<'lift.plan'>) => {
    const made = { ...fields, on, booked: new Map(), aboard: new Map(), arrivedOn: null };
    claim(chain.lifts, 'lift', fields.lift, made);
  },

  'lift.book': (chain: Chain, { fields }: EntryOf<'lift.book'>) => {
    const lift = named(chain.lifts, 'lift', fields.lift);
    const batch = named(chain.batches, 'batch', fields.batch);
    const held = heldFor(chain, batch.id);
    passOn(
      `batch ${batch.id}`,
      'booked',
      'without a seat',
      fields.count,
      less(waiting(batch), held),
    );
    refuseOverSeats(lift, fields.count, NOBODY);
    lift.booked.set(batch.id, sumOf([lift.booked.get(batch.id) ?? NOBODY, fields.count]));
  },

  'lift.release': (chain: Chain, { fields }: EntryOf<'lift.release'>) => {
    const lift = named(chain.lifts, 'lift', fields.lift);
    const held = lift.booked.get(fields.batch) ?? NOBODY;
    passOn(`batch ${fields.batch}`, 'released', 'booked', fields.count, held);
    lift.booked.set(fields.batch, less(held, fields.count));
  },

  'lift.depart': (chain: Chain, entry: EntryOf<'lift.depart'>) => {
    const { fields, on } = entry;
    const lift = named(chain.lifts, 'lift', fields.lift);
    const batch = named(chain.batches, 'batch', fields.batch);
    board(chain, batch, lift, fields.count, on);
    assume(chain, entry, batch.id, fields.assuming);
  },

  'lift.arrive': (chain: Chain, entry: EntryOf<'lift.arrive'>) => {
    const { fields, on, id } = entry;
    const lift = named(chain.lifts, 'lift', fields.lift);
    const batch = named(chain.batches, 'batch', fields.batch);
    const move =
      moveOn(batch, lift) ??
      (fields.assuming === null ? undefined : board(chain, batch, lift, fields.count, on));
    const aloft = move ? less(move.departed.count, move.arrived?.count ?? NOBODY) : null;
    passOn(`batch ${batch.id}`, 'arrived', 'departed and not landed', fields.count, aloft);
    if (move === undefined) return;

    const landed = sumOf([move.arrived?.count ?? NOBODY, fields.count]);
    move.arrived = { count: landed, on, confirmer: fields.confirmer };
    lift.arrivedOn = on;
    const { contributor } = batch;
    chain.changes.push({ contributor, entry: id, on, kind: 'arrival', count: fields.count });
    assume(chain, entry, batch.id, fields.assuming);
  },
};

/** How many of a lift's seats are held or taken; at the least, as counts may be imprecise. */
export function seatsTaken(lift: Lift): number {
  return sumOf([...lift.booked.values(), ...lift.aboard.values()]).low;
}

/** Puts people aboard: rested, not held by a gate, no more than wait, and with a seat each. */
function board(chain: Chain, batch: Batch, lift: Lift, count: Heads, on: Span): Move {
  refuseUnrested(batch, on);
  refuseGated(chain, batch, on);
  passOn(`batch ${batch.id}`, 'departed', 'waiting to depart', count, waiting(batch));
  const held = lift.booked.get(batch.id) ?? NOBODY;
  refuseOverSeats(lift, count, held);

  lift.booked.set(batch.id, less(held, count));
  lift.aboard.set(batch.id, sumOf([lift.aboard.get(batch.id) ?? NOBODY, count]));
  const before = moveOn(batch, lift);
  if (before !== undefined) {
    before.departed = { count: sumOf([before.departed.count, count]), on };
    return before;
  }
  const move: Move = { lift, departed: { count, on }, arrived: null };
  batch.moves.push(move);
  return move;
}

/** @throws {Problem} `lift-over-seats`; a lift whose seats nobody stated is not held against anyone */
function refuseOverSeats(lift: Lift, wanted: Heads, held: Heads): void {
  if (lift.seats === null) return;
  const taken = seatsTaken(lift) - Math.min(held.low, wanted.low);
  if (taken + wanted.low <= lift.seats) return;
  throw new Problem('lift-over-seats', {
    lift: lift.lift,
    seats: lift.seats,
    taken,
    wanted: wordsOf(wanted),
  });
}

function heldFor(chain: Chain, batch: string): Heads {
  return sumOf([...chain.lifts.values()].map(({ booked }) => booked.get(batch) ?? NOBODY));
}

function moveOn(batch: Batch, lift: Lift): Move | undefined {
  return batch.moves.find((move) => move.lift === lift);
}
