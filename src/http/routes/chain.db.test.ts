import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';

const MISSION = '/api/v1/missions/haiti-mss';
let server: TestServer;
let officer: string;
let kenyan: string;
let analyst: string;

beforeAll(async () => {
  server = await openTestServer();
  officer = await server.signIn('officer', [aRole('force-generation-officer')]);
  kenyan = await server.signIn('kenyan', [aRole('force-generation-officer', { country: 'KE' })]);
  analyst = await server.signIn('analyst-one', [aRole('analyst')]);
  await send(officer, 'POST', '/api/v1/missions', { id: 'haiti-mss', name: 'MSS Haiti' });
  const entries = JSON.parse(readFileSync('examples/haiti-mss/chain.json', 'utf8'));
  const loaded = await send(officer, 'POST', `${MISSION}/chain`, { entries });
  expect(loaded.statusCode).toBe(201);
});
afterAll(() => server.close());

function send(cookie: string, method: 'GET' | 'POST', url: string, payload?: object) {
  return server.app.inject(asPage(cookie, { method, url, ...(payload && { payload }) }));
}

const plan = {
  act: 'batch.plan',
  on: '2025-03-01',
  fields: { batch: 'gt-third', contributor: 'GT' },
};

test('a batch is shown as it stood on a day, beside what was said of it', async () => {
  const { json } = await send(analyst, 'GET', `${MISSION}/batches/ke-november?on=2025-02-10`);

  expect(json()).toMatchObject({
    slackDays: 5,
    parts: [
      { asStated: '217', slipDays: 52 },
      { asStated: '144', slipDays: 71 },
    ],
    remainder: { asStated: '239', state: 'ready, no departure stated' },
    training: { starts: '2024-08', ends: '2024-11-08' },
  });
});

test('people are counted once, at the stage they reached', async () => {
  const { json } = await send(analyst, 'GET', `${MISSION}/funnel?on=2025-02-10`);

  expect(
    json().stages.map(
      ({ stage, asStated }: { stage: string; asStated: string }) => `${stage} ${asStated}`,
    ),
  ).toEqual([
    'pledged 224',
    'confirmed 1,644',
    'selected 0',
    'in-training 0',
    'ready 239',
    'in-transit 0',
    'in-theatre 1,021 (996 to 1,048)',
  ]);
});

test('every list answers, also for a day before anything was recorded', async () => {
  const lists = [
    'requirement',
    'funnel',
    'pledge',
    'money',
    'unit',
    'class',
    'readiness',
    'visit',
    'gate',
    'batch',
    'lift',
    'rotation',
    'tour',
    'present',
    'casualty',
  ];
  for (const list of lists) {
    const now = await send(analyst, 'GET', `${MISSION}/chain/${list}?on=2026-01-01`);
    const before = await send(analyst, 'GET', `${MISSION}/chain/${list}?on=2020-01-01`);

    expect(now.json().rows.length, list).toBeGreaterThan(0);
    expect(before.statusCode, list).toBe(200);
  }
});

test('who acts for a country records for that country alone, and a reader records nothing', async () => {
  const other = await send(kenyan, 'POST', `${MISSION}/chain`, { entries: [plan] });
  const own = await send(kenyan, 'POST', `${MISSION}/chain`, {
    entries: [{ ...plan, fields: { batch: 'ke-march', contributor: 'KE' } }],
  });
  const read = await send(analyst, 'POST', `${MISSION}/chain`, { entries: [plan] });

  expect(other.json()).toMatchObject({ status: 403, code: 'denied-for-country' });
  expect(own.statusCode).toBe(201);
  expect(read.json()).toMatchObject({ status: 403, code: 'denied' });
});

test('an illegal step is refused with its rule, and a preview tells without recording', async () => {
  const departs = {
    act: 'lift.depart',
    on: '2024-11-20',
    fields: { lift: '2025-01-18-ke', batch: 'ke-november', count: '10' },
  };
  const refused = await send(officer, 'POST', `${MISSION}/chain`, {
    entries: [departs],
    preview: true,
  });
  const preview = await send(officer, 'POST', `${MISSION}/chain`, {
    entries: [plan],
    preview: true,
  });

  expect(refused.json()).toMatchObject({ status: 409, code: 'rest-not-over' });
  expect(preview.json()).toMatchObject({ preview: true, recorded: [] });
});

test('a noun goes out as a sheet whose rows can be recorded again', async () => {
  const { body } = await send(analyst, 'GET', `${MISSION}/chain/pledge/entries.csv`);
  const [heading, first] = body.split('\r\n');

  expect(heading).toContain('id,act,on,said,source');
  expect(first).toContain('h004,pledge.offer,2023-07');
});

test('whom to chase comes as text for a letter', async () => {
  const { json } = await send(analyst, 'GET', `${MISSION}/chase?on=2025-02-10`);

  expect(
    json()
      .chase.map(({ text }: { text: string }) => text)
      .join('\n'),
  ).toContain('a departure day for the 239 of ke-november who are ready');
});
