import type { DayNumber } from './civil-day.ts';
import type { ReadDate } from './date-expression.ts';
import type { ResolvedDate } from './resolve-date.ts';

/** When a statement holds or happens: an EDTF date with what it means for the statement. */
export type StatedTime = {
  readonly edtf: string;
  readonly role: 'occurred' | 'planned' | 'as-of' | 'start' | 'end';
};

/** The time of a statement, and the date it was read from. */
export type ReadTime = { readonly time: StatedTime | null; readonly date: ReadDate | null };

export type TimeContext = {
  readonly published: DayNumber;
  /** The date that the text spoke of last. */
  readonly anchor: ResolvedDate | null;
  /** The last single day that the text spoke of: "that morning". */
  readonly dayAnchor: ResolvedDate | null;
  /** The day of the event that the text reports; `null` before the text has named one. */
  readonly eventDay: ResolvedDate | null;
  /** The day of the briefing or session that the text reports: what "now" means in it. */
  readonly reportDay: ResolvedDate | null;
  /** The day on which an earlier sentence had the speaker speak. */
  readonly speakerDay: ResolvedDate | null;
  /** The day for which the paragraph gives figures: "as of 31 March". */
  readonly stateDay: string | null;
  /** The day at the head of the list entry, in a chronology. */
  readonly headDay: ResolvedDate | null;
};
