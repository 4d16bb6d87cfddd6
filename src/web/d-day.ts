import type { MissionAnswer } from '../contract/missions.ts';
import type { PictureAnswer } from '../contract/picture.ts';
import { type Day, isDay } from './day.ts';

/** D-day: what the mission says of itself, else the first landing with an exact day that was told. */
export function dDayOf(
  mission: MissionAnswer | undefined,
  picture: PictureAnswer | undefined,
): Day | null {
  if (mission?.firstDay) return mission.firstDay;
  const landings = picture?.figures.flatMap(({ measure, validTime, derivation }) =>
    measure === 'arrived' && derivation === null && isDay(validTime) ? [validTime] : [],
  );
  return landings?.sort()[0] ?? null;
}
