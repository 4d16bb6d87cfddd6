import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { createMission } from '../../use-cases/create-mission.ts';
import { importRoll } from '../../use-cases/import-roll.ts';

const BASE = '/api/v1/missions/november/roll';
let server: TestServer;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  server = await openTestServer();
  const work = aWork(server.database.db, {
    actor: { id: 'clerk', name: 'Clerk', role: 'operator', country: 'KE' },
  });
  await createMission(work, { id: 'november', name: 'November' });
  await importRoll(work, 'november', { name: 'roll.csv', lines: lines() }, 'apply');
  for (const [account, country] of [
    ['nairobi', 'KE'],
    ['mombasa', 'KE'],
    ['kingston', 'JM'],
  ] as const)
    cookies[account] = await server.signIn(account, [aRole('commander', { country })]);
});
afterAll(() => server.close());

async function* lines() {
  yield { row: 1, cells: ['Service No.', 'Name', 'Date of enlistment', 'Languages'] };
  yield { row: 2, cells: ['A1', 'Do Baki', '2012-01-01', 'English'] };
  yield { row: 3, cells: ['B1', 'Ka Lemo', '2020-06-01', 'English'] };
}

async function ask(account: string, request: InjectOptions) {
  const answer = await server.app.inject(asPage(cookies[account] ?? '', request));
  return { status: answer.statusCode, body: answer.json() };
}

test('two people of the country change a threshold; another country changes its own alone', async () => {
  const payload = { rules: ['service-years=4'], reason: 'order 12' };
  const made = await ask('nairobi', { method: 'POST', url: `${BASE}/rules`, payload });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ version: 2, effect: { eligibleNow: 1, eligibleThen: 2 } });

  const url = `${BASE}/rules/2/approval`;
  const approve = { method: 'POST', url, payload: { shown: made.body.contentHash } } as const;
  expect((await ask('kingston', approve)).status).toBe(404);
  expect((await ask('nairobi', approve)).body.code).toBe('second-person-needed');
  expect((await ask('mombasa', approve)).body).toMatchObject({ state: 'approved' });
  expect((await ask('kingston', { url: `${BASE}/rules` })).body).toMatchObject({
    ruleSet: { version: 1 },
    proposals: [],
  });
});

test('a waiver is proposed, agreed to by another and revoked; to another country nobody is there', async () => {
  const payload = { rule: 'language-fr', reason: 'a course', until: '2025-01-01' };
  const propose = { method: 'POST', url: `${BASE}/people/B1/waivers`, payload } as const;
  expect((await ask('kingston', propose)).status).toBe(404);
  expect((await ask('nairobi', propose)).body).toMatchObject({ state: 'proposed' });
  const step = (word: string) =>
    ({ method: 'POST', url: `${BASE}/people/B1/waivers/language-fr/${word}` }) as const;
  expect((await ask('mombasa', step('approval'))).body).toMatchObject({ state: 'approved' });
  expect((await ask('nairobi', step('revocation'))).body).toMatchObject({ state: 'revoked' });
  const words = { rule: 'language-fr', words: 'I speak it' };
  const appeal = { method: 'POST', url: `${BASE}/people/B1/appeals`, payload: words } as const;
  expect((await ask('nairobi', appeal)).body).toMatchObject({ ruleSetVersion: 2 });
});

test('what becomes of a person is told to their own country, and harm by those who tell the kin', async () => {
  const url = `${BASE}/people/A1`;
  const post = (path: string, payload: object) =>
    ({ method: 'POST', url: `${url}/${path}`, payload }) as const;
  const named = await ask('nairobi', post('aliases', { form: 'До Баки', kind: 'script' }));
  expect(named.body.aliases).toEqual([{ form: 'До Баки', kind: 'script' }]);
  const days = { since: '2024-12-01', until: '2024-12-03' };
  const leave = await ask('nairobi', post('leaves', days));
  expect(leave.body).toMatchObject({ leaves: [days], doubts: ['They are not in theatre.'] });
  const cancel = { method: 'DELETE', url: `${url}/leaves/2024-12-01` } as const;
  expect((await ask('mombasa', cancel)).body.leaves).toEqual([]);
  const harm = post('casualties', { state: 'injured', on: '2024-11-01' });
  expect((await ask('nairobi', harm)).body.code).toBe('officer-not-in-theatre');
  const told = { method: 'POST', url: `${url}/next-of-kin-told` } as const;
  expect((await ask('nairobi', told)).status).toBe(404);
  const home = post('repatriation', { kind: 'medical', on: '2024-11-01' });
  expect((await ask('nairobi', home)).body.code).toBe('officer-not-in-theatre');
  const life = await ask('nairobi', { url: `${url}/life` });
  expect(life.body).toMatchObject({ serviceNumber: 'A1', tours: [], leave: { accrued: 0 } });
  for (const request of [harm, home, { url: `${url}/life` }])
    expect((await ask('kingston', request)).status).toBe(404);
});
