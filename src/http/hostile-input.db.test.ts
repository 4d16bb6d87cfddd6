import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../test/database.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../test/server.ts';
import { loadExample } from '../cli/example.ts';

/** Words that have broken other programs: quotes, markup, formats, directions, sizes, numbers. */
const HOSTILE = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u202Etxet',
  'null',
  '-1',
  '1e400',
  'NaN',
  '99999999999999999999999',
  '2024-02-30',
  '0000-00-00',
  '+275760-09-13',
  "'; drop table statement; --",
  '%',
  '\\',
  '$1',
  '#{7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '=cmd()',
  'ﷺ'.repeat(50),
  'x'.repeat(5_000),
  'about '.repeat(200),
  '../'.repeat(30),
  '[2024-01..2024-02]',
  'Y-170000002',
  '2024-06~/..',
];

const ROLES = ['administrator', 'analyst', 'force-generation-officer', 'reporting-officer'];

type Schema = {
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly type?: unknown;
};
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json'?: { readonly schema: Schema } };
  };
};
type Document = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
};

let server: TestServer;
let document: Document;

beforeAll(async () => {
  server = await openTestServer();
  await loadExample(aWork(server.database.db));
  document = (await server.app.inject('/api/v1/openapi.json')).json();
});

afterAll(() => server.close());

test('no word in an address or a query makes the server fail', async () => {
  const cookie = await server.signIn('reader', everyRole);
  const asked = operations('get').flatMap(({ path, operation }) =>
    (operation.parameters ?? []).flatMap(({ name }) =>
      wordsFor(name).map((word) => ({ url: addressWith(path, operation, name, word) })),
    ),
  );

  expect(asked.length).toBeGreaterThan(500);
  expect(await failures(cookie, asked)).toEqual([]);
});

test('no word in a body makes the server fail', async () => {
  for (const method of ['post', 'put', 'patch']) {
    for (const { path, operation } of operations(method)) {
      // A caller each, because writes are counted.
      const account = `writer-${operation.operationId.toLowerCase()}`;
      const cookie = await server.signIn(account, everyRole);

      expect(await failures(cookie, requestsOf(method, path, operation))).toEqual([]);
    }
  }
});

const everyRole = ROLES.map((role) => aRole(role));

/** Every other word, by the length of the name: all meet the server, and the run stays short. */
function wordsFor(name: string): string[] {
  return HOSTILE.filter((_, index) => index % 2 === name.length % 2);
}

/** At most 96 requests: fewer than a caller may write at once. */
function requestsOf(method: string, path: string, operation: Operation): InjectOptions[] {
  const schema = operation.requestBody?.content['application/json']?.schema ?? {};
  const url = addressWith(path, operation, '', '');
  const names = Object.keys(schema.properties ?? {}).slice(0, 6);
  return names.flatMap((name) =>
    wordsFor(name).map((word) => {
      const payload = { ...plausible(schema), [name]: word };
      return { method: method.toUpperCase(), url, payload } as InjectOptions;
    }),
  );
}

/** What was asked, cut short, where the answer was a failure of the server's. */
async function failures(cookie: string, asked: readonly InjectOptions[]): Promise<string[]> {
  const failed: string[] = [];
  for (const request of asked) {
    const { statusCode } = await server.app.inject(asPage(cookie, request));
    if (statusCode >= 500) failed.push(JSON.stringify(request).slice(0, 200));
  }
  return failed;
}

function operations(method: string) {
  return Object.entries(document.paths).flatMap(([path, methods]) => {
    const operation = methods[method];
    return operation ? [{ path, operation }] : [];
  });
}

function addressWith(path: string, operation: Operation, name: string, word: string): string {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => {
    if (parameter === name) return encodeURIComponent(word.toWellFormed());
    return parameter === 'mission' ? 'haiti-mss' : 'r107';
  });
  const inQuery = operation.parameters?.find((one) => one.name === name && one.in === 'query');
  return inQuery ? `${address}?${name}=${encodeURIComponent(word.toWellFormed())}` : address;
}

/** A body with every required member, as the examples of the contract have it. */
function plausible(schema: Schema): Record<string, unknown> {
  const required = (schema.required ?? []).map((name) => {
    const member = schema.properties?.[name] ?? {};
    return [name, member.examples?.[0] ?? member.enum?.[0] ?? plausibleText(name)] as const;
  });
  return Object.fromEntries(required);
}

function plausibleText(name: string): string {
  return name === 'validTime' ? '2024-11' : 'pledged';
}
