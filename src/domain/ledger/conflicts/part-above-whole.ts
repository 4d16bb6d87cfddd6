import { type Conflict, conflict } from '../conflict.ts';
import { groupedBy } from '../event.ts';
import { measureOf } from '../measure.ts';
import type { Stated } from '../stated.ts';
import { lineOf } from '../subject.ts';
import { labelOf, quoted } from '../wording.ts';
import { comparable, type FigureContext } from './figures.ts';

/** A part that is above its whole: 450 Kenyans in theatre where the whole mission has about 410. */
export function partsAboveWholes(
  statements: readonly Stated[],
  context: FigureContext,
): readonly Conflict[] {
  const stocks = statements.filter(
    ({ measure, bounds, scope }) =>
      bounds !== null &&
      scope === null &&
      measureOf(measure).nature === 'stock' &&
      isPeople(measure),
  );
  const wholes = groupedBy(stocks, keyOf);
  return stocks.flatMap((part) =>
    lineOf(part.subject, context.subjects)
      .slice(1)
      .flatMap((subject) => wholes.get(keyOf({ ...part, subject })) ?? [])
      .filter((whole) => isAbove(part, whole) && sameState(part, whole, context))
      .map((whole) => conflict('sum', [part, whole], explanation(part, whole, context))),
  );
}

function isPeople(measure: string): boolean {
  return measureOf(measure).counts === 'people' && measureOf(measure).movement !== 'mandates';
}

function keyOf({ subject, measure, unit, modality }: Stated): string {
  return [subject, measure, unit, measureOf(measure).occurs ? modality : ''].join('|');
}

function isAbove(part: Stated, whole: Stated): boolean {
  const high = whole.bounds?.high ?? null;
  return high !== null && (part.bounds?.low ?? 0) > high;
}

/** Comparable, and the part did not move between the two days. */
export function sameState(part: Stated, whole: Stated, context: FigureContext): boolean {
  if (!comparable(part, { ...whole, subject: part.subject }, context)) return false;
  const [earlier, later] = (part.end ?? '') <= (whole.begin ?? '') ? [part, whole] : [whole, part];
  const after = earlier.end ?? earlier.begin;
  const until = later.begin ?? later.end;
  if (after === null || until === null) return false;
  return !context.movements.between(part.subject, part.measure, after, until);
}

function explanation(part: Stated, whole: Stated, { subjects }: FigureContext): string {
  return (
    `${labelOf(part.subject, subjects)} is a part of ${labelOf(whole.subject, subjects)}, and a part cannot be above ` +
    `its whole: ${quoted(part)} against ${quoted(whole)}.`
  );
}
