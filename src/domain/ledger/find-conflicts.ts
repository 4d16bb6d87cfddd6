import { type Conflict, inOrder } from './conflict.ts';
import { totalConflicts } from './conflicts/contributors.ts';
import { type FigureContext, figureConflicts } from './conflicts/figures.ts';
import { landingConflicts, runningTotalConflicts } from './conflicts/landings.ts';
import { offerConflicts, remainderConflicts } from './conflicts/offers.ts';
import { partsAboveWholes } from './conflicts/part-above-whole.ts';
import { partConflicts } from './conflicts/parts.ts';
import { shareConflicts } from './conflicts/shares.ts';
import { chainConflicts, dayConflicts } from './conflicts/time.ts';
import { eventsOf } from './event.ts';
import { eventFigures } from './landings.ts';
import { movementsOf } from './movements.ts';
import type { Stated } from './stated.ts';
import type { Subject } from './subject.ts';

/**
 * Every conflict among statements: figures, sums and times. What two of them say is compared only
 * where a rule allows it; the answer does not depend on the order in which they were recorded.
 */
export function findConflicts(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
  events: ReadonlyMap<string, string> = eventsOf(statements),
): readonly Conflict[] {
  const sorted = statements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const context = figureContext(sorted, subjects, events);
  const figures = eventFigures(sorted, events, subjects);
  return inOrder([
    ...figureConflicts(sorted, context),
    ...partConflicts(sorted, context),
    ...partsAboveWholes(sorted, context),
    ...totalConflicts(sorted, figures, context),
    ...landingConflicts(sorted, figures, context),
    ...runningTotalConflicts(sorted, figures, context),
    ...offerConflicts(sorted, context),
    ...remainderConflicts(sorted, figures, context),
    ...shareConflicts(sorted, context),
    ...chainConflicts(sorted, subjects),
    ...dayConflicts(sorted, subjects),
  ]);
}

/** What decides whether two figures of this ledger may be compared. */
export function figureContext(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
  events: ReadonlyMap<string, string> = eventsOf(statements),
): FigureContext {
  return { subjects, events, movements: movementsOf(statements, subjects) };
}
