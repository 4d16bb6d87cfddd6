import { type Static, Type } from 'typebox';
import { day } from './values.ts';

/** Which of the sources are read: the two seed reports alone, or every one. */
export const sourceSet = Type.Enum(['seeds', 'all']);

/**
 * The two clocks that most reads take. `on`: the day in the world, today when left out. `known`: only
 * what had been said by then, `on` when left out.
 */
export const clocks = {
  on: Type.Optional(day),
  known: Type.Optional(day),
  source: Type.Optional(sourceSet),
};

export const clocksQuery = Type.Object(clocks, { additionalProperties: false });
export type ClocksQuery = Static<typeof clocksQuery>;
