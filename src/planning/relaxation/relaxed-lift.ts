import type { Part } from './prove.ts';

/** A lift as the relaxed plan has it: no class yet, and a size no batch may have kept. */
export type RelaxedLift = {
  readonly contingent: number;
  readonly lift: number;
  readonly departure: number;
  readonly persons: number;
};

export const liftsIn = (parts: readonly Part[]): RelaxedLift[] =>
  parts.flatMap(({ columns: { half }, persons }) =>
    half.kind === 'lift'
      ? [
          {
            contingent: half.frame.contingent.id,
            lift: half.lift,
            departure: half.departure,
            persons: Math.round(persons),
          },
        ]
      : [],
  );
