import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { readMissionFolder } from '../cli/mission-folder.ts';
import { loadMission } from './load-mission.ts';

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
