import { grouped } from './grouped.ts';

/** What is compared: a figure of a picture, with its reading. */
export type LikeFigure = {
  readonly subject: string;
  readonly subjectLabel: string;
  readonly measure: string;
  readonly unit: string;
  readonly asStated: string;
  readonly low: number;
  /** `null`: no upper end. */
  readonly high: number | null;
  readonly statementId: string | null;
};

export type LookAlike = { readonly statementIds: readonly string[]; readonly reason: string };

/** What each measure of people counts: the difference that a reader has to see. */
const COUNTS: { readonly [measure: string]: string } = {
  selected: 'who was chosen',
  'in-training': 'who is in a course',
  trained: 'who completed a course',
  departed: 'who left home',
  arrived: 'who landed',
  'in-theatre': 'who is there on the day',
  returned: 'who came home',
};

/**
 * Pairs of figures that look like a conflict and are none: of one subject, with meeting ranges and
 * other words, but of two measures. Each says why both stand. In the order of the figures.
 */
export function lookAlikes(figures: readonly LikeFigure[]): readonly LookAlike[] {
  const people = figures.filter(({ measure, unit }) => unit === 'personnel' && measure in COUNTS);
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => alike(one, other) ?? []),
  );
}

function alike(one: LikeFigure, other: LikeFigure): LookAlike | null {
  if (one.subject !== other.subject || one.measure === other.measure) return null;
  if (one.statementId === null || other.statementId === null) return null;
  if (one.asStated === other.asStated || !meet(one, other)) return null;
  const reason =
    `${one.subjectLabel}: “${one.asStated}” ${inWords(one)} and “${other.asStated}” ` +
    `${inWords(other)} do not conflict. One counts ${COUNTS[one.measure]}, the other ` +
    `${COUNTS[other.measure]}; and their ranges, ${rangeOf(one)} and ${rangeOf(other)}, meet.`;
  return { statementIds: [one.statementId, other.statementId], reason };
}

function meet(one: LikeFigure, other: LikeFigure): boolean {
  return one.low <= (other.high ?? Infinity) && other.low <= (one.high ?? Infinity);
}

function inWords({ measure }: LikeFigure): string {
  return measure.replaceAll('-', ' ');
}

function rangeOf({ low, high }: LikeFigure): string {
  return high === null ? `${grouped(low)} and up` : `${grouped(low)} to ${grouped(high)}`;
}
