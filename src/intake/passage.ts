/** A stretch of the document, in UTF-16 code units from the start of the file; the end is excluded. */
export type Span = { readonly start: number; readonly end: number };

/** The languages that the readers know. */
export type Language = 'en' | 'fr' | 'es';

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The longest passage that still counts as a citation. Unit: UTF-16 code units. */
export const PASSAGE_LENGTH_MAX = 300;

/**
 * The smallest span that covers all the given ones, cut at {@link PASSAGE_LENGTH_MAX} so that the
 * first span is kept whole where it can be.
 */
export function covering(first: Span, ...others: readonly (Span | null | undefined)[]): Span {
  let { start, end } = first;
  for (const other of others) {
    if (!other) continue;
    const low = Math.min(start, other.start);
    const high = Math.max(end, other.end);
    if (high - low > PASSAGE_LENGTH_MAX) continue;
    start = low;
    end = high;
  }
  return { start, end: Math.min(end, start + PASSAGE_LENGTH_MAX) };
}
