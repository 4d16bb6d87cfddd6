import { ruleName } from '../force/rule.ts';
import type { Chain } from './chain-state.ts';
import { type Heads, less, sumOf } from './heads.ts';
import { TOUR_RULE } from './rotation.ts';
import { firstDay, isBefore, lastDay, type Span } from './span.ts';
import { strengthOn } from './strength.ts';

/** When the tour of a landing ends by the rule in force; no contributor's own tour is on record. */
export type TourEnd = {
  readonly batch: string;
  readonly contributor: string;
  readonly count: Heads;
  readonly landedOn: Span;
  readonly endsOn: Temporal.PlainDate;
  readonly rule: string;
};

/** Every landing with the end of its tour, the earliest first. */
export function tourEnds(chain: Chain): readonly TourEnd[] {
  const ends = [...chain.batches.values()].flatMap((batch) =>
    batch.moves.flatMap(({ arrived }) => {
      const landed = arrived && lastDay(arrived.on);
      if (!arrived || !landed) return [];
      return [
        {
          batch: batch.id,
          contributor: batch.contributor,
          count: arrived.count,
          landedOn: arrived.on,
          endsOn: landed.add({ months: TOUR_RULE.months }),
          rule: ruleName(TOUR_RULE),
        },
      ];
    }),
  );
  return ends.toSorted(
    (a, b) => Temporal.PlainDate.compare(a.endsOn, b.endsOn) || (a.batch < b.batch ? -1 : 1),
  );
}

/** Who of those in theatre is there to be used: the strength less those on leave that day. */
export function availableOn(
  chain: Chain,
  contributor: string,
  on: Temporal.PlainDate,
): { readonly inTheatre: Heads; readonly onLeave: Heads; readonly available: Heads } {
  const inTheatre = strengthOn(chain.changes, contributor, on);
  const onLeave = sumOf(
    chain.leaves
      .filter((leave) => leave.contributor === contributor && isAway(leave, on))
      .map(({ count }) => count),
  );
  return { inTheatre, onLeave, available: less(inTheatre, onLeave) };
}

/** From the first possible day of leaving up to the last day of the leave, both included. */
function isAway(
  leave: { readonly on: Span; readonly until: Span },
  on: Temporal.PlainDate,
): boolean {
  const [from, until] = [firstDay(leave.on), lastDay(leave.until)];
  return from !== null && until !== null && !isBefore(on, from) && !isBefore(until, on);
}
