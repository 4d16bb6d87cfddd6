import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../test/database.ts';
import { aRole, asPage, cookieOf, openTestServer, type TestServer } from '../../test/server.ts';
import { addUser } from '../use-cases/add-user.ts';
import { issueLoginLink } from '../use-cases/issue-login-link.ts';

let server: TestServer;
const PASSWORD = 'a long enough password';

beforeAll(async () => {
  server = await openTestServer();
  for (const account of ['wanjiru', 'otieno', 'baptiste', 'desir']) {
    const user = { account, name: account, password: PASSWORD, roles: [aRole('analyst')] };
    await addUser(aWork(server.database.db), user);
  }
});

afterAll(() => server.close());

test('account and password open a session that says who is there', async () => {
  const answer = await logIn('wanjiru', PASSWORD);
  const who = await whoIs(cookieOf(answer));

  expect(answer.statusCode).toBe(201);
  expect(answer.headers['set-cookie']).toMatch(
    /^muster=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  expect(who.json().user).toEqual({
    account: 'wanjiru',
    name: 'wanjiru',
    disabled: false,
    roles: [{ role: 'analyst', country: null, mission: null }],
  });
});

test('an unknown account and a wrong password get the same answer', async () => {
  const wrong = await logIn('otieno', 'not the password');
  const unknown = await logIn('nobody', 'not the password');

  expect(wrong.statusCode).toBe(401);
  expect(wrong.json().code).toBe('login-refused');
  expect(unknown.body).toBe(wrong.body);
});

test('guessing stops after five attempts, also with the right password, for a quarter of an hour', async () => {
  for (let guess = 1; guess <= 5; guess += 1) {
    expect((await logIn('desir', `guess number ${guess}`)).statusCode).toBe(401);
  }
  const sixth = await logIn('desir', PASSWORD);
  server.clock.now = server.clock.now.add({ minutes: 3 });
  const later = await logIn('desir', PASSWORD);

  expect(sixth.statusCode).toBe(429);
  expect(sixth.json()).toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 180 });
  expect(sixth.headers['retry-after']).toBe('180');
  expect(later.statusCode).toBe(201);
});

test('a session that idles for half an hour is over', async () => {
  const cookie = cookieOf(await logIn('wanjiru', PASSWORD));
  const opened = server.clock.now;
  server.clock.now = opened.add({ minutes: 29 });
  expect((await whoIs(cookie)).statusCode).toBe(200);
  server.clock.now = opened.add({ minutes: 58 });
  expect((await whoIs(cookie)).statusCode).toBe(200);
  server.clock.now = opened.add({ minutes: 88 });

  expect((await whoIs(cookie)).json().code).toBe('login-required');
});

test('a session in constant use is over after twelve hours', async () => {
  const cookie = cookieOf(await logIn('wanjiru', PASSWORD));
  const opened = server.clock.now;
  for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
    server.clock.now = opened.add({ minutes });
    expect((await whoIs(cookie)).statusCode).toBe(200);
  }
  server.clock.now = opened.add({ hours: 12 });

  expect((await whoIs(cookie)).statusCode).toBe(401);
});

test('leaving ends the session at the server, not only in the browser', async () => {
  const cookie = cookieOf(await logIn('wanjiru', PASSWORD));
  const left = await server.app.inject(
    asPage(cookie, { method: 'DELETE', url: '/api/v1/session' }),
  );

  expect(left.statusCode).toBe(204);
  expect((await whoIs(cookie)).statusCode).toBe(401);
});

test('disabling an account ends its sessions at once, and its login', async () => {
  const cookie = cookieOf(await logIn('baptiste', PASSWORD));
  const administrator = await server.signIn('admin-one', [aRole('administrator')]);
  const request = { method: 'DELETE', url: '/api/v1/users/baptiste' } as const;
  await server.app.inject(asPage(administrator, request));

  expect((await whoIs(cookie)).statusCode).toBe(401);
  expect((await logIn('baptiste', PASSWORD)).json().code).toBe('login-refused');
});

test('a login link works once, and not after an hour', async () => {
  const work = aWork(server.database.db, { now: () => server.clock.now });
  const token = await issueLoginLink(work, 'otieno');
  const first = await server.app.inject(`/login/${token}`);
  const second = await server.app.inject(`/login/${token}`);
  const who = await whoIs(cookieOf(first));
  const late = await issueLoginLink(work, 'otieno');
  server.clock.now = server.clock.now.add({ minutes: 60 });

  expect(first.statusCode).toBe(303);
  expect(who.json().user.account).toBe('otieno');
  expect(second.json().code).toBe('login-token-spent');
  expect((await server.app.inject(`/login/${late}`)).statusCode).toBe(401);
});

test('a page of another origin cannot write, with the cookie or without', async () => {
  const cookie = cookieOf(await logIn('wanjiru', PASSWORD));
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ];
  for (const headers of foreign) {
    const request = { method: 'DELETE', url: '/api/v1/session', headers } as const;
    const answer = await server.app.inject({ ...request, headers: { cookie, ...headers } });

    expect(answer.json().code).toBe('wrong-origin');
  }
  expect((await whoIs(cookie)).statusCode).toBe(200);
});

test('what the database keeps of a session does not open one', async () => {
  const cookie = cookieOf(await logIn('wanjiru', PASSWORD));
  const stored = await server.database.owner.transaction().execute(async (db) => {
    const { sql } = await import('kysely');
    await sql`select set_config('muster.actor', 'test', true)`.execute(db);
    return db.selectFrom('session').select('token_hash').execute();
  });

  expect(stored.length).toBeGreaterThan(0);
  for (const { token_hash } of stored) {
    expect(cookie).not.toContain(token_hash.toString('base64url'));
  }
});

test('over TLS the cookie is bound to this host and the browser is told to stay with TLS', async () => {
  const secure = await openTestServer('/nowhere', {});
  const token = await issueLoginLink(aWork(secure.database.db), await anAccountOn(secure));
  const answer = await secure.app.inject(`/login/${token}`);
  await secure.close();

  expect(answer.headers['set-cookie']).toMatch(
    /^__Host-muster=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  );
  expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
});

async function anAccountOn({ database }: TestServer): Promise<string> {
  const user = { account: 'akinyi', name: 'Akinyi', password: null, roles: [] };
  await addUser(aWork(database.db), user);
  return user.account;
}

function logIn(account: string, password: string) {
  const payload = { account, password };
  return server.app.inject({ method: 'POST', url: '/api/v1/session', payload });
}

function whoIs(cookie: string) {
  return server.app.inject(asPage(cookie, { method: 'GET', url: '/api/v1/session' }));
}
