import { type Chase, chaseList } from '../domain/force/chase.ts';
import { countryNames } from '../store/views/country-names.ts';
import { type Clocks, readChain } from './read-chain.ts';
import { inMission, type Work } from './work.ts';

/** Whom to chase on a day, with the names by which the mission knows its contributors. */
export async function chase(
  work: Work,
  missionId: string,
  clocks: Clocks,
): Promise<readonly Chase[]> {
  const { chain } = await readChain(work, missionId, clocks);
  const names = await inMission(work, missionId, (db) => countryNames(db, missionId));
  return chaseList(chain, clocks.on, names);
}
