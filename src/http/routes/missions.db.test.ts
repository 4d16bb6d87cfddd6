import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';

let server: TestServer;
let administrator: string;

beforeAll(async () => {
  server = await openTestServer();
  administrator = await server.signIn('admin-one', [aRole('administrator')]);
});

afterAll(() => server.close());

const haiti = {
  id: 'haiti',
  name: 'Mission in Haiti',
  leadNation: 'KE',
  task: 'Support the police',
};

test('a founded mission has its lead nation as first contributor', async () => {
  const answer = await send('POST', '/api/v1/missions', haiti);
  const contributors = await send('GET', '/api/v1/missions/haiti/contributors');

  expect(answer.statusCode).toBe(201);
  expect(answer.headers.location).toBe('/api/v1/missions/haiti');
  expect(answer.json()).toEqual({
    ...haiti,
    aliases: [],
    mandate: null,
    situation: null,
    purpose: null,
    public: false,
    firstDay: null,
    statementCount: 0,
  });
  expect(contributors.json().contributors).toEqual([
    {
      country: 'KE',
      label: 'Kenya',
      isLead: true,
      pledged: null,
      inTheatre: null,
      lastWordOn: null,
    },
  ]);
});

test('an id is given once, and the refusal says what to do', async () => {
  await send('POST', '/api/v1/missions', { id: 'once', name: 'Once' });
  const again = await send('POST', '/api/v1/missions', { id: 'once', name: 'Again' });

  expect(again.statusCode).toBe(409);
  expect(again.json()).toMatchObject({ code: 'mission-exists', mission: 'once' });
});

test('a contributor is a country, and is added once', async () => {
  await send('POST', '/api/v1/missions', { id: 'countries', name: 'Countries' });
  const path = '/api/v1/missions/countries/contributors';
  const first = await send('POST', path, { country: 'JM' });
  const second = await send('POST', path, { country: 'JM' });
  const nowhere = await send('POST', path, { country: 'ZQ' });

  expect(first.json()).toMatchObject({ country: 'JM', label: 'Jamaica', isLead: false });
  expect(second.json().code).toBe('contributor-exists');
  expect(nowhere.json().code).toBe('unknown-country');
});

test('a change takes the version that was read, and of two with one version one wins', async () => {
  await send('POST', '/api/v1/missions', { id: 'versions', name: 'Versions' });
  const path = '/api/v1/missions/versions';
  const { etag } = (await send('GET', path)).headers;
  const blind = await send('PATCH', path, { public: true });
  const both = await Promise.all(
    [true, true].map((isPublic) =>
      send('PATCH', path, { public: isPublic }, { 'if-match': String(etag) }),
    ),
  );

  expect(blind.statusCode).toBe(428);
  expect(blind.json().code).toBe('if-match-required');
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  expect(both.find(({ statusCode }) => statusCode === 412)?.json().code).toBe('changed-since-read');
});

test('the list holds the missions in which one has a role, and no others', async () => {
  await send('POST', '/api/v1/missions', { id: 'mine', name: 'Mine' });
  const mission = 'mine';
  const viewer = await server.signIn('viewer', [aRole('contributor-viewer', { mission })]);
  const answer = await server.app.inject(asPage(viewer, { url: '/api/v1/missions' }));

  expect(answer.json().missions.map(({ id }: { id: string }) => id)).toEqual(['mine']);
});

test('a member that the contract does not know is refused and named, not dropped', async () => {
  const answer = await send('POST', '/api/v1/missions', { ...haiti, id: 'x', colour: 'blue' });

  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({
    code: 'unreadable-request',
    errors: [{ pointer: '/body/colour', code: 'additionalProperties' }],
  });
});

test('a text in place of a truth value is refused, not read as one', async () => {
  const answer = await send('POST', '/api/v1/missions', { ...haiti, id: 'x', public: 'false' });

  expect(answer.json().errors).toEqual([
    { pointer: '/body/public', code: 'type', message: 'public must be boolean' },
  ]);
});

test('a request that is sent again with its key has one effect and the same answer', async () => {
  const request = { id: 'retried', name: 'Retried' };
  const key = { 'idempotency-key': 'one-attempt' };
  const all = await Promise.all(
    Array.from({ length: 8 }, () => send('POST', '/api/v1/missions', request, key)),
  );
  const other = await send('POST', '/api/v1/missions', { ...request, name: 'Other' }, key);

  expect(new Set(all.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
  expect(new Set(all.map(({ body }) => body)).size).toBe(1);
  expect(all.filter(({ headers }) => headers['idempotency-replayed'] === 'true').length).toBe(7);
  expect(other.statusCode).toBe(422);
  expect(other.json().code).toBe('idempotency-key-reused');
});

test('a refused request frees its key', async () => {
  const key = { 'idempotency-key': 'second-thoughts' };
  const refused = await send('POST', '/api/v1/missions', { id: 'retried', name: 'R' }, key);
  const corrected = await send('POST', '/api/v1/missions', { id: 'anew', name: 'R' }, key);

  expect(refused.statusCode).toBe(409);
  expect(corrected.statusCode).toBe(201);
});

test('who writes too fast is told when to come back', async () => {
  const hasty = await server.signIn('hasty', [aRole('administrator')]);
  const attempts = Array.from({ length: 121 }, () =>
    server.app.inject(asPage(hasty, { method: 'POST', url: '/api/v1/missions', payload: {} })),
  );
  const statuses = (await Promise.all(attempts)).map(({ statusCode }) => statusCode);

  expect(statuses.filter((status) => status === 400).length).toBe(120);
  expect(statuses.filter((status) => status === 429).length).toBe(1);
});

function send(
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
) {
  return server.app.inject(
    asPage(administrator, { method, url, headers, ...(payload && { payload }) }),
  );
}
