import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRollConsole, type RollConsole } from '../../../test/roll-console.ts';

const OURS = '--mission november --country KE';
let roll: RollConsole;
const [low, other] = ['B3', 'B1'];
const ROLL = `Service No.,Name,Sex,Date of enlistment,Languages,Vetting
A1,Do Baki,M,2012-01-01,English,clear
A2,Mi Roto,F,2013-01-01,English,clear
A3,Nya Sula,F,2014-01-01,English,
B1,Ka Lemo,M,2020-06-01,English,clear
B2,Zu Tari,F,2020-05-01,English,clear
B3,Pe Nolo,M,2021-01-01,English,clear
`;

beforeAll(async () => {
  roll = await openRollConsole(Temporal.Instant.from('2024-11-20T12:00:00Z'));
  const file = join(mkdtempSync(join(tmpdir(), 'muster-rules-')), 'roll.csv');
  writeFileSync(file, ROLL);
  await roll.done(`roll import ${file} ${OURS}`);
});
afterAll(() => roll.close());

test('a proposed threshold tells its effect, judges nobody, and stands when another person agrees', async () => {
  const before = await roll.done(`roll screen ${OURS} --on 2024-11-20`);
  const proposal = await roll.done(
    `roll rule propose ${OURS} --rule service-years=4 --reason 'order 12' --on 2024-11-20 --as clerk`,
  );

  expect(proposal).toMatchObject({
    version: 2,
    base: 1,
    state: 'proposed',
    changes: [{ rule: 'service-years', from: 5, to: 4 }],
    effect: { on: '2024-11-20', eligibleNow: 3, eligibleThen: 5, difference: 2 },
  });
  expect(await roll.done(`roll screen ${OURS} --on 2024-11-20`)).toEqual(before);

  expect(await roll.code(`roll rule approve 2 ${OURS} --as clerk`)).toBe('second-person-needed');
  expect(await roll.code(`roll rule approve 2 ${OURS} --as clerk-again`)).toBe(
    'second-person-needed',
  );
  expect(
    await roll.code(`roll rule approve 2 ${OURS} --as commander --shown ${'0'.repeat(64)}`),
  ).toBe('approval-stale');
  const agreed = `roll rule approve 2 ${OURS} --as commander --shown ${proposal.contentHash}`;
  expect(await roll.done(agreed)).toMatchObject({ state: 'approved', approvedBy: 'commander' });
  expect(await roll.done(`roll screen ${OURS} --on 2024-11-20`)).toMatchObject({
    eligible: 5,
    ruleSet: { version: 2 },
  });
  expect(await roll.code(agreed)).toBe('approval-settled');
  const { ruleSet, proposals } = await roll.done(`roll rule list ${OURS}`);
  expect([ruleSet.version, proposals.length]).toEqual([2, 1]);
});

test('who was chosen keeps the version that chose them', async () => {
  await roll.done(`batch select ${OURS} --batch later --size 1 --on 2024-11-20`);
  await roll.done(`roll rule propose ${OURS} --rule service-years=5 --reason back --as clerk`);
  await roll.done(`roll rule approve 3 ${OURS} --as commander`);

  const shown = await roll.done(`officer show A1 ${OURS}`);
  expect(shown.selections).toEqual([{ batch: 'later', ruleSetVersion: 2 }]);
  expect(shown.ruleSetVersion).toBe(3);
});

test('a change that another overtook, was withdrawn or waited too long is not agreed to', async () => {
  const propose = (pair: string) =>
    roll.done(`roll rule propose ${OURS} --rule ${pair} --reason 'a try' --as clerk`);
  await propose('vetting=on');
  await propose('conduct=on');
  await roll.done(`roll rule approve 4 ${OURS} --as commander`);
  expect(await roll.code(`roll rule approve 5 ${OURS} --as commander`)).toBe('approval-stale');
  const withdraw = `roll rule withdraw 5 ${OURS} --as clerk`;
  expect(await roll.done(withdraw)).toMatchObject({ state: 'withdrawn' });
  expect(await roll.code(`roll rule approve 5 ${OURS} --as commander`)).toBe('approval-settled');
  await propose('vetting=off');
  roll.later({ hours: 73 });
  expect(await roll.code(`roll rule approve 6 ${OURS} --as commander`)).toBe('approval-settled');
  const again = `roll rule propose ${OURS} --rule vetting=on --reason again --as clerk`;
  expect(await roll.code(again)).toBe('rule-unchanged');
  expect(await roll.code(`roll rule approve 9 ${OURS} --as commander`)).toBe('not-found');
});

test('a waiver by two people lets one person go, and never says that they passed', async () => {
  const subject = `${low} ${OURS} --rule service-years`;
  const before = await roll.done(`officer show ${low} ${OURS}`);
  expect(before.eligibility.outcome).toBe('ineligible');
  expect(
    await roll.code(`officer waive ${subject} --reason languages --until 2024-01-01 --as clerk`),
  ).toBe('waiver-over');
  await roll.done(`officer waive ${subject} --reason languages --until 2025-06-30 --as clerk`);
  expect(
    await roll.code(`officer waive ${subject} --reason again --until 2025-06-30 --as clerk`),
  ).toBe('waiver-there');
  const screened = await roll.done(`roll screen ${OURS}`);
  expect(screened.eligibleByWaiver).toBe(0);
  expect(await roll.code(`officer approve-waiver ${subject} --as clerk`)).toBe(
    'second-person-needed',
  );
  await roll.done(`officer approve-waiver ${subject} --as commander`);

  const after = await roll.done(`officer show ${low} ${OURS}`);
  expect(after.eligibility.outcome).toBe('eligible by waiver');
  expect(after.eligibility.findings[0]).toMatchObject({ met: false, isWaived: true });
  const now = await roll.done(`roll screen ${OURS}`);
  expect(now).toMatchObject({ eligible: screened.eligible + 1, eligibleByWaiver: 1 });
  expect(now.byReason).toEqual(screened.byReason);
  const past = await roll.done(`roll screen ${OURS} --on 2025-07-01`);
  expect(past.eligibleByWaiver).toBe(0);

  expect(await roll.done(`officer revoke ${subject} --as clerk`)).toMatchObject({
    state: 'revoked',
  });
  expect(await roll.done(`roll screen ${OURS}`)).toMatchObject({ eligibleByWaiver: 0 });
  expect(await roll.code(`officer revoke ${subject} --as clerk`)).toBe('approval-settled');
  expect(await roll.code(`officer approve-waiver ${subject} --as commander`)).toBe(
    'approval-settled',
  );
});

test('an appeal stands beside the verdict, and who failed is not lost', async () => {
  await roll.done(`officer appeal ${other} ${OURS} --rule service --words 'two years are missing'`);
  const shown = await roll.done(`officer show ${other} ${OURS}`);

  expect(shown.appeals).toMatchObject([
    { rule: 'service-years', words: 'two years are missing', ruleSetVersion: 4 },
  ]);
  expect(shown.eligibility.outcome).toBe('ineligible');
});

test('nobody of another country sees rules, waivers or appeals', async () => {
  const jamaica = { id: 'jm', country: 'JM' };
  for (const line of [
    'roll rule list',
    'roll rule approve 2',
    `officer waive ${low} --rule service-years --reason x --until 2030-01-01`,
    `officer appeal ${other} --rule service-years --words x`,
  ]) {
    const ran = await roll.muster(`${line} ${OURS} --json`, jamaica);
    expect([line, ran.status, JSON.parse(ran.err).code]).toEqual([line, 4, 'denied-for-country']);
  }
});
