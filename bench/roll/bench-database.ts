import { randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import { seededRandom } from '../../src/random.ts';
import { openKeyFiles } from '../../src/store/key-files.ts';
import { type OpenDatabase, openDatabase } from '../../src/store/open.ts';
import { createMission } from '../../src/use-cases/create-mission.ts';
import type { Work } from '../../src/use-cases/work.ts';

export const MISSION = 'bench';

/** A database as in service, fsync and all, with one mission; the actor acts for Kenya. */
export async function openBenchDatabase(dataFolder: string): Promise<{
  readonly work: Work;
  readonly application: OpenDatabase['application'];
  readonly close: () => Promise<void>;
}> {
  const { db, application, close } = await openDatabase({ dataFolder });
  const work: Work = {
    db,
    now: () => Temporal.Instant.from('2024-11-01T12:00:00Z'),
    newId: randomUUIDv7,
    random: () => 0.5,
    seeded: seededRandom,
    keys: openKeyFiles(join(dataFolder, 'keys')),
    actor: { id: 'bench', name: 'Bench', role: 'operator', country: 'KE' },
  };
  await createMission(work, { id: MISSION, name: 'Bench' });
  return { work, application, close };
}
