import type { Bounds } from './bounds.ts';
import { elapsedEitherWay } from './day-count.ts';
import { daysOf } from './duration.ts';
import { numberOfDay } from './epoch-day.ts';
import {
  type ChainStatement,
  type DayStatement,
  type LengthStatement,
  MILESTONES,
  type Span,
} from './milestone.ts';
import { CALENDAR, type TimeConstraint } from './time-constraint.ts';

/** From where to where a span runs. The rest has a first day of its own, which few sources state. */
const ENDS: { readonly [S in Span]: readonly [string, string] } = {
  training: ['training-start', 'training-end'],
  rest: ['rest-start', 'ready'],
  journey: ['departure', 'arrival'],
};

/** No statement but the matter itself: each milestone comes on or after the one before it. */
const ORDER: readonly TimeConstraint[] = [
  ...MILESTONES.slice(1).map((to, index) => after(MILESTONES[index] ?? CALENDAR, to)),
  after('training-end', 'rest-start'),
  after('rest-start', 'ready'),
];

/**
 * What the statements of one batch ask of its days, for the search of conflicts. Plans that were
 * overtaken bind nothing: see {@link standingStatements}.
 */
export function constraintsOf(statements: readonly ChainStatement[]): readonly TimeConstraint[] {
  return [...ORDER, ...standingStatements(statements).flatMap(constraintOf)];
}

/**
 * The statements that have to hold together. A plan stands until it happened or a later plan was
 * stated: successive plans do not contradict each other. A planned length of a course that was cut
 * is no constraint either.
 */
export function standingStatements(
  statements: readonly ChainStatement[],
): readonly ChainStatement[] {
  return statements.filter((one) => {
    if (one.modality === 'occurred') return true;
    const rivals = statements.filter((other) => other !== one && aboutOf(other) === aboutOf(one));
    return !rivals.some((other) => other.modality === 'occurred' || saidLater(other, one));
  });
}

/** What a statement is about: two plans for the same are rivals. */
function aboutOf(statement: ChainStatement): string {
  return statement.kind === 'day' ? statement.milestone : `length of ${statement.span}`;
}

function saidLater(a: ChainStatement, b: ChainStatement): boolean {
  if (a.statedOn === null || b.statedOn === null) return a.statedOn !== null;
  return Temporal.PlainDate.compare(a.statedOn, b.statedOn) > 0;
}

function after(from: string, to: string): TimeConstraint {
  return { from, to, low: 0, high: null, statementId: null };
}

function constraintOf(statement: ChainStatement): readonly TimeConstraint[] {
  return statement.kind === 'day' ? [dayConstraint(statement)] : lengthConstraint(statement);
}

/** A planned day is the last that the plan allows; being ready before it harms no plan. */
function dayConstraint({ id, milestone, date, modality }: DayStatement): TimeConstraint {
  const { earliest, latest } = date;
  const low = earliest && modality === 'occurred' ? numberOfDay(earliest) : null;
  const high = latest && numberOfDay(latest);
  return { from: CALENDAR, to: milestone, low, high, statementId: id };
}

function lengthConstraint({ id, span, length }: LengthStatement): readonly TimeConstraint[] {
  const days = daysOf(length);
  if (days === null) return [];
  const [from, to] = ENDS[span];
  return [{ from, to, ...spanBounds(span, days), statementId: id }];
}

/** A course ends where it ends; nobody is ready before the rest is over, but may be later. */
function spanBounds(span: Span, days: Bounds): Bounds {
  const elapsed = elapsedEitherWay(days);
  return span === 'training' ? elapsed : { low: elapsed.low, high: null };
}
