import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRole, asPage, openTestServer, type TestServer } from '../../test/server.ts';
import { Problem } from '../domain/problem.ts';

const PAGE = '<!doctype html><title>Muster</title>';
const SCRIPT = 'console.log("a script that is long enough to be worth packing");'.repeat(40);

let server: TestServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muster-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'main-a1b2.js'), SCRIPT);
  server = await openTestServer(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('every answer carries the headers that fence a browser in, refusals too', async () => {
  for (const url of ['/', '/api/v1/health', '/api/v1/users', '/api/v1/nowhere']) {
    const { headers } = await server.app.inject(url);

    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-request-id']).toMatch(/^[\w-]+$/);
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  }
});

test('an answer of the API is never kept by a cache', async () => {
  expect((await server.app.inject('/api/v1/health')).headers['cache-control']).toBe('no-store');
});

test('a deep link is answered with the page, and a hashed file may be kept for ever', async () => {
  const deep = await server.app.inject('/missions/haiti-mss/figures?on=2024-11-15');
  const script = await server.app.inject('/assets/main-a1b2.js');

  expect(deep.body).toBe(PAGE);
  expect(deep.headers['cache-control']).toBe('no-cache');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('an address of the API that no route takes is not found, rather than a page', async () => {
  for (const url of ['/api/v1/nowhere', `/api/v1/missions/${'x'.repeat(5_000)}`, '/brief/a/b']) {
    const answer = await server.app.inject(url);

    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
  }
});

test('a hashed file that is not there is not found, rather than a page in its place', async () => {
  expect((await server.app.inject('/assets/main-old.js')).statusCode).toBe(404);
});

test('an address cannot leave the folder of the pages', async () => {
  for (const url of ['/../server.ts', '/%2e%2e/%2e%2e/etc/passwd', '/assets/../../package.json']) {
    const answer = await server.app.inject(url);

    expect([PAGE, '']).toContain(answer.statusCode === 200 ? answer.body : '');
  }
});

test('a file goes packed to who takes that, and not again to who has it', async () => {
  const url = '/assets/main-a1b2.js';
  const packed = await server.app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  const again = await server.app.inject({
    url,
    headers: { 'if-none-match': String(packed.headers.etag) },
  });

  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(packed.rawPayload).toString()).toBe(SCRIPT);
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('an answer that was read goes as 304 to who still has it', async () => {
  const first = await server.app.inject('/api/v1/openapi.json');
  const again = await server.app.inject({
    url: '/api/v1/openapi.json',
    headers: { 'if-none-match': String(first.headers.etag) },
  });

  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('without built pages the server says what to run', async () => {
  const bare = await openTestServer('/nowhere');
  const answer = await bare.app.inject('/');
  await bare.close();

  expect(answer.statusCode).toBe(503);
  expect(answer.body).toContain('npm run build');
  expect(new Problem('pages-not-built', {}).kind).toBe('unavailable');
});

test('a body over one mebibyte is refused before it is read', async () => {
  const payload = JSON.stringify({ account: 'x'.repeat(1_048_576), password: 'y' });
  const headers = { 'content-type': 'application/json' };
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload,
    headers,
  });

  expect(answer.statusCode).toBe(413);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
});

test('a body that is no JSON, or another type, is refused as a problem', async () => {
  const request = { method: 'POST', url: '/api/v1/session' } as const;
  const broken = await server.app.inject({
    ...request,
    payload: '{"account":',
    headers: { 'content-type': 'application/json' },
  });
  const form = await server.app.inject({
    ...request,
    payload: 'account=x',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

  expect([broken.statusCode, broken.json().code]).toEqual([400, 'unreadable-request']);
  expect([form.statusCode, form.json().code]).toEqual([415, 'unreadable-request']);
});

test('every fault of a body is named at once', async () => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { account: 'UPPER', pass: 'x' },
  });

  expect(
    answer
      .json()
      .errors.map(({ pointer }: { pointer: string }) => pointer)
      .sort(),
  ).toEqual(['/body/account', '/body/pass', '/body/password']);
});

test('a text with a NUL, and a body nested too deep, are refused before anything meets them', async () => {
  const request = { method: 'POST', url: '/api/v1/session' } as const;
  const nul = await server.app.inject({
    ...request,
    payload: { account: 'wanjiru', password: 'a\u0000b' },
  });
  const deep = await server.app.inject({
    ...request,
    payload: `{"account":${'['.repeat(100)}${']'.repeat(100)}}`,
    headers: { 'content-type': 'application/json' },
  });

  const half = await server.app.inject({
    ...request,
    payload: '{"account":"wanjiru","password":"\\ud800"}',
    headers: { 'content-type': 'application/json' },
  });

  expect([nul.statusCode, deep.statusCode, half.statusCode]).toEqual([400, 400, 400]);
  expect(half.json().title).toContain('half of a character');
  expect(nul.json().title).toContain('NUL');
  expect(deep.json().title).toContain('deeper than 64');
});

test('a prototype cannot be poisoned through a body', async () => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: '{"account":"wanjiru","password":"x","__proto__":{"admin":true}}',
    headers: { 'content-type': 'application/json' },
  });

  expect(answer.statusCode).toBe(400);
  expect({}).not.toHaveProperty('admin');
});

test('a defect says nothing of itself, and a lost database says to come back', async () => {
  const bare = await openTestServer();
  const cookie = await bare.signIn('unlucky', [aRole('administrator')]);
  const request = asPage(cookie, { url: '/api/v1/users' });
  await bare.database.close();
  const answer = await bare.app.inject(request);
  await bare.app.close();

  expect(answer.statusCode).toBeGreaterThanOrEqual(500);
  expect(answer.json().title).not.toMatch(/pool|select|node_modules/);
});

test('a problem type leads to its explanation', async () => {
  const { type } = (await server.app.inject('/api/v1/users')).json<{ type: string }>();
  const explained = await server.app.inject(type);

  expect(explained.json()).toEqual({
    code: 'login-required',
    documentation: 'docs/problems.md#login-required',
  });
  expect((await server.app.inject('/api/v1/problems/unheard-of')).statusCode).toBe(404);
});
