import type { Day } from '../day.ts';

/** A stretch of a batch's way. `isPlanned` is outlined, `isUncertain` hatched, otherwise it happened. */
export type StripBar = {
  readonly kind: 'training' | 'rest-bar' | 'transit';
  readonly from: Day;
  readonly until: Day;
  readonly words: string;
  readonly isPlanned?: boolean;
  readonly isUncertain?: boolean;
};

/** A day somebody said beforehand; a stretch when no exact day was said. */
export type SaidDay = { readonly from: Day; readonly until: Day; readonly words: string };

/** One batch from its training to theatre: what was said, what happened, what is planned. */
export type StripBatch = {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly { readonly words: string; readonly isBad?: boolean }[];
  readonly said: readonly SaidDay[];
  readonly bars: readonly StripBar[];
  readonly arrived: { readonly day: Day; readonly words: string } | null;
  /** Rested, and still waiting from this day on. */
  readonly waitingSince: Day | null;
  readonly conflict: SaidDay | null;
  readonly slip: SaidDay | null;
  readonly verdict: { readonly words: string; readonly detail: string; readonly isBad?: boolean };
  readonly open: () => void;
};
