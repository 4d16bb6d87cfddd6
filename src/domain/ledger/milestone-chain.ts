import type { Bounds } from './bounds.ts';
import { assumptionsOf } from './chain-assumptions.ts';
import { constraintsOf, standingStatements } from './chain-constraints.ts';
import { explanationOf, whenWords } from './chain-wording.ts';
import { dayAfter, lastDayOf } from './day-count.ts';
import { daysOf } from './duration.ts';
import type { DayBounds } from './edtf-bounds.ts';
import { mayCoincide } from './imprecise-date.ts';
import {
  type ChainStatement,
  type DayStatement,
  MILESTONES,
  type Milestone,
  placeOf,
  type Span,
} from './milestone.ts';
import { minimalConflicts, type TimeConflict } from './temporal-network.ts';

/** The days of one milestone, with what had to be assumed to get them. */
export type MilestoneDays = DayBounds & {
  readonly milestone: Milestone;
  /** The stated day in words; what is derived says so. */
  readonly asStated: string;
  /** Statements that put it on a day itself; empty when it is derived. */
  readonly statementIds: readonly string[];
  readonly occurred: boolean;
  /** Days between the earliest that the chain allows and the last that was stated; below zero when
   * the stated day cannot be kept; `null` when either is missing or it has happened. */
  readonly slackDays: number | null;
  readonly assumptions: readonly string[];
};

/** One batch from the first day of its course to its arrival. */
export type MilestoneChain = {
  /** In order of the chain; a milestone that nobody stated and nothing follows for is not there. */
  readonly milestones: readonly MilestoneDays[];
  /** Every minimal conflict, explained in one sentence. */
  readonly conflicts: readonly (TimeConflict & { readonly explanation: string })[];
  /** False when there are more than the search lists. */
  readonly conflictsComplete: boolean;
  /** Ids of the statements that the days do without. */
  readonly leftOut: readonly string[];
};

/**
 * Gives the milestones of one batch their days, also when what was stated is inconsistent: forward
 * from the latest stated milestone that occurred. Statements of a conflict that lie before it are
 * left out and named; a planned day is the last that the plan allows.
 *
 * @param statements of one batch, as known by one day; their order does not matter
 */
export function milestoneChain(statements: readonly ChainStatement[]): MilestoneChain {
  const sorted = statements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const standing = standingStatements(sorted);
  const { conflicts, complete } = minimalConflicts(constraintsOf(sorted));
  const anchor = latestOccurred(standing);
  const blamed = new Set(conflicts.flatMap(({ statementIds }) => statementIds));
  const leftOut = standing.filter((one) => blamed.has(one.id) && liesBefore(one, anchor));
  const kept = standing.filter((one) => !leftOut.includes(one));
  const days = daysInOrder(kept, standing);
  const notes = assumptionsOf({ statements: sorted, anchor, leftOut, days });
  return {
    milestones: [...days.values()].map((found) => ({
      ...found,
      assumptions: notes(found.milestone),
    })),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      explanation: explanationOf(conflict, sorted),
    })),
    conflictsComplete: complete,
    leftOut: leftOut.map(({ id }) => id),
  };
}

/** A milestone before what was assumed is written beside it. */
export type FoundDays = Omit<MilestoneDays, 'assumptions'>;

function latestOccurred(statements: readonly ChainStatement[]): Milestone | null {
  const reached = new Set(
    statements.flatMap((one) =>
      one.kind === 'day' && one.modality === 'occurred' ? [one.milestone] : [],
    ),
  );
  return MILESTONES.findLast((milestone) => reached.has(milestone)) ?? null;
}

/** The milestone by which what a statement tells is over. */
const OVER_BY: { readonly [About in Span | 'rest-start']: Milestone } = {
  training: 'training-end',
  'rest-start': 'ready',
  rest: 'ready',
  journey: 'arrival',
};

function liesBefore(statement: ChainStatement, anchor: Milestone | null): boolean {
  if (anchor === null) return false;
  if (statement.kind === 'length') return placeOf(OVER_BY[statement.span]) <= placeOf(anchor);
  const { milestone } = statement;
  if (milestone === 'rest-start') return placeOf(OVER_BY[milestone]) <= placeOf(anchor);
  return placeOf(milestone) < placeOf(anchor);
}

/** Statements left out still say when their own milestone was; they only move no other. */
function daysInOrder(
  kept: readonly ChainStatement[],
  standing: readonly ChainStatement[],
): ReadonlyMap<Milestone, FoundDays> {
  const days = new Map<Milestone, FoundDays>();
  for (const milestone of MILESTONES) {
    const own = standing.filter(
      (one): one is DayStatement => one.kind === 'day' && one.milestone === milestone,
    );
    const found = foundDays(milestone, own, derivedDays(milestone, kept, days));
    if (found) days.set(milestone, found);
  }
  return days;
}

function foundDays(
  milestone: Milestone,
  own: readonly DayStatement[],
  derived: DayBounds | null,
): FoundDays | null {
  const [first] = own;
  if (!first) return derived && DERIVED_ALONE.has(milestone) ? unstated(milestone, derived) : null;
  const occurred = first.modality === 'occurred';
  const stated = together(own.map(({ date }) => date));
  const earliest = occurred ? stated.earliest : (derived?.earliest ?? stated.earliest);
  const latest = stated.latest ?? (occurred ? null : (derived?.latest ?? null));
  const open = !occurred && derived?.earliest && latest;
  return {
    milestone,
    asStated: [...new Set(own.map(whenWords))].join(' or '),
    statementIds: own.map(({ id }) => id),
    occurred,
    earliest,
    latest,
    slackDays: open ? derived.earliest.until(latest).days : null,
  };
}

/** What follows by itself; a departure or an arrival that nobody announced does not. */
const DERIVED_ALONE: ReadonlySet<Milestone> = new Set(['training-end', 'ready']);

function unstated(milestone: Milestone, { earliest, latest }: DayBounds): FoundDays {
  const asStated = 'not stated, derived';
  return {
    milestone,
    asStated,
    statementIds: [],
    occurred: false,
    earliest,
    latest,
    slackDays: null,
  };
}

/** What all of them allow; when they exclude each other, everything that any of them allows. */
function together(dates: readonly DayBounds[]): DayBounds {
  const agree = dates.every((a) => dates.every((b) => mayCoincide(a, b)));
  const firsts = sortedDays(dates.map(({ earliest }) => earliest));
  const lasts = sortedDays(dates.map(({ latest }) => latest));
  if (agree) return { earliest: firsts.at(-1) ?? null, latest: lasts[0] ?? null };
  const open = (days: readonly Temporal.PlainDate[]) => days.length < dates.length;
  return {
    earliest: open(firsts) ? null : (firsts[0] ?? null),
    latest: open(lasts) ? null : (lasts.at(-1) ?? null),
  };
}

function sortedDays(days: readonly (Temporal.PlainDate | null)[]): readonly Temporal.PlainDate[] {
  return days.filter((day) => day !== null).toSorted(Temporal.PlainDate.compare);
}

type Before = ReadonlyMap<Milestone, FoundDays>;

/** The days that follow from the milestone before; `null` when nothing does. */
function derivedDays(
  milestone: Milestone,
  kept: readonly ChainStatement[],
  before: Before,
): DayBounds | null {
  switch (milestone) {
    case 'training-start':
      return null;
    case 'training-end':
      return shifted(before.get('training-start') ?? null, lengthOf(kept, 'training'), lastDayOf);
    case 'ready':
      return shifted(restStart(kept, before), lengthOf(kept, 'rest'), dayAfter);
    case 'departure':
      return onOrAfter(before.get('ready') ?? before.get('training-end') ?? null);
    default: {
      const departure = before.get('departure') ?? null;
      const journey = lengthOf(kept, 'journey');
      return journey ? shifted(departure, journey, dayAfter) : onOrAfter(departure);
    }
  }
}

/** What any of the stated lengths of a span allows; `null` when none was stated. */
function lengthOf(kept: readonly ChainStatement[], span: Span): Bounds | null {
  const stated = kept.flatMap((one) =>
    one.kind === 'length' && one.span === span ? (daysOf(one.length) ?? []) : [],
  );
  if (stated.length === 0) return null;
  const highs = stated.map(({ high }) => high ?? Number.POSITIVE_INFINITY);
  const high = Math.max(...highs);
  return {
    low: Math.min(...stated.map(({ low }) => low)),
    high: Number.isFinite(high) ? high : null,
  };
}

/** Without a stated first day, the rest is counted from graduation day: an assumption, and named. */
function restStart(kept: readonly ChainStatement[], before: Before): DayBounds | null {
  const stated = kept.filter(
    (one): one is DayStatement => one.kind === 'day' && one.milestone === 'rest-start',
  );
  if (stated.length > 0) return together(stated.map(({ date }) => date));
  return before.get('training-end') ?? null;
}

function onOrAfter(days: DayBounds | null): DayBounds | null {
  return days && { earliest: days.earliest, latest: null };
}

function shifted(
  from: DayBounds | null,
  days: Bounds | null,
  by: (day: Temporal.PlainDate, days: number) => Temporal.PlainDate,
): DayBounds | null {
  if (!from || !days) return null;
  return {
    earliest: from.earliest && by(from.earliest, days.low),
    latest: from.latest && days.high !== null ? by(from.latest, days.high) : null,
  };
}
