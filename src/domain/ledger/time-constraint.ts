/** The node that stands for the calendar itself: a milestone's distance from it is its day number. */
export const CALENDAR = 'calendar';

/**
 * What one statement says of two milestones: `to` comes at least `low` and at most `high` days after
 * `from`, `null` where it sets no end. A day is a distance from {@link CALENDAR}. Without a statement
 * id it is a rule of the matter (no one arrives before departing) and is never to blame; otherwise the
 * id is its own, one constraint a statement.
 */
export type TimeConstraint = {
  readonly from: string;
  readonly to: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly statementId: string | null;
};
