import { ruleName } from '../force/rule.ts';
import type { Chain, TrainingClass } from './chain-state.ts';
import { REST_RULE } from './rest.ts';
import { daysBetween, firstDay, lastDay, type Span, shifted } from './span.ts';
import { courseSpan } from './training.ts';

/** A day downstream that an entry would move. `days` is negative when it comes earlier. */
export type Shift = {
  readonly what: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly days: number | null;
};

/**
 * What a change would move: the end of each class, and the first day on which its batches may depart.
 * The rest rule stands in where no rest was ordered yet, and is named.
 */
export function whatMoves(before: Chain, after: Chain): readonly Shift[] {
  return [...after.classes.values()].flatMap((taught) => {
    const was = before.classes.get(taught.id);
    const [old, ends] = [was ? courseSpan(was).ends : null, courseSpan(taught).ends];
    const classShift = shiftOf(`class ${taught.id} ends`, taught.id, old, ends);
    if (classShift === null) return [];
    return [classShift, ...departures(before, after, taught, old, ends)];
  });
}

function departures(
  before: Chain,
  after: Chain,
  taught: TrainingClass,
  old: Span | null,
  ends: Span | null,
): readonly Shift[] {
  const batches = new Set([
    ...[...after.plans.values()]
      .filter((plan) => plan.class === taught.id)
      .map(({ batch }) => batch),
    ...[...after.batches.values()]
      .filter((batch) => batch.class?.id === taught.id)
      .map(({ id }) => id),
  ]);
  return [...batches].flatMap((id) => {
    const rule = `${REST_RULE.days} days of rest, ${ruleName(REST_RULE)}`;
    const [from, to] = [restEnd(before, id, old), restEnd(after, id, ends)];
    const shift = shiftOf(`batch ${id} may depart from (${rule})`, id, from, to);
    return shift === null ? [] : [shift];
  });
}

function restEnd(chain: Chain, batch: string, ends: Span | null): Span | null {
  const rest = chain.batches.get(batch)?.rest;
  if (rest) return shifted(rest.from, rest.days);
  return ends && shifted(ends, REST_RULE.days);
}

function shiftOf(what: string, subject: string, before: Span | null, after: Span | null) {
  if (before?.edtf === after?.edtf) return null;
  const [from, to] = [before && lastDay(before), after && lastDay(after)];
  const days = from && to ? daysBetween(from, to) : null;
  return { what, subject, before: before?.edtf ?? null, after: after?.edtf ?? null, days };
}

/**
 * Whether what was said of a class can all hold: its start, the length in force and its graduation.
 * `null` when it can, or when too little was said; else the sentence that a reader needs.
 */
export function classDisagreement(taught: TrainingClass): string | null {
  const { started, graduated } = taught;
  const weeks = taught.shortened?.weeks ?? taught.course?.weeks;
  if (!started || !graduated || weeks === undefined) return null;
  const ends = shifted(started.on, weeks * 7);
  const [last, real] = [lastDay(ends), firstDay(graduated.on)];
  if (!last || !real || Temporal.PlainDate.compare(last, real) >= 0) return null;
  const gap = daysBetween(last, real);
  return `A start in ${started.on.edtf} and ${weeks} weeks end by ${last}; it graduated on ${graduated.on.edtf}, ${gap} days later. No source gives the reason.`;
}
