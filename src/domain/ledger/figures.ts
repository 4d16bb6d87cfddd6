import { type Bounds, sumOf, withRange } from './bounds.ts';
import { SO_FAR } from './candidate.ts';
import { contributorFlows, countedEvents, statedSum } from './derive-flows.ts';
import { offersInAll, pledgesByMovement, restOfClasses } from './derive-offers.ts';
import { othersInTheatre, presenceByLandings } from './derive-presence.ts';
import { groupedBy } from './event.ts';
import { FUNNEL, measureOf } from './measure.ts';
import type { DrawnFigure, FigureFacts, FunnelStage, StandingFigure } from './picture-facts.ts';
import { contributorOf, kebab } from './subject.ts';
import { labelOf } from './wording.ts';

/** Every figure of a picture: what was stated and stands, then what follows from it by named laws. */
export function figuresOf(facts: FigureFacts): readonly DrawnFigure[] {
  const all = [
    ...statedFigures(facts),
    ...offersInAll(facts),
    ...pledgesByMovement(facts),
    ...contributorFlows(facts),
    ...presenceByLandings(facts),
    ...othersInTheatre(facts),
    ...restOfClasses(facts),
  ];
  const place = (figure: DrawnFigure) => placeOf(figure, facts);
  return all
    .map((figure, index) => ({ figure, index, place: place(figure) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ figure }) => figure);
}

/** The mission first, then its contributors, the others, and the parts. */
function placeOf({ subject }: DrawnFigure, { subjects }: FigureFacts): number {
  const kind = subjects.get(subject)?.kind;
  const place = { mission: 0, contributor: 1, part: 3, other: 4 };
  return kind === undefined ? 2 : place[kind];
}

function statedFigures(facts: FigureFacts): readonly DrawnFigure[] {
  const { standing, subjects } = facts;
  const groups = groupedBy(standing, ({ subject, measure, unit, scope, event }) =>
    [subject, measure, unit, scope ?? '', event === SO_FAR ? SO_FAR : ''].join('|'),
  );
  return [...groups.values()].flatMap((told) => {
    const [first] = told;
    if (!first || first.bounds === null) return [];
    const isSum = measureOf(first.measure).nature === 'flow' && told.length > 1;
    if (isSum && subjects.get(first.subject)?.kind === 'contributor' && first.scope === null)
      return [];
    return isSum
      ? told.flatMap((figure) => statedFigure(figure, facts))
      : statedFigure(first, facts);
  });
}

/** A part by scope is a subject of its own: the soldiers of Jamaica are not Jamaica. */
function statedFigure(
  figure: StandingFigure,
  { subjects, on }: FigureFacts,
): readonly DrawnFigure[] {
  const { bounds, scope, subject } = figure;
  if (bounds === null) return [];
  const label = labelOf(subject, subjects);
  return [
    {
      subject: scope === null ? subject : kebab(`${label} ${scope}`),
      subjectLabel: scope === null ? label : `${label}, ${scope}`,
      measure: figure.measure,
      asStated: figure.asStated,
      ...bounds,
      unit: figure.unit,
      validTime: figure.edtf ?? on,
      statementId: figure.id,
      derivation: null,
    },
  ];
}

/** The stages of the force: the mission's own figure, else what its contributors are told to have. */
export function funnelOf(facts: FigureFacts): readonly FunnelStage[] {
  const events = countedEvents(facts);
  return FUNNEL.map((measure) => {
    const own = ofPeople(facts).find(
      (figure) => figure.measure === measure && figure.subject === facts.mission.key,
    );
    if (own?.bounds) return { measure, ...own.bounds, asStated: own.asStated };
    const parts =
      measureOf(measure).nature === 'flow'
        ? events.filter((event) => event.measure === measure)
        : ofPeople(facts).filter(
            (figure) => figure.measure === measure && isContributor(figure, facts),
          );
    return stageOf(measure, parts);
  });
}

function ofPeople({ standing }: FigureFacts): readonly StandingFigure[] {
  return standing.filter(({ unit, scope }) => unit === 'personnel' && scope === null);
}

function isContributor({ subject }: StandingFigure, { subjects }: FigureFacts): boolean {
  return contributorOf(subject, subjects) === subject;
}

/** Who else there may be is not told, so a sum of parts has no upper end. */
function stageOf(measure: string, parts: readonly StandingFigure[]): FunnelStage {
  const counted = parts.filter(
    (part): part is StandingFigure & { bounds: Bounds } => part.bounds !== null,
  );
  const [only] = counted;
  if (!only) return { measure, low: null, high: null, asStated: null };
  const bounds = sumOf(counted.map((part) => part.bounds));
  const asStated = counted.length === 1 ? only.asStated : withRange(statedSum(counted), bounds);
  return { measure, low: bounds.low, high: null, asStated };
}
