import type { TrainingClass } from './chain-state.ts';
import { type Span, shifted } from './span.ts';

/**
 * When a class is at its venue: as recorded where it has graduated, else its start and the length
 * now in force. `ends` is `null` while neither is known.
 */
export function courseSpan(taught: TrainingClass): {
  readonly starts: Span;
  readonly ends: Span | null;
} {
  const starts = taught.started?.on ?? { edtf: '..', earliest: null, latest: null };
  if (taught.graduated) return { starts, ends: taught.graduated.on };
  const weeks = weeksInForce(taught);
  return { starts, ends: weeks === null ? null : shifted(starts, weeks * 7) };
}

/** The length that holds now: the cut one where it was cut. Unit: weeks. */
export function weeksInForce({
  shortened,
  course,
}: Pick<TrainingClass, 'shortened' | 'course'>): number | null {
  return shortened?.weeks ?? course?.weeks ?? null;
}
