import { readDate } from '../ledger/read-date.ts';

/**
 * A day as precisely as it was said: the words in EDTF, and the first and last day they allow.
 * `null` is an end that was left open ("by the end of June" has no first day).
 */
export type Span = {
  readonly edtf: string;
  readonly earliest: Temporal.PlainDate | null;
  readonly latest: Temporal.PlainDate | null;
};

/** The first day that the words allow; for an open start, the last one. */
export function firstDay({ earliest, latest }: Span): Temporal.PlainDate | null {
  return earliest ?? latest;
}

/** The last day that the words allow; for an open end, the first one. */
export function lastDay({ earliest, latest }: Span): Temporal.PlainDate | null {
  return latest ?? earliest;
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

export function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** Moves both ends by some days: a course that begins "in August" ends in a stretch as wide. */
export function shifted(span: Span, days: number): Span {
  const earliest = span.earliest?.add({ days }) ?? null;
  const latest = span.latest?.add({ days }) ?? null;
  return { edtf: edtfOf(earliest, latest), earliest, latest };
}

function edtfOf(earliest: Temporal.PlainDate | null, latest: Temporal.PlainDate | null): string {
  if (earliest && latest && earliest.equals(latest)) return earliest.toString();
  return `${earliest?.toString() ?? '..'}/${latest?.toString() ?? '..'}`;
}

/**
 * Reads a day as a person types it or a source gives it: EDTF, or plain words ("end of June 2024").
 *
 * @throws {Problem} `unreadable-date`
 */
export function spanFrom(text: string): Span {
  const { edtf, earliest, latest } = readDate(text);
  return { edtf, earliest, latest };
}
