import type { Episode } from '../src/forecast/episode.ts';

/** A past mission of 1,000 authorised persons with these month-end shares. */
export const episode = (mission: string, shares: readonly (number | null)[]): Episode => ({
  id: mission,
  mission,
  labels: [mission],
  host: null,
  start: 'greenfield',
  mandatedOn: '2004-06-01',
  authorised: 1000,
  ceilingIsPeak: false,
  note: '',
  shares,
});
