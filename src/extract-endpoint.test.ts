import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesFrom, endpointFrom } from './extract-endpoint.ts';
import { countryWords } from './formats/gazetteer.ts';
import { readText } from './use-cases/read-text.ts';

const TEXT =
  'Jamaica sent two dozen soldiers to Haiti on 12 September. The weather was fine in Kingston.';
const SOURCE = { name: 'cable', text: TEXT, published: '2024-09-17', mission: 'MSS Haiti' };
const chat = (content: string) => JSON.stringify({ choices: [{ message: { content } }] });
const fine = {
  kind: 'milestone',
  subject: 'Kingston',
  passage: 'The weather was fine in Kingston',
};
const lies = { kind: 'strength', subject: 'Kenya', passage: 'Kenya has 9,999 officers in Haiti' };
const invents = { ...fine, quantity: { value: 400, unit: 'personnel' } };

/** What the loopback endpoint does, by the last part of its address. */
const ACTS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  honest: (response) => response.end(chat(JSON.stringify({ statements: [fine] }))),
  liar: (response) => response.end(chat(JSON.stringify({ statements: [lies, invents, fine] }))),
  garbage: (response) => response.end('\u0000not json at all'),
  chatty: (response) => response.end(chat('Sure! Here are the statements you asked for.')),
  flood: (response) => response.end('x'.repeat(300_000)),
  hang: () => undefined,
  drip: (response) => {
    response.write('{"choices":');
  },
  moved: (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  broken: (response) => response.writeHead(500).end('no'),
};

const server = createServer((request, response) => {
  ACTS[request.url?.slice(1) ?? '']?.(response);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (act: string) =>
  candidatesFrom(TEXT, {
    url: `${base}/${act}`,
    model: 'm',
    key: 'k',
    answerMsMax: 300,
    answerBytesMax: 100_000,
  });
const countries = countryWords();
const read = async (act: string) => readText(SOURCE, countries, await ask(act)).statements;
const byRules = () => readText(SOURCE, countries).statements;

test('it is off unless an address is set', () => {
  expect(endpointFrom({})).toBeNull();
  expect(endpointFrom({ MUSTER_EXTRACT_URL: base, MUSTER_EXTRACT_KEY: 'k' })).toMatchObject({
    url: base,
    key: 'k',
  });
});

test('what stands in the text is merged with what the rules read', async () => {
  const found = await read('honest');

  expect(found).toHaveLength(byRules().length + 1);
  expect(found.at(-1)).toMatchObject({ rule: 'model', passage: fine.passage });
});

test('fabricated quotes and invented figures are dropped, every one', async () => {
  const passages = (await read('liar')).map(({ passage }) => passage);

  expect(passages).not.toContain(lies.passage);
  expect(passages.filter((passage) => passage === fine.passage)).toHaveLength(1);
});

test.each(['garbage', 'chatty', 'flood', 'hang', 'drip', 'moved', 'broken'])(
  'an endpoint that answers with %s changes nothing',
  async (act) => {
    expect(await read(act)).toEqual(byRules());
  },
);
