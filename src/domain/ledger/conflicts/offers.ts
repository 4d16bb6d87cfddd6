import { type Bounds, gapBetween, meet, sumOf } from '../bounds.ts';
import { type Conflict, conflict } from '../conflict.ts';
import { dayNumber } from '../day-number.ts';
import { groupedBy } from '../event.ts';
import { grouped } from '../grouped.ts';
import type { EventFigure } from '../landings.ts';
import { LAWS } from '../law.ts';
import { standing } from '../standing.ts';
import type { Stated } from '../stated.ts';
import { labelOf, listed, quoted, readAs } from '../wording.ts';
import { comparable, type FigureContext } from './figures.ts';
import { fewestAbove } from './parts.ts';

/**
 * A total of offers is counted by whoever states it and told on for weeks: offers of the last two
 * months before it may not be in it yet.
 */
export const OFFER_LAG_DAYS = 60;

/** The scope of an offer that counts only who is still to come. */
export const REMAINING = 'remaining';

type Offer = Stated & { readonly bounds: Bounds };

/** A stated total of offers against the offers of the contributors, where these go above it. */
export function offerConflicts(
  statements: readonly Stated[],
  context: FigureContext,
): readonly Conflict[] {
  const { subjects } = context;
  const offers = statements.filter(
    (statement): statement is Offer =>
      (statement.measure === 'pledged' || statement.measure === 'notified') &&
      statement.bounds !== null &&
      statement.unit === 'personnel' &&
      statement.scope === null,
  );
  const isOf = (kind: string) => (offer: Offer) => subjects.get(offer.subject)?.kind === kind;
  const parts = offers.filter(isOf('contributor')).filter(({ rank }) => rank !== 'deprecated');
  return offers.filter(isOf('mission')).flatMap((total) => againstTotal(total, parts, context));
}

function againstTotal(
  total: Offer,
  parts: readonly Offer[],
  { subjects }: FigureContext,
): readonly Conflict[] {
  const { begin, end } = total;
  const high = total.bounds.high;
  if (begin === null || end === null || high === null) return [];
  const known = (until: number) =>
    standingOffers(
      parts.filter((offer) => offer.era === null && dayNumber(offer.end ?? '9999-12-31') <= until),
    );
  const above = known(dayNumber(begin) - OFFER_LAG_DAYS);
  if (sumOf(above.map(({ bounds }) => bounds)).low <= high) return [];
  const needed = fewestAbove(above, high);
  const sum = sumOf(needed.map(({ bounds }) => bounds));
  const words = listed(needed.map((o) => `${labelOf(o.subject, subjects)} "${o.asStated}"`));
  return [
    conflict(
      'sum',
      [total, ...needed],
      `${labelOf(total.subject, subjects)}: ${quoted(total)} is below the sum of its parts: ${words} add to ` +
        `${readAs(sum)}, ${grouped(gapBetween(sum, total.bounds))} above.`,
    ),
  ];
}

/** One offer a contributor: the written notification before the word told, then the rule. */
export function standingOffers<O extends Stated>(offers: readonly O[]): readonly O[] {
  return [...groupedBy(offers, ({ subject }) => subject).values()].flatMap((own) => {
    const notified = own.filter(({ measure }) => measure === 'notified');
    return standing(notified.length > 0 ? notified : own) ?? [];
  });
}

/** "The remaining 150" beside six who are there, against an offer of 150 in all. */
export function remainderConflicts(
  statements: readonly Stated[],
  figures: readonly EventFigure[],
  context: FigureContext,
): readonly Conflict[] {
  const pledges = statements.filter(
    ({ measure, bounds, rank }) =>
      measure === 'pledged' && bounds !== null && rank !== 'deprecated',
  );
  const rest = pledges.filter(({ scope }) => scope === REMAINING);
  return rest.flatMap((remaining) => {
    const come = figures.filter(
      ({ contributor, measure, begin }) =>
        contributor === remaining.subject &&
        measure === 'arrived' &&
        (begin ?? '9999') <= (remaining.end ?? ''),
    );
    const sum = sumOf([remaining, ...come].flatMap(({ bounds }) => bounds ?? []));
    return pledges
      .filter(({ subject, scope }) => subject === remaining.subject && scope === null)
      .filter((whole) => whole.bounds !== null && !meet(sum, whole.bounds))
      .filter((whole) => comparable({ ...remaining, scope: null }, whole, context))
      .map((whole) =>
        conflict(
          'sum',
          [remaining, whole, ...come],
          `${labelOf(whole.subject, context.subjects)}: ${come.map((c) => `"${c.asStated}" arrived`).join(' and ')} with ` +
            `${quoted(remaining)} make ${readAs(sum)}, against ${quoted(whole)} in all (${LAWS.pledge.words}).`,
        ),
      );
  });
}
