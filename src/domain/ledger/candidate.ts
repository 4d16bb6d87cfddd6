import type { Bounds } from './bounds.ts';
import { eventsOf, isEventReport } from './event.ts';
import { measureOf } from './measure.ts';
import { carriedFrom, gradeOrder, rankOrder } from './standing.ts';
import { isReported, isRunningTotal, type Stated } from './stated.ts';

/**
 * A statement that may stand for a figure, with what the rule of standing orders by. Its slot is one
 * stock, or one event of a flow, of one subject, measure, unit and scope.
 */
export type Candidate = {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: string;
  readonly scope: string | null;
  /** Empty for a stock; which event of a flow, or `so far` for a running total. */
  readonly event: string;
  readonly rankOrder: number;
  readonly gradeOrder: number;
  readonly operational: boolean;
  readonly carriedFrom: string;
  readonly beginsOn: string;
  readonly knownOn: string;
  /** Day on which a statement that supersedes it was said. */
  readonly replacedOn: string | null;
  /** What has not happened yet, when it was said. */
  readonly isPlan: boolean;
  /** The event, or the stock's statement, whose figure already counts this one. */
  readonly partOf: string | null;
  readonly asStated: string;
  readonly value: number | null;
  readonly bounds: Bounds | null;
  readonly edtf: string | null;
  readonly begin: string | null;
  readonly end: string | null;
};

export const SO_FAR = 'so far';

/**
 * The statements that may stand for a figure. Left out: what was judged mis-stated, what counts
 * nothing, and what cannot be placed in time or in knowledge.
 */
export function candidatesOf(
  statements: readonly Stated[],
  events: ReadonlyMap<string, string> = eventsOf(statements),
): readonly Candidate[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const replaced = replacements(statements, byId);
  return statements.flatMap((statement) => {
    const { id, known, begin, end, bounds } = statement;
    const measure = countedMeasure(statement, byId);
    const beginsOn = begin ?? end ?? known;
    if (measure === null || known === null || beginsOn === null) return [];
    const isPlan = measureOf(measure).occurs && !isReported(statement);
    return [
      {
        id,
        subject: statement.subject,
        measure,
        unit: statement.unit || 'personnel',
        scope: statement.scope,
        event: eventOf(statement, events),
        rankOrder: rankOrder(statement.rank),
        gradeOrder: gradeOrder(statement.grade),
        operational: statement.operational,
        carriedFrom: carriedFrom({ end, begin }) || known,
        beginsOn,
        knownOn: known,
        replacedOn: replaced.get(id) ?? null,
        isPlan,
        partOf: wholeOf(statement, events),
        asStated: statement.asStated,
        value: statement.value,
        bounds,
        edtf: statement.edtf,
        begin,
        end,
      },
    ];
  });
}

/** A unit's share of a class carries the measure of the class: 200 of the 600 trained. */
function countedMeasure(statement: Stated, byId: ReadonlyMap<string, Stated>): string | null {
  if (statement.rank === 'deprecated' || statement.modality === 'denied') return null;
  const own = measureOf(statement.measure);
  if (own.nature === 'length') return null;
  if (own.nature !== 'label') {
    const isDay = own.nature === 'flow' && !isReported(statement);
    return statement.bounds !== null || isDay ? statement.measure : null;
  }
  const measure = measureOfWhole(statement, byId);
  return measure !== null && measureOf(measure).nature === 'flow' ? measure : null;
}

/** Up the parts of parts: the SWAT team is of the rest of the class. */
function measureOfWhole(part: Stated, byId: ReadonlyMap<string, Stated>): string | null {
  const seen = new Set<string>();
  for (let at = part; at.partOf !== null && !seen.has(at.id); ) {
    seen.add(at.id);
    const whole = byId.get(at.partOf);
    if (!whole) return null;
    if (measureOf(whole.measure).nature !== 'label') return whole.measure;
    at = whole;
  }
  return null;
}

function eventOf(statement: Stated, events: ReadonlyMap<string, string>): string {
  if (isEventReport(statement)) return events.get(statement.id) ?? statement.id;
  if (measureOf(statement.measure).nature === 'label') return wholeOf(statement, events) ?? '';
  return isRunningTotal(statement) && measureOf(statement.measure).nature === 'flow' ? SO_FAR : '';
}

/** Several papers tell of one whole, and a part of any telling is a part of the event. */
function wholeOf({ partOf }: Stated, events: ReadonlyMap<string, string>): string | null {
  return partOf === null ? null : (events.get(partOf) ?? partOf);
}

function replacements(
  statements: readonly Stated[],
  byId: ReadonlyMap<string, Stated>,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { supersedes, known } of statements) {
    if (supersedes === null || known === null || !byId.has(supersedes)) continue;
    const earlier = days.get(supersedes);
    days.set(supersedes, earlier !== undefined && earlier < known ? earlier : known);
  }
  return days;
}
