import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import type { RollCell } from '../domain/force/roll-cell.ts';
import { openKeyFiles } from '../store/key-files.ts';
import { undoRollImport } from './apply-roll-import.ts';
import { createMission } from './create-mission.ts';
import { exportRoll } from './export-roll.ts';
import { importRoll } from './import-roll.ts';
import { keyState, replaceKey } from './replace-key.ts';
import { showOfficer } from './show-officer.ts';
import { inMission, type Work } from './work.ts';

let database: TestDatabase;
let kenya: Work;
const folder = join(mkdtempSync(join(tmpdir(), 'muster-sealed-')), 'keys');
const file = join(folder, 'KE.key');

beforeAll(async () => {
  database = await openTestDatabase();
  kenya = aWork(database.db, {
    keys: openKeyFiles(folder),
    actor: { id: 'clerk', name: 'Clerk', role: 'operator', country: 'KE' },
  });
  await createMission(kenya, { id: 'november', name: 'November' });
});
afterAll(() => database.close());

const HEADING = ['Service No.', 'Name', 'National ID', 'Next of kin'];

async function* linesOf(rows: readonly (readonly RollCell[])[]) {
  for (const [at, cells] of rows.entries()) yield { row: at + 1, cells };
}

const file1 = (kin = 'Ka Baki, 0700 111222') => ({
  name: 'roll.csv',
  lines: linesOf([HEADING, ['A1', 'Do Baki', '24681357', kin], ['A2', 'Mi Roto', null, null]]),
});

async function exported(): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  await exportRoll(kenya, 'november', async (lines) => {
    for await (const line of lines) rows.push([...line]);
  });
  return rows;
}

/** Every table, as whoever holds the database alone would read it. */
async function wholeDatabase(): Promise<string> {
  return inMission(kenya, 'november', async (db) => {
    const { rows: tables } = await sql<{ name: string }>`
      select c.oid::regclass::text as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`.execute(db);
    let all = '';
    for (const { name } of tables) {
      const { rows } = await sql<{
        row: string;
      }>`select t::text as row from ${sql.table(name)} t`.execute(db);
      all += rows.map(({ row }) => row).join('\n');
    }
    return all;
  });
}

test('national ids and next of kin stand nowhere in the database, and open for their country', async () => {
  await importRoll(kenya, 'november', file1(), 'apply');
  await importRoll(kenya, 'november', file1('Ze Baki, 0700 333444'), 'plan');
  const spoilt = ['A3', null, '99887766', 'Nu Fela, 0700 555666'];
  const bad = { name: 'bad.csv', lines: linesOf([HEADING, spoilt]) };
  expect(await importRoll(kenya, 'november', bad, 'apply')).toMatchObject({ failed: 1 });

  const held = await wholeDatabase();
  expect(held).toContain('Do Baki');
  for (const secret of ['24681357', '0700 111222', '0700 333444', '99887766', '0700 555666'])
    expect(held.includes(secret), secret).toBe(false);
  expect((await showOfficer(kenya, 'november', 'A1')).officer).toMatchObject({
    nationalId: '24681357',
    nextOfKin: 'Ka Baki, 0700 111222',
  });
});

test('the same file changes nothing, another value changes one, and an undo brings the first back', async () => {
  expect(await importRoll(kenya, 'november', file1(), 'apply')).toMatchObject({ unchanged: 2 });
  const moved = file1('Lu Baki, 0700 777888');
  expect(await importRoll(kenya, 'november', moved, 'apply')).toMatchObject({ changed: 1 });
  await undoRollImport(kenya, 'november', null);
  expect((await exported())[1]).toEqual(['A1', 'Do Baki', '24681357', 'Ka Baki, 0700 111222']);
});

test('the key is a file for its owner alone, and one that others may read is not used', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  chmodSync(file, 0o644);
  await expect(showOfficer(kenya, 'november', 'A1')).rejects.toThrow(refusal('key-file-unsafe'));
  chmodSync(file, 0o600);
});

test('a new key seals everything anew; the older ones open nothing once they are destroyed', async () => {
  const before = await keyState(kenya);
  // Two of somebody on the roll, two of the plan that waits.
  const replaced = await replaceKey(kenya, { isLost: false, destroysOlder: false });
  expect(replaced).toMatchObject({ resealed: 4, lost: 0 });
  expect(replaced.keys).toEqual([replaced.inUse, before.inUse]);
  expect(await importRoll(kenya, 'november', file1(), 'apply')).toMatchObject({ unchanged: 2 });

  const last = await replaceKey(kenya, { isLost: false, destroysOlder: true });
  expect(last.keys).toEqual([last.inUse]);
  expect((await exported())[1]?.[2]).toBe('24681357');
});

test('a lost key loses what was sealed and nothing else', async () => {
  const held = readFileSync(file);
  rmSync(file);
  const { officer } = await showOfficer(kenya, 'november', 'A1');
  expect(officer).toMatchObject({ name: 'Do Baki', nationalId: null, nextOfKin: null });
  await expect(importRoll(kenya, 'november', file1(), 'apply')).rejects.toThrow(
    refusal('key-missing'),
  );
  await expect(replaceKey(kenya, { isLost: false, destroysOlder: false })).rejects.toThrow(
    refusal('key-missing'),
  );
  writeFileSync(file, held, { mode: 0o600 });
  expect((await showOfficer(kenya, 'november', 'A1')).officer.nationalId).toBe('24681357');

  rmSync(file);
  expect(await replaceKey(kenya, { isLost: true, destroysOlder: false })).toMatchObject({
    resealed: 0,
    lost: 4,
  });
  expect(await importRoll(kenya, 'november', file1(), 'apply')).toMatchObject({ changed: 1 });
  expect((await exported())[1]?.[2]).toBe('24681357');
});
