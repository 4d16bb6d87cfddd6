import { type Bounds, meet } from '../bounds.ts';
import { type Conflict, conflict } from '../conflict.ts';
import type { Stated } from '../stated.ts';
import { labelOf, quoted, readAs } from '../wording.ts';
import { comparable, type FigureContext } from './figures.ts';

/** A percentage with its base, against figures that count the same thing outright. */
export function shareConflicts(
  statements: readonly Stated[],
  context: FigureContext,
): readonly Conflict[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.flatMap((share) => {
    const base = byId.get(share.shareOf ?? '');
    if (!base || base.bounds === null || share.bounds === null) return [];
    const unit = base.unit.replace(/\/year$/, '');
    const counted = { ...share, unit, bounds: shareOf(share.bounds, base.bounds) };
    return statements
      .filter(
        ({ measure, unit: other, subject, bounds, scope }) =>
          measure === share.measure &&
          other === unit &&
          subject === share.subject &&
          scope === null &&
          bounds !== null &&
          !meet(bounds, counted.bounds),
      )
      .filter((other) => comparable(counted, other, context))
      .map((other) => conflict('sum', [share, base, other], explain(share, base, other, counted)));
  });

  function explain(share: Stated, base: Stated, other: Stated, counted: Stated): string {
    const range = counted.bounds ? readAs(counted.bounds) : '';
    return (
      `${labelOf(share.subject, context.subjects)}: ${quoted(share)} of ${quoted(base)} is ${range}, ` +
      `against ${quoted(other)}.`
    );
  }
}

/** A percentage of a range. */
export function shareOf(percent: Bounds, base: Bounds): Bounds {
  const of = (share: number, whole: number) => Math.round(share * whole) / 100;
  return {
    low: of(percent.low, base.low),
    high: percent.high === null || base.high === null ? null : of(percent.high, base.high),
  };
}
