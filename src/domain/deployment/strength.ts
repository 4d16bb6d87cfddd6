import type { StrengthChange } from './chain-state.ts';
import { firstDay, lastDay } from './span.ts';

/**
 * What a day adds to the ends of a contributor's strength. Signed persons: `low` moves the least that
 * are there for certain, `high` the most that may be, `said` the figure as it was told.
 */
export type StrengthStep = {
  readonly contributor: string;
  readonly day: string;
  readonly low: number;
  readonly said: number;
  readonly high: number;
};

export type Strength = { readonly low: number; readonly said: number; readonly high: number };

/**
 * Cuts a change into steps. Whoever may have come on one of several days is there for certain only
 * from the last, and perhaps from the first; whoever left is gone perhaps from the first and for
 * certain only from the last.
 */
export function stepsOf(change: StrengthChange): readonly StrengthStep[] {
  const { contributor, count, on, kind } = change;
  const [first, last] = [firstDay(on)?.toString(), lastDay(on)?.toString()];
  if (first === undefined || last === undefined) return [];
  const none = { contributor, low: 0, said: 0, high: 0 };
  if (kind === 'arrival') {
    return summed([
      { ...none, day: last, low: count.low, said: count.said },
      { ...none, day: first, high: count.high },
    ]);
  }
  // What restores a loss undoes it to the letter: a missing person had left the least, not the most.
  const sign = kind === 'restored' ? 1 : -1;
  return summed([
    { ...none, day: first, low: sign * count.high },
    { ...none, day: last, said: sign * count.said, high: sign * count.low },
  ]);
}

/** One step a contributor and day, in order, those that come to nothing left out. */
export function summed(steps: readonly StrengthStep[]): readonly StrengthStep[] {
  const sums = new Map<string, StrengthStep>();
  for (const step of steps) {
    const at = `${step.contributor} ${step.day}`;
    const sum = sums.get(at) ?? { ...step, low: 0, said: 0, high: 0 };
    sums.set(at, {
      ...sum,
      low: sum.low + step.low,
      said: sum.said + step.said,
      high: sum.high + step.high,
    });
  }
  return [...sums.values()]
    .filter(({ low, said, high }) => low !== 0 || said !== 0 || high !== 0)
    .sort((a, b) => compare(a.day, b.day) || compare(a.contributor, b.contributor));
}

/** How many of a contributor are in theatre at the end of a day. Never below zero. */
export function strengthOn(
  changes: readonly StrengthChange[],
  contributor: string,
  on: Temporal.PlainDate,
): Strength {
  const day = on.toString();
  const total = changes
    .filter((change) => change.contributor === contributor)
    .flatMap(stepsOf)
    .filter((step) => step.day <= day)
    .reduce(
      (sum, { low, said, high }) => ({
        low: sum.low + low,
        said: sum.said + said,
        high: sum.high + high,
      }),
      { low: 0, said: 0, high: 0 },
    );
  return {
    low: Math.max(0, total.low),
    said: Math.max(0, total.said),
    high: Math.max(0, total.high),
  };
}

/**
 * The lowest of a contributor's possible strengths from a day on: what may leave on that day without
 * anyone being owed later. Cost: linear in the changes.
 */
export function leastFrom(
  changes: readonly StrengthChange[],
  contributor: string,
  from: Temporal.PlainDate,
): number {
  const day = from.toString();
  const own = changes.filter((change) => change.contributor === contributor);
  let high = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const step of summed(own.flatMap(stepsOf))) {
    if (step.day > day) least = Math.min(least, high);
    high += step.high;
  }
  return Math.max(0, Math.min(least, high));
}

export type Presence = { readonly low: number; readonly high: number };

/** A day on which the strength changed: the total, and every contributor as of then. */
export type StrengthDay = Presence & {
  readonly day: string;
  readonly byContributor: { readonly [contributor: string]: Presence };
};

/** The same day, naming only those who changed. */
export type StrengthChangeDay = Presence & {
  readonly day: string;
  readonly changed: { readonly [contributor: string]: readonly [low: number, high: number] };
};

/**
 * The days on which the strength changed, oldest first. No contributor goes below zero: the least that
 * are there cannot be fewer than nobody.
 */
export function strengthDays(steps: readonly StrengthStep[]): readonly StrengthChangeDay[] {
  const sums = new Map<string, { low: number; high: number }>();
  const [total, days] = [{ low: 0, high: 0 }, new Map<string, StrengthChangeDay>()];
  for (const { contributor, day, low, high } of summed(steps)) {
    const before = sums.get(contributor) ?? { low: 0, high: 0 };
    const after = { low: before.low + low, high: before.high + high };
    sums.set(contributor, after);
    const [was, is] = [present(before), present(after)];
    if (was.low === is.low && was.high === is.high) continue;
    total.low += is.low - was.low;
    total.high += is.high - was.high;
    const changed = { ...days.get(day)?.changed, [contributor]: [is.low, is.high] as const };
    days.set(day, { day, ...total, changed });
  }
  return [...days.values()];
}

/** Completes each day with those who did not change on it. */
export function carriedForward(
  days: readonly StrengthChangeDay[],
  opening: StrengthChangeDay['changed'] = {},
): readonly StrengthDay[] {
  const read = ([low, high]: readonly [number, number]): Presence => ({ low, high });
  let standing: StrengthDay['byContributor'] = Object.fromEntries(
    Object.entries(opening).map(([contributor, ends]) => [contributor, read(ends)]),
  );
  return days.map(({ day, low, high, changed }) => {
    const now = Object.entries(changed).map(([contributor, ends]) => [contributor, read(ends)]);
    standing = { ...standing, ...Object.fromEntries(now) };
    return { day, low, high, byContributor: standing };
  });
}

function present({ low, high }: Presence): Presence {
  return { low: Math.max(0, low), high: Math.max(0, high) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
