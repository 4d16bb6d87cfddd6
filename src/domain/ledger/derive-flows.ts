import { type Bounds, sumOf, withRange } from './bounds.ts';
import { SO_FAR } from './candidate.ts';
import { grouped } from './grouped.ts';
import { LAWS } from './law.ts';
import { measureOf } from './measure.ts';
import type { DrawnFigure, FigureFacts, StandingFigure } from './picture-facts.ts';
import { compareText } from './standing.ts';
import { contributorOf } from './subject.ts';
import { labelOf, measureInWords } from './wording.ts';

/** An event that counts for a contributor, each once. */
export type CountedEvent = StandingFigure & {
  readonly bounds: Bounds;
  readonly contributor: string;
};

/** What stands, by its statement and, for an event, by the event as well: parts name either. */
export function wholesOf(standing: readonly StandingFigure[]): ReadonlyMap<string, StandingFigure> {
  const events = standing.filter(({ event, partOf }) => event !== '' && event !== partOf);
  return new Map([
    ...standing.map((figure) => [figure.id, figure] as const),
    ...events.map((figure) => [figure.event, figure] as const),
  ]);
}

/**
 * Events of people that stand, without parts whose whole is there for the same contributor; in the
 * order in which they happened.
 */
export function countedEvents(facts: FigureFacts): readonly CountedEvent[] {
  const known = COUNTED.get(facts);
  if (known) return known;
  const counted = eventsThatCount(facts);
  COUNTED.set(facts, counted);
  return counted;
}

/** Several laws ask for the events of one picture. */
const COUNTED = new WeakMap<FigureFacts, readonly CountedEvent[]>();

function eventsThatCount({ standing, subjects }: FigureFacts): readonly CountedEvent[] {
  const wholes = wholesOf(standing);
  const counted = standing.flatMap((figure) => {
    const { measure, event, unit, bounds, partOf, subject } = figure;
    const isEvent = measureOf(measure).nature === 'flow' && event !== '' && event !== SO_FAR;
    const contributor = contributorOf(subject, subjects);
    if (!isEvent || unit !== 'personnel' || bounds === null || contributor === null) return [];
    const whole = wholes.get(partOf ?? '');
    const isCounted =
      whole !== undefined &&
      whole.measure === measure &&
      contributorOf(whole.subject, subjects) !== null;
    return isCounted ? [] : [{ ...figure, bounds, contributor }];
  });
  return counted.sort(
    (a, b) =>
      compareText(a.begin ?? a.end ?? '', b.begin ?? b.end ?? '') || compareText(a.id, b.id),
  );
}

/** What the events of a contributor add to, for each flow that more than one report tells. */
export function contributorFlows(facts: FigureFacts): readonly DrawnFigure[] {
  const groups = new Map<string, CountedEvent[]>();
  for (const event of countedEvents(facts)) {
    const key = `${event.contributor}|${event.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const events = groups.get(key) ?? [];
    const [first] = events;
    const isStatedItself = events.length === 1 && first?.subject === first?.contributor;
    return !first || isStatedItself
      ? []
      : [flowOf(first.contributor, first.measure, events, facts)];
  });
}

function flowOf(
  contributor: string,
  measure: string,
  events: readonly CountedEvent[],
  { subjects, on }: FigureFacts,
): DrawnFigure {
  const bounds = sumOf(events.map((event) => event.bounds));
  return {
    subject: contributor,
    subjectLabel: labelOf(contributor, subjects),
    measure,
    asStated: withRange(statedSum(events), bounds),
    ...bounds,
    unit: 'personnel',
    validTime: `../${on}`,
    statementId: null,
    derivation: {
      rule: `${LAWS.contributor.words}: ${termsOf(events)} ${measureInWords(measure)}`,
      statementIds: events.map(({ id }) => id),
      agreesWith: [],
    },
  };
}

/** The sum of the numbers as they were stated; a hedge or a range counts with its own number. */
export function statedSum(figures: readonly { readonly value: number | null }[]): number {
  return figures.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** "200 + around 200 + 217": the terms of a sum in the sources' words. */
export function termsOf(
  figures: readonly { readonly asStated: string; readonly value: number | null }[],
): string {
  return figures
    .map(({ asStated, value }) => (/\d/.test(asStated) ? asStated : grouped(value ?? 0)))
    .join(' + ');
}
