import { grouped } from './grouped.ts';
import { contributorOf, type Subject } from './subject.ts';

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
 * Pairs of figures that look like a conflict and are none: of one contributor or its parts, with
 * meeting ranges and other words, but of two measures. Each says why both stand. In the order of the
 * figures; what is derived is left to what it was derived from.
 */
export function lookAlikes(
  figures: readonly LikeFigure[],
  subjects: ReadonlyMap<string, Subject>,
): readonly LookAlike[] {
  const people = figures
    .filter(({ measure, unit }) => unit === 'personnel' && measure in COUNTS)
    .map((figure) => ({ figure, whole: contributorOf(figure.subject, subjects) }));
  return people.flatMap(({ figure, whole }, index) =>
    people
      .slice(index + 1)
      .filter((other) => other.whole === whole)
      .flatMap((other) => alike(figure, other.figure) ?? []),
  );
}

function alike(one: LikeFigure, other: LikeFigure): LookAlike | null {
  if (one.measure === other.measure) return null;
  if (one.statementId === null || other.statementId === null) return null;
  if (one.asStated === other.asStated || !meet(one, other)) return null;
  const reason =
    `“${one.asStated}” (${inWords(one)}) and “${other.asStated}” (${inWords(other)}) do not ` +
    `conflict. The first counts ${COUNTS[one.measure]}, the second ` +
    `${COUNTS[other.measure]}; and their ranges, ${rangeOf(one)} and ${rangeOf(other)}, meet.`;
  return { statementIds: [one.statementId, other.statementId], reason };
}

function meet(one: LikeFigure, other: LikeFigure): boolean {
  return one.low <= (other.high ?? Infinity) && other.low <= (one.high ?? Infinity);
}

function inWords({ subjectLabel, measure }: LikeFigure): string {
  return `${subjectLabel}, ${measure.replaceAll('-', ' ')}`;
}

function rangeOf({ low, high }: LikeFigure): string {
  return high === null ? `${grouped(low)} and up` : `${grouped(low)} to ${grouped(high)}`;
}
