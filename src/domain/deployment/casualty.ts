import { Problem } from '../problem.ts';
import { type Heads, NOBODY } from './heads.ts';

/** What has become of people who came to harm, as last reported. */
export const CASUALTY_STATES = [
  'injured',
  'evacuated',
  'recovered',
  'missing',
  'presumed-dead',
  'killed',
  'found',
] as const;
export type CasualtyState = (typeof CASUALTY_STATES)[number];

/**
 * Which state may follow which. The dead do not come back by a change of state: a report that was
 * wrong is superseded, so that what was believed stays on record.
 */
const FOLLOWS: { readonly [From in CasualtyState]: readonly CasualtyState[] } = {
  injured: ['evacuated', 'recovered', 'killed'],
  evacuated: ['recovered', 'killed'],
  recovered: [],
  missing: ['presumed-dead', 'killed', 'found'],
  'presumed-dead': ['killed', 'found'],
  killed: [],
  found: [],
};

/** @throws {Problem} `casualty-transition` with the states that may follow */
export function changedState(
  casualty: string,
  from: CasualtyState,
  to: CasualtyState,
): CasualtyState {
  const next = FOLLOWS[from];
  if (!next.includes(to)) throw new Problem('casualty-transition', { casualty, from, to, next });
  return to;
}

export function isFirstState(state: CasualtyState): boolean {
  return state === 'injured' || state === 'missing' || state === 'killed';
}

/**
 * How many are certainly and possibly lost to the strength. The missing may come back, so they lower
 * only the least that may be there; the injured stay until they are evacuated.
 */
export function lostBy(state: CasualtyState, count: Heads): Heads {
  switch (state) {
    case 'killed':
    case 'evacuated':
      return count;
    case 'missing':
    case 'presumed-dead':
      return { low: 0, said: 0, high: count.high };
    default:
      return NOBODY;
  }
}
