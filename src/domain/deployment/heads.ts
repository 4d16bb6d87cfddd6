import { invariant } from '../invariant.ts';
import { withRange } from '../ledger/bounds.ts';

/**
 * A number of people with the range in which it is read. Unit: persons.
 *
 * `said` is the number its source used, `low` and `high` are the ends of its reading, both included;
 * `high` is `Infinity` where the words set no upper end. `said` may lie outside: "nearly 400" says 400
 * and is read as 350 to 399. Always `0 <= low <= high`.
 */
export type Heads = { readonly low: number; readonly said: number; readonly high: number };

export const NOBODY: Heads = { low: 0, said: 0, high: 0 };

export function heads(said: number, low = said, high = said): Heads {
  invariant(Number.isSafeInteger(said) && said >= 0, `a head count is a whole number, not ${said}`);
  invariant(low >= 0 && low <= high, `a range runs upwards from none, not ${low} to ${high}`);
  return { low, said, high };
}

export function sumOf(counts: readonly Heads[]): Heads {
  return counts.reduce(
    (total, { low, said, high }) => ({
      low: total.low + low,
      said: total.said + said,
      high: total.high + high,
    }),
    NOBODY,
  );
}

/**
 * What is left when some of the people are taken away. The widest honest range: the least that may be
 * left when the fewest were there and the most left. Nobody is owed: no end goes below zero.
 */
export function less(from: Heads, taken: Heads): Heads {
  return {
    low: Math.max(0, from.low - taken.high),
    said: Math.max(0, from.said - taken.said),
    high: Math.max(0, from.high - taken.low),
  };
}

/**
 * Who has not taken a step yet, when those who have come out of the same people. Where as many took it
 * as there were said to be, nobody is left: "around 200" landed of the 200 who departed.
 */
export function yetToFollow(before: Heads, done: Heads): Heads {
  return done.said >= before.said ? NOBODY : less(before, done);
}

/** Whether `part` is more than `whole` however both are read: only then is a step impossible. */
export function certainlyOver(part: Heads, whole: Heads): boolean {
  return part.low > whole.high;
}

/** "761 (736 to 786)", "217", "3,000 (3,001 or more)": the number said, and its range where it has one. */
export function wordsOf({ low, said, high }: Heads): string {
  return withRange(said, { low, high: high === Number.POSITIVE_INFINITY ? null : high });
}
