import { impreciseDate } from './imprecise-date.ts';
import type { StatedTime } from './statement.ts';

/** How many different dates are kept read; a record of a mission repeats a few thousand. */
const KEPT_MAX = 20_000;

/** Reads many dates, each form once: the same few days come again and again in a record. */
export function timeReader(): (edtf: string) => StatedTime {
  const kept = new Map<string, StatedTime>();
  return (edtf) => {
    const known = kept.get(edtf);
    if (known) return known;
    if (kept.size >= KEPT_MAX) kept.clear();
    const read = statedTime(edtf);
    kept.set(edtf, read);
    return read;
  };
}

/** @throws {Problem} `unreadable-date` */
export function statedTime(edtf: string): StatedTime {
  const { earliest, latest } = impreciseDate(edtf);
  return { edtf, begin: earliest?.toString() ?? null, end: latest?.toString() ?? null };
}

export const NO_TIME: StatedTime = { edtf: null, begin: null, end: null };

/**
 * The day from which a statement counts as said: the last day of its publication; where that is not
 * given, the last day of the saying of the promise that it made; else the last day of what it tells
 * of (the first, where that is open); with none of them, never.
 */
export function saidOf(
  published: StatedTime | null,
  promised: StatedTime | null,
  valid: StatedTime,
): StatedTime & { readonly inferred: boolean } {
  if (published) return { ...published, inferred: false };
  if (promised) return { ...promised, inferred: true };
  const day = valid.end ?? valid.begin;
  return { edtf: null, begin: day, end: day, inferred: day !== null };
}
