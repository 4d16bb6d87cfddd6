import type { StrengthDay } from '../domain/deployment/strength.ts';
import { strengthByDay } from '../store/views/strength.ts';
import { inMission, type Work } from './work.ts';

/** Days as ISO text, both ends included; `known` left out is everything that was said. */
export type StrengthSpan = {
  readonly from: string;
  readonly until: string;
  readonly known?: string | undefined;
};

/** The strength of one mission on each day on which it changed. */
export function strength(
  work: Work,
  missionId: string,
  { from, until, known }: StrengthSpan,
): Promise<readonly StrengthDay[]> {
  return inMission(work, missionId, (db) =>
    strengthByDay(db, missionId, { from, until }, known ?? null),
  );
}
