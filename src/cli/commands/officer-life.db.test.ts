import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRollConsole, type RollConsole } from '../../../test/roll-console.ts';
import { inMission } from '../../use-cases/work.ts';

const OURS = '--mission november --country KE';
const CLERK = { id: 'clerk', role: 'police-headquarters-clerk', country: 'KE' };
let roll: RollConsole;

beforeAll(async () => {
  roll = await openRollConsole(Temporal.Instant.from('2025-06-01T12:00:00Z'));
  const file = join(mkdtempSync(join(tmpdir(), 'muster-life-')), 'roll.csv');
  const people = [
    'A1,Do Baki',
    'A2,Mi Roto',
    'A3,Nya Sula',
    'A4,Ka Lemo',
    'A5,Zu Tari',
    'A6,Pe No',
  ];
  const rows = people.map((who) => `${who},M,2012-01-01,English`).join('\n');
  writeFileSync(file, `Service No.,Name,Sex,Date of enlistment,Languages\n${rows}\n`);
  for (const line of [
    `roll import ${file} ${OURS}`,
    `batch select ${OURS} --batch ke --size 6 --on 2024-11-01`,
    'class open one --contributor KE --on 2024-08 --mission november',
    `class enrol one ${OURS} --batch ke --on 2024-09-13`,
    `class results one ${OURS} --batch ke --on 2024-11-08`,
    'batch rest ke --days 14 --on 2024-11-08 --mission november',
    'lift plan out --from KENBO --to HTPAP --seats 234 --on 2024-12-01 --mission november',
    `manifest board out ${OURS} --lift out --batch ke --on 2025-01-18`,
    `manifest propose out ${OURS} --as clerk`,
    `manifest approve out ${OURS} --as commander`,
    `manifest freeze out ${OURS}`,
    `manifest depart out ${OURS} --on 2025-01-18`,
    `manifest arrive out ${OURS} --on 2025-01-18`,
  ])
    await roll.done(line);
});
afterAll(() => roll.close());

async function strength(): Promise<number> {
  const days = await roll.done('strength --mission november --until 2025-12-31');
  return days.at(-1).low;
}

test('an alias in another script finds its person and survives an import', async () => {
  await roll.done(`officer alias A1 ${OURS} --form 'До Баки' --kind script`);
  expect(await roll.code(`officer alias A1 ${OURS} --form X --kind odd`)).toBe(
    'roll-option-unreadable',
  );
  const { aliases, tours } = await roll.done(`officer show A1 ${OURS}`);

  const found = await roll.done(`officer find 'до бак' ${OURS}`);
  expect(found.people).toMatchObject([{ serviceNumber: 'A1', name: 'Do Baki' }]);
  expect((await roll.done(`officer find baki ${OURS}`)).total).toBe(1);
  expect(aliases).toEqual([{ form: 'До Баки', kind: 'script' }]);
  expect(tours).toEqual([{ since: '2025-01-18', until: null }]);
});

test('leave grows by the month, is taken once, and names the rule that is to be confirmed', async () => {
  const first = await roll.done(`officer leave A1 ${OURS} --on 2025-06-01`);
  expect(first.balance).toMatchObject({ accrued: 10, taken: 0, left: 10, firstFrom: '2025-03-04' });
  expect(first.balance.rules[0]).toMatchObject({ id: 'L05b', status: 'to confirm' });

  const week = `officer leave A1 ${OURS} --since 2025-05-01 --until 2025-05-10`;
  expect((await roll.done(week)).doubts).toEqual([
    'That makes 10 days of 7.5 grown by then (L05b, to confirm).',
  ]);
  expect(await roll.code(week)).toBe('leave-overlaps');
  expect(await roll.code(`officer leave A1 ${OURS} --since 2025-05-01 --until 2025-04-01`)).toBe(
    'leave-unreadable',
  );
  expect((await roll.done(`officer leave A1 ${OURS}`)).balance.left).toBe(0);
  await roll.done(`officer leave A1 ${OURS} --cancel 2025-05-01`);
  expect((await roll.done(`officer leave A1 ${OURS}`)).leaves).toEqual([]);
});

test('until the next of kin know, harm is shown to no ordinary user, and counted nowhere', async () => {
  const [before, log] = [await strength(), await roll.done('chain log --mission november')];
  const killed = `officer casualty A2 ${OURS} --state killed --on 2025-05-25 --note 'at the port'`;
  const denied = await roll.muster(`${killed} --json`, CLERK);
  expect(JSON.parse(denied.err).code).toBe('casualty-for-tellers');
  expect(await roll.done(killed)).toMatchObject({ state: 'killed', isKinTold: false });

  const seen = await roll.muster(`officer show A2 ${OURS} --json`, CLERK);
  expect(JSON.parse(seen.out)).toMatchObject({ stage: 'in theatre', casualties: [] });
  const clerk = { ...roll.work, actor: { ...roll.work.actor, ...CLERK } };
  const { rows } = await inMission(clerk, 'november', (db) =>
    sql`select from officer_casualty`.execute(db),
  );
  expect(rows).toEqual([]);
  expect(await strength()).toBe(before);
  expect(await roll.done('chain log --mission november')).toEqual(log);
  expect(await roll.code(`officer repatriate A2 ${OURS} --kind medical`)).toBe('kin-not-told');

  expect(await roll.done(`officer casualty A2 ${OURS} --kin-told`)).toMatchObject({
    isKinTold: true,
  });
  const after = await roll.muster(`officer show A2 ${OURS} --json`, CLERK);
  expect(JSON.parse(after.out)).toMatchObject({ stage: 'lost', casualties: [{ state: 'killed' }] });
  expect(await strength()).toBe(before - 1);
  const remains = `officer repatriate A2 ${OURS} --kind remains --on 2025-05-30`;
  expect(await roll.done(remains)).toMatchObject({ told: null });
  expect(await strength()).toBe(before - 1);
});

test('an injury may heal, and whoever is flown out for it leaves the strength once', async () => {
  const before = await strength();
  await roll.done(`officer casualty A3 ${OURS} --state injured --on 2025-05-01 --kin-told`);
  expect(await strength()).toBe(before);
  expect(await roll.code(`officer casualty A3 ${OURS} --state found`)).toBe('casualty-transition');
  expect(await roll.code(`officer casualty A4 ${OURS} --state recovered`)).toBe(
    'casualty-transition',
  );
  expect(
    await roll.done(`officer repatriate A3 ${OURS} --kind medical --on 2025-05-03`),
  ).toMatchObject({ told: 'casualty.change' });
  expect(await strength()).toBe(before - 1);
  expect(await roll.done(`officer show A3 ${OURS}`)).toMatchObject({
    stage: 'returned',
    tours: [{ since: '2025-01-18', until: '2025-05-03' }],
  });
});

test('whoever is sent home frees their place, and the chain hears of one return', async () => {
  const sent = `officer repatriate A6 ${OURS} --kind end-of-tour --on 2025-05-20 --reason 'order 8'`;
  const before = await strength();
  expect(await roll.done(sent)).toMatchObject({ told: 'rotation.return' });
  expect(await strength()).toBe(before - 1);
  expect(await roll.code(sent)).toBe('officer-not-in-theatre');
  const log = await roll.done('chain log --mission november');
  const dismissed = `officer repatriate A5 ${OURS} --kind disciplinary --on 2025-05-21 --reason 'order 9'`;
  await roll.done(dismissed);
  const later = await roll.done('chain log --mission november');
  expect(JSON.stringify(later)).not.toMatch(/discipl|order 9/);
  expect(log.filter(({ act }: { act: string }) => act === 'rotation.return')).toMatchObject([
    { source: 'derived from the roll', fields: { count: '1', reason: 'tour-ended' } },
  ]);
});
