import type { PictureAnswer } from '../../../contract/picture.ts';
import type { StatementAnswer } from '../../../contract/statements.ts';
import type { Ceiling } from '../../charts/ceiling.ts';
import {
  type PlannedStrength,
  type SaidStrength,
  type StrengthData,
  type StrengthStep,
  strengthStretch,
} from '../../charts/strength-data.ts';
import { type Day, shortDay } from '../../day.ts';
import { figureOf } from '../../figures.ts';
import { nextMovement } from './milestones.ts';

type Asked = {
  readonly mission: string;
  readonly on: Day;
  readonly picture: PictureAnswer;
  /** In theatre, as said by then, by valid time. */
  readonly strengths: readonly StatementAnswer[];
  /** Landings, as said by then. */
  readonly arrivals: readonly StatementAnswer[];
  readonly ceiling: Ceiling | null;
  readonly open: (statement: string) => void;
};

/** Puts together what the strength chart shows: the step line, each statement, and the next step planned. */
export function strengthOf(asked: Asked): StrengthData {
  const { mission, on, strengths, picture, open } = asked;
  const heard = strengths.filter((one) => isCount(one) && (one.validEarliest ?? '9999') <= on);
  const unsettled = new Set(
    picture.conflicts.filter(({ status }) => status !== 'settled').map(({ id }) => id),
  );
  const said = heard.map((one) => ({
    ...saidOf(one, mission, on, open),
    hasConflict: one.conflictIds.some((id) => unsettled.has(id)),
  }));
  const steps = stepsOf(asked, heard);
  const planned = plannedOf(picture, mission, on);
  const days = [...steps.map(({ day }) => day), ...said.map(({ day }) => day)];
  return {
    ...strengthStretch(days, on, planned?.day ?? null),
    now: on,
    ceiling: asked.ceiling,
    steps,
    said,
    planned,
  };
}

function isCount({ low, modality, rank, unit }: StatementAnswer): boolean {
  return (
    low !== null &&
    modality === 'reported' &&
    rank !== 'deprecated' &&
    (unit ?? 'personnel') === 'personnel'
  );
}

function saidOf(
  one: StatementAnswer,
  mission: string,
  on: Day,
  open: (id: string) => void,
): Omit<SaidStrength, 'hasConflict'> {
  const low = one.low ?? 0;
  const day = one.validEarliest ?? one.validLatest ?? on;
  return {
    id: one.id,
    day,
    until: one.validLatest ?? day,
    low,
    high: one.high ?? low,
    words: one.subject === mission ? one.asStated : `${one.subjectLabel} ${one.asStated}`,
    isWhole: one.subject === mission,
    open: () => open(one.id),
  };
}

/** Totals of the whole mission; before the first of them, landings added up as they were told. */
function stepsOf(
  { mission, on, arrivals }: Asked,
  heard: readonly StatementAnswer[],
): StrengthStep[] {
  const totals = heard
    .filter(({ subject, rank }) => subject === mission && rank !== 'deprecated')
    .map((one) => ({
      day:
        one.validLatest !== null && one.validLatest < on
          ? one.validLatest
          : (one.validEarliest ?? on),
      value: Math.round(((one.low ?? 0) + (one.high ?? one.low ?? 0)) / 2),
      words: one.asStated,
    }))
    .sort((a, b) => a.day.localeCompare(b.day));
  const firstTotal = totals[0]?.day ?? `${on}~`;
  let sum = 0;
  const landings = landingsOf(arrivals, on)
    .filter(({ day }) => day < firstTotal)
    .map(({ day, value }) => {
      sum += value;
      return { day, value: sum, words: String(sum) };
    });
  return [...landings, ...totals];
}

/** One landing for each subject, scope and day, however many papers told it: the one that stands. */
export function landingsOf(
  arrivals: readonly StatementAnswer[],
  on: Day,
): { day: Day; value: number }[] {
  const told = arrivals
    .filter(
      (one) =>
        isCount(one) && one.partOf === null && isExactDay(one) && (one.validLatest ?? '9999') <= on,
    )
    .sort((a, b) => weight(b).localeCompare(weight(a)));
  const standing = new Map(
    told.map((one) => [`${one.validEarliest} ${one.subject} ${one.scope ?? ''}`, one]),
  );
  return [...standing.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, { low, high }]) => ({
      day: key.slice(0, 10),
      value: Math.round(((low ?? 0) + (high ?? low ?? 0)) / 2),
    }));
}

export function isExactDay({ validEarliest, validLatest }: StatementAnswer): boolean {
  return validEarliest !== null && validEarliest === validLatest;
}

/** Sorts the report that stands first: preferred, out of conflict, well graded, then by id. */
export function weight({ conflictIds, rank, grade, id }: StatementAnswer): string {
  const standing = ['preferred', 'normal', 'deprecated'].indexOf(rank);
  return `${standing}${conflictIds.length > 0 ? 1 : 0}${grade}${id}`;
}

function plannedOf(picture: PictureAnswer, mission: string, on: Day): PlannedStrength | null {
  const next = nextMovement(picture.milestones, on);
  const present = figureOf(picture, mission, 'in-theatre');
  const size =
    next &&
    (figureOf(picture, next.subject, 'departed') ?? figureOf(picture, next.subject, 'trained'));
  if (!next?.latest || !present || !size) return null;
  return {
    day: next.latest,
    low: present.low + size.low,
    high: (present.high ?? present.low) + (size.high ?? size.low),
    words: `if ${size.asStated} leave\non ${shortDay(next.latest)}`,
  };
}
