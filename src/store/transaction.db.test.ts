import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import { inMission, inNoMission } from '../use-cases/work.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test('a row is seen inside the context that may see it, and not outside', async () => {
  const work = aWork(database.db);
  const row = { id: 'haiti-mss', name: 'MSS', created_at: work.now().toString(), created_by: 'x' };
  await inNoMission(work, (db) => db.insertInto('mission').values(row).execute());

  const inside = await inNoMission(work, (db) =>
    db.selectFrom('mission').select(['id', 'created_at']).execute(),
  );
  expect(inside).toEqual([{ id: 'haiti-mss', created_at: '2024-11-20T08:00:00Z' }]);
  expect(await database.db.selectFrom('mission').select('id').execute()).toEqual([]);
});

test('work about a mission that is not there is refused by name', async () => {
  const nothing = inMission(aWork(database.db), 'nowhere', async () => 'unreachable');

  await expect(nothing).rejects.toEqual(
    refusal('no-mission-loaded', 'Mission nowhere is not loaded'),
  );
});
