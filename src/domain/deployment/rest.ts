import type { Rule } from '../force/rule.ts';
import { Problem } from '../problem.ts';
import type { Batch } from './chain-state.ts';
import { isBefore, lastDay, type Span, shifted } from './span.ts';

/** The break before departure, as the Kenyan police gave it to their class of November 2024. */
export const REST_RULE: Rule & { readonly days: number } = {
  id: 'L10',
  version: 1,
  title: 'Two weeks of rest between graduation and departure',
  days: 14,
  source: 'The Star (Kenya), 11 November 2024',
  since: null,
  until: null,
  status: 'sourced',
};

/** The first day on which a batch may depart; `null` when no rest was ordered. */
export function restedOn(batch: Batch): Span | null {
  return batch.rest === null ? null : shifted(batch.rest.from, batch.rest.days);
}

/** @throws {Problem} `rest-not-over` when the departure is before the rest ends, however both are read */
export function refuseUnrested(batch: Batch, departs: Span): void {
  const rested = restedOn(batch);
  const [departsOn, over] = [lastDay(departs), rested?.earliest ?? null];
  if (batch.rest === null || departsOn === null || over === null || !isBefore(departsOn, over))
    return;
  throw new Problem('rest-not-over', {
    batch: batch.id,
    departsOn: departs.edtf,
    restedOn: over.toString(),
    days: batch.rest.days,
    rule: batch.rest.rule,
  });
}
