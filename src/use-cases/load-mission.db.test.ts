import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { readMissionFolder } from '../cli/mission-folder.ts';
import { loadMission } from './load-mission.ts';
import { settleLedger } from './settle-ledger.ts';
import { inMission } from './work.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const EXAMPLE = 'examples/haiti-mss';

test('the example loads through the same door as any mission, and loading twice changes nothing', async () => {
  const work = aWork(database.db);
  const folder = await readMissionFolder(EXAMPLE);
  const first = await loadMission(work, { id: 'haiti-mss', name: 'MSS Haiti', folder });
  expect(first.statements).toBeGreaterThanOrEqual(337);

  const second = await loadMission(work, { id: 'haiti-mss', name: 'MSS Haiti', folder });
  expect(second).toEqual({
    mission: 'haiti-mss',
    documents: 0,
    statements: 0,
    judgements: 0,
    conflicts: 0,
  });
});

test('what follows from the statements is the same when the ledger is read back', async () => {
  const work = aWork(database.db);
  await loadMission(work, {
    id: 'haiti-mss',
    name: 'MSS Haiti',
    folder: await readMissionFolder(EXAMPLE),
  });
  const derived = () =>
    inMission(work, 'haiti-mss', async (db) => ({
      candidates: await db
        .selectFrom('candidate')
        .select([
          'statement_id',
          'event',
          'scope',
          'precedence',
          'low',
          'high',
          'part_of',
          'replaced_on',
        ])
        .orderBy('statement_id')
        .execute(),
      conflicts: await db
        .selectFrom('conflict')
        .select(['id', 'status', 'explanation', 'known_on', 'begins_on', 'is_seed'])
        .orderBy('id')
        .execute(),
    }));
  const loaded = await derived();
  await inMission(work, 'haiti-mss', (db) => settleLedger(db, 'haiti-mss', work.now()));
  expect(await derived()).toEqual(loaded);
  expect(loaded.conflicts.length).toBeGreaterThan(50);
});
