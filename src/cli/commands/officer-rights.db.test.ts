import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRollConsole, type RollConsole } from '../../../test/roll-console.ts';
import { inMission } from '../../use-cases/work.ts';

const OURS = '--mission november --country KE';
const folder = mkdtempSync(join(tmpdir(), 'muster-rights-'));
let roll: RollConsole;

beforeAll(async () => {
  roll = await openRollConsole(Temporal.Instant.from('2025-06-01T12:00:00Z'));
  const heading =
    'Service No.,Name,Sex,Date of enlistment,Languages,Station,National ID,Next of kin';
  const row = (kin: string) => `A 1,Do Baki,M,2012-01-01,English,North,24681357,${kin}\n`;
  const second = 'A 1,Wazi Pelo,M,2014-01-01,English,South,13572468,Lo Pelo\n';
  const other = 'A2,Mi Roto,F,2012-01-01,English,South,,\n';
  writeFileSync(join(folder, 'one.csv'), `${heading}\n${row('Ka Kinbaki')}${second}${other}`);
  writeFileSync(join(folder, 'two.csv'), `${heading}\n${row('Lu Kinbaki')}`);
  await roll.done(`roll import ${join(folder, 'one.csv')} ${OURS}`, 6);
  await roll.done(`roll import ${join(folder, 'two.csv')} ${OURS}`);
  await roll.done(`batch select ${OURS} --batch ke --size 2 --on 2024-11-01`);
  await roll.done(`officer alias A1 ${OURS} --form 'Dobaki Alias'`);
  await roll.done(`officer appeal A1 ${OURS} --rule service --words 'Baki says so'`);
  const waive = `officer waive A1 ${OURS} --rule vetting --until 2026-01-01 --as clerk`;
  await roll.done(`${waive} --reason 'Baki is known'`);
});
afterAll(() => roll.close());

async function everyTable(): Promise<string> {
  const kenya = { ...roll.work, actor: { ...roll.work.actor, country: 'KE' } };
  return inMission(kenya, 'november', async (db) => {
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(db);
    let all = '';
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`
        select t::text as row from ${sql.table(name)} t`.execute(db);
      all += rows.map(({ row }) => row).join('\n');
    }
    return all;
  });
}

test('access gives everything held about a person, opened, and who saw it', async () => {
  await roll.done(`officer show A1 ${OURS} --as commander`);
  const access = await roll.done(`officer access A1 ${OURS}`);

  expect(access.held.officer[0]).toMatchObject({ name: 'Do Baki', extra: { Station: 'North' } });
  expect(access.held.officer_sensitive[0]).toMatchObject({ next_of_kin: 'Lu Kinbaki' });
  expect(access.held.officer_before[0].before).toMatchObject({ next_of_kin: 'Ka Kinbaki' });
  expect(Object.keys(access.held)).toEqual(
    expect.arrayContaining(['batch_member', 'officer_alias', 'officer_event', 'officer_waiver']),
  );
  expect(access.seen).toContainEqual(
    expect.objectContaining({ by: 'commander', action: 'officer-read' }),
  );
  const jamaica = { id: 'jm', country: 'JM' };
  const refused = await roll.muster(`officer access A1 ${OURS} --json`, jamaica);
  expect(JSON.parse(refused.err).code).toBe('denied-for-country');
});

test('by two people a person is erased: who they were stands nowhere, counts stay', async () => {
  const before = await roll.done(`roll screen ${OURS}`);
  await roll.done(`officer erase A1 ${OURS} --reason 'request of 3 May 2025' --as clerk`);
  expect(await roll.code(`officer erase A1 ${OURS} --reason again --as clerk`)).toBe(
    'approval-settled',
  );
  expect(await roll.code(`officer approve-erasure A1 ${OURS} --as clerk-again`)).toBe(
    'second-person-needed',
  );
  expect(await everyTable()).toMatch(/Baki/);
  const { officer } = await roll.done(`officer approve-erasure A1 ${OURS} --as commander`);

  expect(await everyTable()).not.toMatch(/baki|24681357|Pelo|A 1,|A1,/i);
  expect(await roll.code(`officer show A1 ${OURS}`)).toBe('not-found');
  const left = await roll.done(`officer access ${officer} ${OURS}`);
  expect(left.held.officer[0]).toMatchObject({ name: 'erased', sex: 'M', born_on: null });
  expect(left.held.officer_event).toHaveLength(1);
  expect(left.held.officer_erasure[0]).toMatchObject({ ground: 'request of 3 May 2025' });
  const after = await roll.done(`roll screen ${OURS}`);
  expect(after.eligible).toBe(before.eligible - 1);
});

test('whoever is on the way is accounted for before they can be forgotten', async () => {
  expect(await roll.code(`officer approve-erasure A2 ${OURS} --as commander`)).toBe('not-found');
  const kenya = { ...roll.work, actor: { ...roll.work.actor, country: 'KE' } };
  await inMission(kenya, 'november', (db) =>
    sql`update officer set stage = 'in theatre' where service_number = 'A2'`.execute(db),
  );
  expect(await roll.code(`officer erase A2 ${OURS} --reason now --as clerk`)).toBe(
    'erasure-too-early',
  );
});
