import { readMissionFolder } from '../../src/cli/mission-folder.ts';
import { loadMission } from '../../src/use-cases/load-mission.ts';
import { aWork } from '../database.ts';
import type { Site } from './site.ts';

/** The example mission as `muster demo` loads it; its address is the answer. */
export async function loadExample({ server }: Site): Promise<string> {
  const folder = await readMissionFolder('examples/haiti-mss');
  const work = aWork(server.database.db);
  await loadMission(work, { id: 'haiti-mss', name: 'MSS Haiti', folder });
  return '/missions/haiti-mss';
}
