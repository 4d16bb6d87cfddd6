import { addDays, type Day } from '../day.ts';
import type { Ceiling } from './ceiling.ts';

/** The strength from a day on, until the next step. Unit: people. */
export type StrengthStep = { readonly day: Day; readonly value: number; readonly words: string };

/** One statement of strength: of the whole mission, or of a part of it. */
export type SaidStrength = {
  readonly id: string;
  readonly day: Day;
  readonly until: Day;
  readonly low: number;
  readonly high: number;
  readonly words: string;
  readonly isWhole: boolean;
  readonly hasConflict: boolean;
  readonly open: () => void;
};

/** What stands after the next planned movement, if it happens. */
export type PlannedStrength = {
  readonly day: Day;
  readonly low: number;
  readonly high: number;
  readonly words: string;
};

export type StrengthData = {
  readonly from: Day;
  readonly until: Day;
  readonly now: Day;
  readonly ceiling: Ceiling | null;
  readonly steps: readonly StrengthStep[];
  readonly said: readonly SaidStrength[];
  readonly planned: PlannedStrength | null;
};

/** The stretch to draw: from the month before the first strength to a month after the last day shown. */
export function strengthStretch(
  days: readonly Day[],
  now: Day,
  planned: Day | null,
): { from: Day; until: Day } {
  const [first = now] = [...days, now].sort();
  const last = [now, planned ?? now].sort().at(-1) ?? now;
  return { from: `${addDays(first, -20).slice(0, 7)}-01`, until: addDays(last, 14) };
}
