import { invariant, unreachable } from '../invariant.ts';
import type { Bounds } from './bounds.ts';
import type { Quantity } from './quantity.ts';

/**
 * How hedged words are read as a range: data, so that a picture can name the policy it was read by
 * and an older picture can be rebuilt by an older one. A number's slack is a share of the largest
 * power of ten that divides it (its roundness), at most a share of the number itself, and at least
 * `slackMin`.
 */
export type Reading = {
  readonly id: string;
  readonly version: number;
  /** First day on which the policy is used, as ISO text. */
  readonly since: string;
  readonly roundnessShare: number;
  readonly numberShareMax: number;
  readonly slackMin: number;
};

/** Every policy so far, oldest first. A change of reading is a new entry, never an edit. */
export const READINGS: readonly [Reading, ...Reading[]] = [
  {
    id: 'by-roundness',
    version: 1,
    since: '2022-01-01',
    roundnessShare: 1 / 2,
    numberShareMax: 1 / 8,
    slackMin: 1,
  },
];

/** The policy in use on a day (ISO text): the latest that had begun, else the first there was. */
export function readingOn(day: string): Reading {
  return READINGS.findLast(({ since }) => since <= day) ?? READINGS[0];
}

/** How far "about" may stray from a number, in the number's own unit; whole for whole numbers. */
export function slackOf(value: number, reading: Reading = READINGS[0]): number {
  const byRoundness = roundnessOf(value) * reading.roundnessShare;
  const slack = Math.min(byRoundness, value * reading.numberShareMax);
  return Math.max(reading.slackMin, Math.floor(slack));
}

/**
 * Reads a quantity as a range under a policy: about 430 as 425 to 435, nearly 400 as 350 to 399,
 * over 600 as 601 to 650, at least 10 as 10 and up, at most 40 as none to 40.
 *
 * @returns `null` when the words hold no number ("the rest")
 */
export function boundsOf(stated: Quantity, reading: Reading = READINGS[0]): Bounds | null {
  const { qualifier, value } = stated;
  if (value === null) return null;
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'at-least':
      return { low: value, high: null };
    case 'at-most':
      return { low: 0, high: value };
    case 'between':
      invariant(stated.valueMax !== null, 'a range has two ends');
      return { low: value, high: stated.valueMax };
    case 'none':
      return null;
    default:
      return hedged(qualifier, value, slackOf(value, reading));
  }
}

function hedged(qualifier: 'about' | 'nearly' | 'over', value: number, slack: number): Bounds {
  const low = Math.max(0, value - slack);
  switch (qualifier) {
    case 'about':
      return { low, high: value + slack };
    case 'nearly':
      return { low, high: Math.max(0, value - 1) };
    case 'over':
      return { low: value + 1, high: value + slack };
    default:
      return unreachable(qualifier);
  }
}

/** The largest power of ten that divides a whole number; 1 for fractions and for zero. */
function roundnessOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}
