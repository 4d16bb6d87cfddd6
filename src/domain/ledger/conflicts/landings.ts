import { gapBetween, meet, sumOf } from '../bounds.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { groupedBy } from '../event.ts';
import { grouped } from '../grouped.ts';
import { type EventFigure, presenceByEvents } from '../landings.ts';
import { LAWS } from '../law.ts';
import { isReported, isRunningTotal, type Stated } from '../stated.ts';
import { labelOf, listed, quoted, readAs } from '../wording.ts';
import type { FigureContext } from './figures.ts';

/** A contributor's stated total against what its arrivals, returns and losses leave there. */
export function landingConflicts(
  statements: readonly Stated[],
  figures: readonly EventFigure[],
  { subjects }: FigureContext,
): readonly Conflict[] {
  const byContributor = groupedBy(figures, ({ contributor }) => contributor);
  return statements.flatMap((total) => {
    const { measure, bounds, begin, end, scope, unit, subject } = total;
    const isTotal = measure === 'in-theatre' && scope === null && unit === 'personnel';
    if (!isTotal || !isReported(total) || bounds === null || !begin || !end) return [];
    const landed = presenceByEvents(byContributor.get(subject) ?? [], subject, begin, end);
    if (!landed || meet(landed.bounds, bounds)) return [];
    const words = listed(landed.figures.map((f) => `"${f.asStated}" ${f.measure}`));
    return [
      conflict(
        'sum',
        [total, ...landed.figures],
        `${labelOf(subject, subjects)}: ${quoted(total)} does not follow from its landings: ${words} leave ` +
          `${readAs(landed.bounds)} (${LAWS.presence.words}), ${grouped(gapBetween(landed.bounds, bounds))} away.`,
      ),
    ];
  });
}

/** A total so far ("two officers") that is below the events told one by one. */
export function runningTotalConflicts(
  statements: readonly Stated[],
  figures: readonly EventFigure[],
  { subjects }: FigureContext,
): readonly Conflict[] {
  return statements.filter(isRunningTotal).flatMap((total) => {
    const { bounds, end, measure, subject, scope } = total;
    const told = figures.filter(
      (event) =>
        event.measure === measure &&
        event.contributor === subject &&
        (event.end ?? '9999') <= (end ?? ''),
    );
    if (bounds === null || bounds.high === null || scope !== null || told.length === 0) return [];
    const sum = sumOf(told.map((event) => event.bounds));
    if (sum.low <= bounds.high) return [];
    return [
      conflict(
        'sum',
        [total, ...told],
        `${labelOf(subject, subjects)}: ${quoted(total)} is below the ${told.length} events told one by one, ` +
          `which add to ${readAs(sum)}.`,
      ),
    ];
  });
}
