import { type Bounds, gapBetween, meet, sumOf } from '../bounds.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { groupedBy } from '../event.ts';
import { grouped } from '../grouped.ts';
import { standing } from '../standing.ts';
import type { Stated } from '../stated.ts';
import { labelOf, listed, measureInWords, quoted, readAs } from '../wording.ts';
import type { FigureContext } from './figures.ts';

type Part = Stated & { readonly bounds: Bounds };

/** Parts that a source or a person tied to a whole, against that whole as stated. */
export function partConflicts(
  statements: readonly Stated[],
  context: FigureContext,
): readonly Conflict[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const parts = statements.filter(({ partOf, rank }) => partOf !== null && rank !== 'deprecated');
  return [...groupedBy(parts, ({ partOf }) => partOf ?? '')].flatMap(([wholeId, told]) => {
    const whole = byId.get(wholeId);
    if (!whole || whole.bounds === null) return [];
    const standingParts = [
      ...groupedBy(told, ({ subject, scope }) => `${subject}|${scope}`).values(),
    ]
      .flatMap((alternatives) => standing(alternatives) ?? [])
      .filter(({ unit }) => areOneUnit(unit, whole.unit));
    return againstWhole(whole, whole.bounds, standingParts, context);
  });
}

/** Civilians are people too, when they are a part of people. */
function areOneUnit(part: string, whole: string): boolean {
  return part === whole || (part === 'civilians' && whole === 'personnel') || part === '';
}

/** Parts below their whole clash only when they are the whole of it: two or more, each with a number. */
function againstWhole(
  whole: Stated,
  bounds: Bounds,
  parts: readonly Stated[],
  { subjects }: FigureContext,
): readonly Conflict[] {
  const counted = parts.filter((part): part is Part => part.bounds !== null);
  const total = sumOf(counted.map((part) => part.bounds));
  const isAbove = bounds.high !== null && total.low > bounds.high;
  const areAll = counted.length === parts.length && counted.length > 1;
  if (counted.length === 0 || meet(total, bounds) || !(isAbove || areAll)) return [];
  const needed = isAbove ? fewestAbove(counted, bounds.high ?? 0) : counted;
  const sum = sumOf(needed.map((part) => part.bounds));
  const words = listed(needed.map(({ asStated }) => `"${asStated}"`));
  return [
    conflict(
      'sum',
      [whole, ...needed],
      `${labelOf(whole.subject, subjects)}, ${measureInWords(whole.measure)}: the parts ${words} add to ` +
        `${readAs(sum)}, the whole is stated as ${quoted(whole)}; they miss by ${grouped(gapBetween(sum, bounds))}.`,
    ),
  ];
}

/** The fewest parts that already go above a whole: leaving out any one of them would not. */
export function fewestAbove<P extends { readonly bounds: Bounds; readonly id: string }>(
  parts: readonly P[],
  high: number,
): readonly P[] {
  const smallestFirst = [...parts].sort(
    (a, b) => a.bounds.low - b.bounds.low || (a.id < b.id ? -1 : 1),
  );
  return smallestFirst.reduce<readonly P[]>((kept, part) => {
    const without = kept.filter((other) => other !== part);
    return sumOf(without.map(({ bounds }) => bounds)).low > high ? without : kept;
  }, parts);
}
