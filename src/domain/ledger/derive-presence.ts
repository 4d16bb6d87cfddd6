import { type Bounds, meet, remainderOf, sumOf, withRange, wordingOf } from './bounds.ts';
import { daysBetween } from './day-number.ts';
import { type CountedEvent, countedEvents, statedSum, termsOf } from './derive-flows.ts';
import { grouped } from './grouped.ts';
import { LAWS } from './law.ts';
import type { DrawnFigure, FigureFacts, StandingFigure } from './picture-facts.ts';
import { OTHERS } from './subject.ts';
import { labelOf, listed } from './wording.ts';

const STOCK_DAYS_MAX = 31;
const IN_THEATRE = 'in-theatre';

type Total = StandingFigure & { readonly bounds: Bounds };

/** The stated totals in theatre that stand: of the mission, and of its contributors. */
export function totalsInTheatre(
  { standing, subjects }: FigureFacts,
  kind: string,
): readonly Total[] {
  return standing.filter(
    (figure): figure is Total =>
      figure.measure === IN_THEATRE &&
      figure.unit === 'personnel' &&
      figure.scope === null &&
      figure.bounds !== null &&
      subjects.get(figure.subject)?.kind === kind,
  );
}

/** For each contributor with landings: arrived − returned − lost, beside its stated total. */
export function presenceByLandings(facts: FigureFacts): readonly DrawnFigure[] {
  const events = countedEvents(facts);
  const contributors = [
    ...new Set(events.filter(({ measure }) => measure === 'arrived').map((e) => e.contributor)),
  ].sort();
  return contributors.map((contributor) => {
    const own = events.filter((event) => event.contributor === contributor);
    const stated = totalsInTheatre(facts, 'contributor').find((t) => t.subject === contributor);
    return presenceFigure(contributor, own, stated, facts);
  });
}

function presenceFigure(
  contributor: string,
  events: readonly CountedEvent[],
  stated: Total | undefined,
  facts: FigureFacts,
): DrawnFigure {
  const arrived = events.filter(({ measure }) => measure === 'arrived');
  const left = events.filter(({ measure }) => measure === 'returned' || measure === 'killed');
  const [into, out] = [sumOf(arrived.map((e) => e.bounds)), sumOf(left.map((e) => e.bounds))];
  const bounds = {
    low: Math.max(0, into.low - (out.high ?? into.low)),
    high: into.high === null ? null : Math.max(0, into.high - out.low),
  };
  const value = Math.max(0, statedSum(arrived) - statedSum(left));
  const terms = [termsOf(arrived), ...left.map(({ asStated }) => asStated)].join(' − ');
  return {
    subject: contributor,
    subjectLabel: labelOf(contributor, facts.subjects),
    measure: IN_THEATRE,
    asStated: withRange(value, bounds),
    ...bounds,
    unit: 'personnel',
    validTime: facts.on,
    statementId: null,
    derivation: {
      rule: `${LAWS.presence.words}: ${terms}${difference(value, bounds, stated)}`,
      statementIds: [...arrived, ...left].map(({ id }) => id),
      agreesWith: stated && meet(stated.bounds, bounds) ? [stated.id] : [],
    },
  };
}

/** A difference that no range forbids is still shown, and no cause is made up for it. */
function difference(value: number, bounds: Bounds, stated: Total | undefined): string {
  if (!stated || stated.value === null || stated.value === value) return '';
  const place = meet(stated.bounds, bounds) ? 'lies inside' : 'lies outside';
  const apart = grouped(Math.abs(value - stated.value));
  return `. The stated ${stated.asStated} ${place} ${wordingOf(bounds)}; the difference is ${apart}, and no source gives the reason`;
}

/**
 * What is left of the mission's total once the contributors' totals that hold with it are taken, and
 * what the landings of those without a total leave there.
 */
export function othersInTheatre(facts: FigureFacts): readonly DrawnFigure[] {
  const [whole] = totalsInTheatre(facts, 'mission');
  if (!whole) return [];
  const events = countedEvents(facts);
  const totals = totalsInTheatre(facts, 'contributor').filter((part) =>
    holdsWith(part, whole, events),
  );
  if (totals.length === 0) return [];
  const before = events.filter(({ begin, end }) => (end ?? begin ?? '') < (whole.begin ?? ''));
  const told = new Set(totals.map(({ subject }) => subject));
  const landed = presenceByLandings({ ...facts, standing: before }).filter(
    ({ subject }) => !told.has(subject),
  );
  return remainderFigure(whole, totals, landed, facts);
}

function remainderFigure(
  whole: Total,
  totals: readonly Total[],
  landed: readonly DrawnFigure[],
  { subjects, on }: FigureFacts,
): readonly DrawnFigure[] {
  const taken = sumOf([...totals.map((part) => part.bounds), ...landed]);
  const bounds = remainderOf(whole.bounds, taken);
  if (bounds === null) return [];
  const sum = statedSum(totals) + landed.reduce((all, { low }) => all + low, 0);
  const value = Math.max(bounds.low, (whole.value ?? 0) - sum);
  const parts = [...totals, ...landed];
  return [
    {
      subject: OTHERS,
      subjectLabel: `Others than ${listed(parts.map(({ subject }) => labelOf(subject, subjects)))}`,
      measure: IN_THEATRE,
      asStated: withRange(value, bounds),
      ...bounds,
      unit: 'personnel',
      validTime: whole.edtf ?? on,
      statementId: null,
      derivation: {
        rule: `${LAWS.mission.words}: ${whole.asStated} − ${parts.map(({ asStated }) => asStated).join(' − ')}`,
        statementIds: [
          whole.id,
          ...totals.map(({ id }) => id),
          ...landed.flatMap(({ derivation }) => derivation?.statementIds ?? []),
        ],
        agreesWith: [],
      },
    },
  ];
}

/** Both totals speak of one state: near in time, and the part did not move between them. */
function holdsWith(part: Total, whole: Total, events: readonly CountedEvent[]): boolean {
  const [earlier, later] = (part.end ?? '') <= (whole.begin ?? '') ? [part, whole] : [whole, part];
  const [after, until] = [earlier.end ?? '', later.begin ?? later.end ?? ''];
  const moved = events.some(
    ({ contributor, end, begin, measure }) =>
      contributor === part.subject &&
      measure !== 'killed' &&
      (end ?? '') > after &&
      (begin ?? end ?? '') <= until,
  );
  return !moved && daysBetween(part, whole) <= STOCK_DAYS_MAX * 3;
}
