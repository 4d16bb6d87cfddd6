import { dayWords } from './calendar-words.ts';
import { whenWords } from './chain-wording.ts';
import { dayAfter, lastDayOf } from './day-count.ts';
import { daysOf } from './duration.ts';
import type { DayBounds } from './edtf-bounds.ts';
import {
  type ChainStatement,
  type DayStatement,
  type LengthStatement,
  placeOf,
} from './milestone.ts';
import { quantity } from './quantity.ts';

/** What would follow from another course of things, in a sentence and in days. */
export type WhatIf = DayBounds & {
  readonly sentence: string;
  /** Days left to the stated departure; `null` where that is not the question. */
  readonly slackDays: number | null;
};

/**
 * When a course whose planned length was cut would have ended, counted from its stated start with
 * the first day as day one. The number is taken as stated; what its "about" allows is told beside.
 */
export function hadCourseRun(statements: readonly ChainStatement[]): WhatIf | null {
  const start = statements.find(
    (one): one is DayStatement => one.kind === 'day' && one.milestone === 'training-start',
  );
  const planned = statements.find(
    (one): one is LengthStatement =>
      one.kind === 'length' && one.span === 'training' && one.modality === 'planned',
  );
  const wasCut = statements.some(
    (one) =>
      one.kind === 'day' &&
      one.modality === 'occurred' &&
      one.milestone !== 'rest-start' &&
      placeOf(one.milestone) > 0,
  );
  if (!start?.date.earliest || !start.date.latest || !planned?.length.value || !wasCut) return null;
  return courseOutcome(start.date.earliest, start.date.latest, start, planned);
}

function courseOutcome(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  start: DayStatement,
  { length }: LengthStatement,
): WhatIf | null {
  const asNumber = quantity({ qualifier: 'exact', value: length.value, unit: length.unit });
  const [exact, read] = [daysOf(asNumber), daysOf(length)];
  if (exact === null || read === null || exact.high === null || read.high === null) return null;
  const earliest = lastDayOf(first, exact.low);
  const latest = lastDayOf(last, exact.high);
  const loose =
    read.low === exact.low && read.high === exact.high
      ? ''
      : ` Read as "${length.asStated}", between ${dayWords(lastDayOf(first, read.low))} and ${dayWords(lastDayOf(last, read.high))}.`;
  const sentence =
    `Had the course run its ${length.value} ${length.unit} from its start ${whenWords(start)}, ` +
    `it would have ended between ${dayWords(earliest)} and ${dayWords(latest)}.${loose}`;
  return { sentence, earliest, latest, slackDays: null };
}

/** What follows if a break began on the day of the report instead of on graduation day. */
export function hadRestBegunOnReport(
  rest: LengthStatement,
  graduation: Temporal.PlainDate,
  departureLatest: Temporal.PlainDate | null,
): WhatIf | null {
  const days = daysOf(rest.length);
  const begun = rest.statedOn;
  if (!days || !begun || Temporal.PlainDate.compare(begun, graduation) <= 0) return null;
  const earliest = dayAfter(begun, days.low);
  const slackDays = departureLatest && earliest.until(departureLatest).days;
  const slack =
    slackDays === null ? '' : `, slack ${slackDays} ${slackDays === 1 ? 'day' : 'days'}`;
  const sentence =
    `Had the break begun on the day of the report, ${dayWords(begun)}, the batch would be ready ` +
    `on ${dayWords(earliest)}${slack}.`;
  const latest = days.high === null ? null : dayAfter(begun, days.high);
  return { sentence, earliest, latest, slackDays };
}
