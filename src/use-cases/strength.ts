import type { StrengthDay } from '../domain/deployment/strength.ts';
import { strengthByDay } from '../store/views/strength.ts';
import { inMission, type Work } from './work.ts';

/** Days as ISO text, both ends included. */
export type StrengthSpan = {
  readonly from: string;
  readonly until: string;
  readonly known: string;
};

/** The strength of one mission on each day on which it changed. */
export function strength(
  work: Work,
  missionId: string,
  span: StrengthSpan,
): Promise<readonly StrengthDay[]> {
  return inMission(work, missionId, async (db) => {
    const days = await strengthByDay(db, { missions: [missionId], ...span });
    return days.map(({ day, low, high, byContributor }) => ({ day, low, high, byContributor }));
  });
}
