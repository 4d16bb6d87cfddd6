import type { Tour } from './leave.ts';

/** A person's times in theatre, the earliest first, from the stages they passed in order. */
export function toursOf(
  stages: readonly { readonly stage: string; readonly on: string }[],
): readonly Tour[] {
  const tours: Tour[] = [];
  for (const { stage, on } of stages) {
    const last = tours.at(-1);
    const isThere = last !== undefined && last.until === null;
    if (stage === 'in theatre' && !isThere) tours.push({ since: on, until: null });
    if ((stage === 'returned' || stage === 'lost') && isThere)
      tours.splice(-1, 1, { ...last, until: on });
  }
  return tours;
}

/** The tour that is under way; `null` when the person is not in theatre. */
export function tourUnderWay(tours: readonly Tour[]): Tour | null {
  return tours.find(({ until }) => until === null) ?? null;
}
