import { dayNumber } from './day-number.ts';
import { measureOf } from './measure.ts';
import { compareText } from './standing.ts';
import { isReported, isRunningTotal, type Stated } from './stated.ts';

/** A date that leaves more days open than this does not say which of several events it means. */
const SAME_EVENT_DAYS_MAX = 31;

/**
 * Which event each report of a flow tells of, so that a landing told by several papers counts once:
 * those that a person joined, and those of one subject, measure and scope that may be the same day.
 * Operational records are events of their own. The key is the least id of the event's reports.
 *
 * @returns statement id → event key, for reports of flows alone
 */
export function eventsOf(statements: readonly Stated[]): ReadonlyMap<string, string> {
  const reports = statements.filter(isEventReport);
  const joined = new Joined();
  for (const { id } of reports) joined.root(id);
  const known = new Set(reports.map(({ id }) => id));
  for (const { id, sameEventAs } of reports) {
    if (sameEventAs !== null && known.has(sameEventAs)) joined.join(id, sameEventAs);
  }
  for (const group of groupedBy(reports, slotOf).values()) joinSameDays(group, joined);
  return new Map(reports.map(({ id }) => [id, joined.root(id)]));
}

/** Reports of what happened; a running total counts several events and is none of them. */
export function isEventReport(statement: Stated): boolean {
  return (
    measureOf(statement.measure).nature === 'flow' &&
    isReported(statement) &&
    !isRunningTotal(statement)
  );
}

/** What must be the same for two figures to be of one kind. */
export function slotOf({ subject, measure, unit, scope }: Stated): string {
  return [subject, measure, unit, scope ?? ''].join('|');
}

function joinSameDays(group: readonly Stated[], joined: Joined): void {
  const dated = group
    .filter(({ begin, end }) => begin !== null && end !== null && isNarrow(begin, end))
    .sort((a, b) => compareText(a.begin ?? '', b.begin ?? '') || compareText(a.id, b.id));
  dated.forEach((later, index) => {
    const earlier = dated[index - 1];
    if (!earlier || (earlier.operational && later.operational)) return;
    if ((later.begin ?? '') <= (earlier.end ?? '')) joined.join(earlier.id, later.id);
  });
}

function isNarrow(begin: string, end: string): boolean {
  return dayNumber(end) - dayNumber(begin) <= SAME_EVENT_DAYS_MAX;
}

/** Sets that grow together (union and find), each named by its least member. */
class Joined {
  readonly #parent = new Map<string, string>();

  root(id: string): string {
    const parent = this.#parent.get(id) ?? id;
    if (parent === id) {
      this.#parent.set(id, id);
      return id;
    }
    const root = this.root(parent);
    this.#parent.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.root(a), this.root(b)];
    if (one < other) this.#parent.set(other, one);
    else this.#parent.set(one, other);
  }
}

/** In the order in which the keys first come. */
export function groupedBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
