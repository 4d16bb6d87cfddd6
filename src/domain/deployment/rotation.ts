import { type Rule, ruleName } from '../force/rule.ts';
import { Problem } from '../problem.ts';
import type { FieldsOf } from './chain-act.ts';
import type { StrengthChange } from './chain-state.ts';
import type { Heads } from './heads.ts';
import { firstDay, isBefore, lastDay } from './span.ts';
import { strengthOn } from './strength.ts';

/** Days of handover between arrival and going home, from the two cases on record. */
export const OVERLAP_RULE: Rule & { readonly days: number } = {
  id: 'O05',
  version: 1,
  title: 'One day of handover between those who come and those who go home',
  days: 1,
  source: 'rules O01 and O02: Darfur 2008 and Haiti 2025',
  since: null,
  until: null,
  status: 'to confirm',
};

/** Tour of duty that holds where a contributor has stated none. Unit: months. */
export const TOUR_RULE: Rule & { readonly months: number } = {
  id: 'L06a',
  version: 1,
  title: 'Rotation after 12 months',
  months: 12,
  source: 'https://press.un.org/en/2013/ga11368.doc.htm',
  since: '2013-04-01',
  until: null,
  status: 'sourced',
};

type Swap = FieldsOf<'rotation.plan'>;

/** What a swap leaves in theatre at its lowest, and on what day. Unit: persons, the least certain. */
export function lowestOf(
  changes: readonly StrengthChange[],
  { contributor, in: comes, home, out }: Swap,
  incoming: Heads,
): { readonly count: number; readonly on: string } {
  const arrives = firstDay(comes);
  const before = arrives?.subtract({ days: 1 }) ?? null;
  const present = before === null ? 0 : strengthOn(changes, contributor, before).low;
  const after = present + incoming.low - out.high;
  return after < present
    ? { count: Math.max(0, after), on: home.edtf }
    : { count: present, on: before?.toString() ?? comes.edtf };
}

/**
 * In before out, with the handover between them, and never under the floor.
 *
 * @throws {Problem} `rotation-order`, `rotation-under-floor`
 */
export function checkSwap(changes: readonly StrengthChange[], swap: Swap, incoming: Heads): void {
  const overlap = swap.overlap ?? OVERLAP_RULE.days;
  const earliest = firstDay(swap.in)?.add({ days: overlap });
  const homeOn = lastDay(swap.home);
  if (earliest && homeOn && isBefore(homeOn, earliest)) {
    throw new Problem('rotation-order', {
      rotation: swap.rotation,
      homeOn: swap.home.edtf,
      earliest: earliest.toString(),
      overlap,
      rule: ruleName(OVERLAP_RULE),
    });
  }
  const lowest = lowestOf(changes, swap, incoming);
  if (lowest.count < swap.floor) {
    const { rotation, floor } = swap;
    throw new Problem('rotation-under-floor', {
      rotation,
      lowest: lowest.count,
      floor,
      on: lowest.on,
    });
  }
}
