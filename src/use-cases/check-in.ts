import { Problem } from '../domain/problem.ts';
import { passengers, takeManifest, tick } from '../store/records/manifests.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type CheckIn = {
  readonly checkedIn: number;
  readonly people: number;
  readonly kilograms: number;
};

/**
 * Ticks people off at the desk, by service number as scanned or typed.
 *
 * @throws {Problem} `not-found` for a number that is not on the manifest; then nobody is ticked
 */
export async function checkIn(
  work: Work,
  missionId: string,
  manifest: string,
  serviceNumbers: readonly string[],
): Promise<CheckIn> {
  const key = { missionId, country: rollCountry(work), manifest };
  return inMission(work, missionId, async (db) => {
    await takeManifest(db, key);
    const aboard = await passengers(db, key);
    const ids = serviceNumbers.map((number) => {
      const found = aboard.find(({ serviceNumber }) => serviceNumber === number);
      if (!found) throw new Problem('not-found', { thing: 'person on the manifest', id: number });
      return found.id;
    });
    await tick(db, key, ids, work.now().toString(), 'desk');
    const after = await passengers(db, key);
    return {
      checkedIn: after.filter((one) => one.checkedIn).length,
      people: after.length,
      kilograms: after.reduce((sum, one) => sum + one.kilograms, 0),
    };
  });
}
