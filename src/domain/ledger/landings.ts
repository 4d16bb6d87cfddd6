import { type Bounds, sumOf } from './bounds.ts';
import { groupedBy, isEventReport } from './event.ts';
import { standing } from './standing.ts';
import type { Stated } from './stated.ts';
import { contributorOf, type Subject } from './subject.ts';

/** The report that stands for one event of a flow. */
export type EventFigure = Stated & {
  readonly bounds: Bounds;
  readonly contributor: string;
  readonly event: string;
};

/**
 * For each event of a flow the report that stands, by contributor. Parts of another event (the men
 * and women of one landing) are left out: their whole counts them.
 */
export function eventFigures(
  statements: readonly Stated[],
  events: ReadonlyMap<string, string>,
  subjects: ReadonlyMap<string, Subject>,
): readonly EventFigure[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const reports = statements.filter(
    (statement) =>
      isEventReport(statement) &&
      statement.bounds !== null &&
      statement.unit === 'personnel' &&
      !isCountedByWhole(statement, byId.get(statement.partOf ?? ''), subjects),
  );
  return [...groupedBy(reports, ({ id }) => events.get(id) ?? id)].flatMap(([event, told]) => {
    const stands = standing(told);
    const contributor = stands && contributorOf(stands.subject, subjects);
    if (!stands || !contributor || stands.bounds === null) return [];
    return [{ ...stands, bounds: stands.bounds, contributor, event }];
  });
}

/** A pair of countries is nobody's landing: then each part counts for its own country. */
function isCountedByWhole(
  part: Stated,
  whole: Stated | undefined,
  subjects: ReadonlyMap<string, Subject>,
): boolean {
  return (
    whole !== undefined &&
    whole.measure === part.measure &&
    contributorOf(whole.subject, subjects) !== null
  );
}

/** What arrivals, returns and losses leave in theatre on a day, and by which statements. */
export type PresenceByEvents = {
  readonly bounds: Bounds;
  readonly figures: readonly EventFigure[];
};

const LEAVING = new Set(['returned', 'killed']);

/**
 * In theatre = arrived − returned − lost, up to a day. An event whose day may be the day itself is
 * read both ways. `null` when nobody is told to have arrived.
 */
export function presenceByEvents(
  figures: readonly EventFigure[],
  contributor: string,
  begin: string,
  end: string,
): PresenceByEvents | null {
  const arrived: EventFigure[] = [];
  const left: EventFigure[] = [];
  for (const figure of figures) {
    const isTold = (figure.begin ?? figure.end ?? '9999') <= end;
    if (figure.contributor !== contributor || !isTold) continue;
    if (figure.measure === 'arrived') arrived.push(figure);
    else if (LEAVING.has(figure.measure)) left.push(figure);
  }
  if (arrived.length === 0) return null;
  const isSure = ({ end: last }: EventFigure) => last !== null && last < begin;
  const into = openedAt(arrived, isSure);
  const out = openedAt(left, isSure);
  return {
    bounds: {
      low: Math.max(0, into.low - (out.high ?? into.low)),
      high: into.high === null ? null : Math.max(0, into.high - out.low),
    },
    figures: [...arrived, ...left],
  };
}

/** Those that may not have happened yet count from none. */
function openedAt(
  figures: readonly EventFigure[],
  isSure: (figure: EventFigure) => boolean,
): Bounds {
  return sumOf(
    figures.map((figure) => (isSure(figure) ? figure.bounds : { ...figure.bounds, low: 0 })),
  );
}
