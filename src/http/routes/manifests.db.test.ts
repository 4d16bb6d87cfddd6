import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { actingFor, loadNovemberPeople, NOVEMBER } from '../../../test/november-people.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { createMission } from '../../use-cases/create-mission.ts';

const AT = '/api/v1/missions/november';
let server: TestServer;
let clerk: string;
let commander: string;
let trainer: string;
let jamaica: string;
let desk: string;
let batch: readonly string[];

beforeAll(async () => {
  server = await openTestServer();
  const work = aWork(server.database.db, { now: () => server.clock.now });
  await createMission(work, { id: 'november', name: 'November', leadNation: 'KE' });
  batch = await loadNovemberPeople(actingFor(work, 'loader', 'KE'), 'november', 120);
  const kenyan = { country: 'KE', mission: 'november' };
  clerk = await server.signIn('clerk', [aRole('police-headquarters-clerk', kenyan)]);
  commander = await server.signIn('commander', [aRole('commander', kenyan)]);
  trainer = await server.signIn('trainer', [aRole('training-officer', kenyan)]);
  jamaica = await server.signIn('visitor', [aRole('commander', { country: 'JM' })]);
  desk = await server.signIn('desk', [aRole('administrator')]);
});
afterAll(() => server.close());

type Answer = { readonly status: number; readonly text: string; readonly json: never };

async function get(cookie: string, path: string): Promise<Answer> {
  const answer = await server.app.inject(asPage(cookie, { url: `${AT}${path}` }));
  return read(answer.statusCode, answer.body);
}

async function post(cookie: string, path: string, payload: object, key = ''): Promise<Answer> {
  const headers: Record<string, string> = key === '' ? {} : { 'idempotency-key': key };
  const request = { method: 'POST', url: `${AT}${path}`, payload, headers } as const;
  const answer = await server.app.inject(asPage(cookie, request));
  return read(answer.statusCode, answer.body);
}

function read(status: number, text: string): Answer {
  return { status, text, json: (text.startsWith('{') ? JSON.parse(text) : {}) as never };
}

async function step(cookie: string, manifest: string, body: object) {
  return post(cookie, `/manifests/${manifest}/steps`, body);
}

test('a manifest goes from draft to arrived over HTTP, agreed to by two people', async () => {
  const opened = await post(clerk, '/manifests', { id: 'jan', lift: 'jan', batch: NOVEMBER.batch });
  expect([opened.status, opened.json]).toEqual([
    201,
    expect.objectContaining({ state: 'draft', seats: 234, people: 0, departsOn: '2025-01-18' }),
  ]);
  const boarding = await post(clerk, '/manifests/jan/people', { count: 80, kilograms: 90 });
  expect(boarding.json).toMatchObject({ boarded: 80, total: 80, kilograms: 10_800 });
  expect(
    new Set((boarding.json as { blocked: { code: string }[] }).blocked.map(({ code }) => code)),
  ).toEqual(new Set(['passport-expired']));
  const taken = await post(clerk, '/manifests/jan/people', { serviceNumbers: ['nobody'] });
  expect(taken.json).toMatchObject({
    code: 'manifest-blocked',
    errors: [{ code: 'not-on-roll', value: 'nobody' }],
  });

  const { contentHash } = (await step(clerk, 'jan', { step: 'propose' })).json as {
    contentHash: string;
  };
  const alone = await step(clerk, 'jan', { step: 'approve', shown: contentHash });
  expect([alone.status, (alone.json as { code: string }).code]).toEqual([
    403,
    'second-person-needed',
  ]);
  const blind = await step(commander, 'jan', { step: 'approve', shown: 'f'.repeat(64) });
  expect((blind.json as { code: string }).code).toBe('manifest-changed');
  await step(commander, 'jan', { step: 'approve', shown: contentHash });
  await step(clerk, 'jan', { step: 'freeze' });

  const [who] = (await get(clerk, '/manifests/jan/people')).json['people'] as {
    serviceNumber: string;
  }[];
  const scan = { place: 'desk', serviceNumbers: [who?.serviceNumber, 'nobody'] };
  const first = await post(clerk, '/manifests/jan/check-in', scan, 'scan-1');
  expect(await post(clerk, '/manifests/jan/check-in', scan, 'scan-1')).toEqual(first);
  expect(first.json).toMatchObject({
    checkedIn: 1,
    outcomes: [{ outcome: 'checked-in' }, { outcome: 'not-on-manifest' }],
  });
  const off = { serviceNumbers: [who?.serviceNumber], reason: 'ill' };
  expect((await post(clerk, '/manifests/jan/removal', off)).json).toEqual({ left: 1 });
  await step(clerk, 'jan', { step: 'depart', on: '2025-01-18' });
  const landed = { place: 'gate', on: '2025-01-18', at: '2025-01-18T20:00:00Z' };
  expect((await post(clerk, '/manifests/jan/check-in', landed)).json).toMatchObject({
    state: 'arrived',
    arrived: 79,
  });

  const { steps, amendments } = (await get(clerk, '/manifests/jan')).json as {
    steps: { state: string; byName: string }[];
    amendments: number;
  };
  expect(steps.map(({ state, byName }) => `${state}: ${byName}`)).toEqual([
    'draft: The clerk',
    'proposed: The clerk',
    'approved: The commander',
    'frozen: The clerk',
    'departed: The clerk',
    'arrived: The clerk',
  ]);
  expect(amendments).toBe(1);
  const strength = (await get(desk, '/strength?until=2025-12-31&known=2025-12-31')).json as {
    days: { high: number }[];
  };
  expect(strength.days.at(-1)?.high).toBe(79);
});

test('who might board comes with what blocks them, and a search reads its words from the body', async () => {
  await post(clerk, '/manifests', { id: 'feb', lift: 'feb', batch: NOVEMBER.batch });
  const all = (await post(clerk, '/manifests/feb/candidates', {})).json as {
    free: number;
    people: { block: { code: string } | null }[];
  };
  expect(all.free).toBe(35);
  expect(all.people.filter(({ block }) => block?.code === 'already-there')).toHaveLength(79);
  const found = await post(clerk, '/manifests/feb/candidates', { search: batch[0] });
  expect(found.json).toMatchObject({ people: [{ serviceNumber: batch[0] }] });
});

test('the manifests of one lift are listed by its name', async () => {
  const { manifests } = (await get(desk, '/manifests?lift=feb')).json as {
    manifests: { id: string; people: number }[];
  };
  expect(manifests.map(({ id, people }) => `${id} ${people}`)).toEqual(['feb 0']);
});

test('sheets print from the server with one style and no script', async () => {
  for (const sheet of ['manifest', 'sign', 'bus']) {
    const { status, text } = await get(clerk, `/manifests/jan/sheets/${sheet}`);
    expect([status, text.startsWith('<!doctype html>')]).toEqual([200, true]);
  }
  const list = await get(trainer, '/classes/november/sheets/list');
  expect(list.text).toContain('120 people.');
});

test('a class is marked and read by its own country', async () => {
  const drill = { module: 'drill', on: '2024-10-01', absent: batch.slice(0, 6) };
  expect((await post(trainer, '/classes/november/attendance', drill)).json).toEqual({
    there: 114,
    absent: 6,
  });
  const { people } = (await get(trainer, '/classes/november/people')).json as {
    people: { result: string; attendance: Record<string, boolean> }[];
  };
  expect(people.filter(({ attendance }) => attendance['drill'] === false)).toHaveLength(6);
  expect(people.every(({ result }) => result === 'passed')).toBe(true);
  const again = await post(trainer, '/classes/november/results', {
    batch: NOVEMBER.batch,
    on: '2024-11-08',
    failed: [],
  });
  expect((again.json as { code: string }).code).toBe('not-found');
  const more = await post(trainer, '/classes/november/enrolment', {
    batch: NOVEMBER.batch,
    on: '2024-09-13',
  });
  expect((more.json as { code: string }).code).toBe('not-found');
});

const READS = [
  '/manifests',
  '/manifests/jan',
  '/manifests/jan/people',
  '/manifests/jan/sheets/manifest',
  '/manifests/jan/sheets/bus',
  '/classes/november/people',
  '/classes/november/sheets/list',
];
const WRITES = [
  ['/manifests', { id: 'jan', lift: 'jan', batch: NOVEMBER.batch }],
  ['/manifests/jan/candidates', {}],
  ['/manifests/jan/people', { count: 5 }],
  ['/manifests/jan/check-in', { place: 'gate' }],
  ['/manifests/jan/steps', { step: 'arrive' }],
  ['/classes/november/attendance', { module: 'drill', on: '2024-10-01', absent: [] }],
  ['/classes/november/enrolment', { batch: NOVEMBER.batch, on: '2024-09-13' }],
] as const;

test('no route gives another country, or the mission as a whole, a name', async () => {
  const { people } = (await get(clerk, '/manifests/jan/people')).json as {
    people: { name: string; serviceNumber: string }[];
  };
  const secrets = people.flatMap(({ name, serviceNumber }) => [name, serviceNumber]);
  for (const cookie of [jamaica, desk]) {
    const answers = [
      ...(await Promise.all(READS.map((path) => get(cookie, path)))),
      ...(await Promise.all(WRITES.map(([path, body]) => post(cookie, path, body)))),
    ];
    for (const { text } of answers)
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
  expect((await get(jamaica, '/manifests/jan?country=KE')).json).toMatchObject({
    people: 79,
    checkedIn: null,
    steps: [],
  });
});
