import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { loadExample } from '../../cli/example.ts';
import { documentById, passagesOf } from '../../store/views/documents.ts';
import { missionProfile, versionOf } from '../../store/views/missions.ts';
import { picture } from '../../store/views/picture.ts';
import { statementsById } from '../../store/views/statements.ts';
import { createMission } from '../../use-cases/create-mission.ts';
import { publishMission } from '../../use-cases/publish-mission.ts';
import { inMission, type Work } from '../../use-cases/work.ts';

const SEEDS = 'on=2024-11-15&known=2024-11-15&source=seeds';
const seeds = { on: '2024-11-15', known: '2024-11-15', seedsOnly: true };

let server: TestServer;
let work: Work;
let cookie: string;

beforeAll(async () => {
  server = await openTestServer();
  work = aWork(server.database.db, { now: () => server.clock.now });
  await loadExample(work);
  cookie = await server.signIn('viewer', [aRole('contributor-viewer')]);
});

afterAll(() => server.close());

test('the picture travels whole: nothing of it is lost in the contract', async () => {
  const { body } = await read(`picture?${SEEDS}`);
  const whole = await inMission(work, 'haiti-mss', (db) => picture(db, 'haiti-mss', seeds));

  expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(whole)));
  expect(JSON.parse(body).figures.length).toBeGreaterThan(5);
});

test('a statement and a document travel whole, too', async () => {
  const [statement] = await inMission(work, 'haiti-mss', (db) => statementsById(db, ['r198']));
  const id = '000_b266bfef1f347112.txt';
  const told = await inMission(work, 'haiti-mss', async (db) => ({
    document: await documentById(db, id),
    text: null,
    passages: await passagesOf(db, id),
  }));

  expect((await read('statements/r198')).json().statement).toEqual(statement);
  expect((await read(`documents/${id}`)).json()).toEqual(told);
});

test('the clocks default to today and to its knowledge', async () => {
  const { on, known } = (await read('picture')).json();

  expect([on, known]).toEqual(['2024-11-20', '2024-11-20']);
});

test('a day that is not in the calendar is refused', async () => {
  const answer = await read('picture?on=2024-06-31');

  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].pointer).toBe('/querystring/on');
});

test('what changed between the two reports is told with who said so', async () => {
  const { changes } = (await read('changes?on=2024-11-15&from=2024-06-30&to=2024-11-15')).json();
  const ofKenya = changes.find(
    (change: { subject: string; measure: string }) =>
      change.subject === 'KE' && change.measure === 'in-theatre',
  );

  expect(ofKenya.after.asStated).toBe('nearly 400');
  expect(ofKenya.statements[0]).toMatchObject({ statementId: 'r198', statedOn: '2024-11-11' });
  expect(ofKenya.statements[0].saidBy).not.toBe('');
});

test('nothing changed between a day and itself', async () => {
  const { changes } = (await read('changes?from=2024-11-15&to=2024-11-15')).json();

  expect(changes).toEqual([]);
});

test('about 400 departed and nearly 400 in theatre are named as no conflict', async () => {
  const { conflicts, lookAlikes } = (await read(`conflicts?${SEEDS}`)).json();

  expect(conflicts.map(({ kind }: { kind: string }) => kind)).toEqual(['time']);
  expect(lookAlikes[0].reason).toContain('do not conflict');
});

test('the lead nation stands first among the contributors, with its figures of the day', async () => {
  const { contributors } = (await read(`contributors?${SEEDS}`)).json();
  const kenya = contributors.find(({ country }: { country: string }) => country === 'KE');

  expect(kenya).toMatchObject({ label: 'Kenya', inTheatre: 'nearly 400' });
});

test('a spreadsheet gets each figure with source, words and both clocks', async () => {
  const answer = await read(`figures.csv?${SEEDS}`);
  const [head, ...rows] = answer.body.trimEnd().split('\r\n');

  expect(answer.headers['content-disposition']).toContain('haiti-mss-figures-2024-11-15.csv');
  expect(head).toBe(
    'subject,label,measure,as_stated,low,high,unit,valid,on,known,stated_on,statement,rule,document,passage,url,conflicts',
  );
  expect(rows.some((row) => row.startsWith('KE,Kenya,in-theatre,nearly 400,350,399'))).toBe(true);
});

test('every page of a list is linked to the next until the end', async () => {
  const ids: string[] = [];
  let next: string | null = '/api/v1/missions/haiti-mss/statements?limit=150';
  while (next !== null) {
    const answer: LightMyRequestResponse = await server.app.inject(asPage(cookie, { url: next }));
    ids.push(...answer.json().statements.map(({ id }: { id: string }) => id));
    next = /<(.+)>; rel="next"/.exec(String(answer.headers.link ?? ''))?.[1] ?? null;
  }

  const { total } = (await read('statements/facets')).json();

  expect(ids.length).toBe(total);
  expect(new Set(ids).size).toBe(total);
});

test('a cursor that somebody made up is refused, whatever it holds', async () => {
  const made = [
    ['-statedOn', '2024-13-45', 'r1'],
    ['-statedOn', 'yesterday', 'r1'],
    ['-statedOn', '2024-11-11', 'r\u0000'],
    ['-statedOn', '2024-11-11'],
    'nothing',
  ];
  for (const parts of made) {
    const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
    const answer = await read(`statements?sort=-statedOn&cursor=${cursor}`);

    expect(answer.json().code).toBe('unreadable-cursor');
  }
});

test('a page has at most 500 rows, and the limit says so', async () => {
  expect((await read('statements?limit=500')).statusCode).toBe(200);
  expect((await read('statements?limit=501')).statusCode).toBe(400);
  expect((await read('statements?limit=0')).statusCode).toBe(400);
});

test('the brief of a mission that is not public does not exist', async () => {
  const closed = await server.app.inject('/brief/haiti-mss');
  const nowhere = await server.app.inject('/brief/nowhere');

  expect([closed.statusCode, nowhere.statusCode]).toEqual([404, 404]);
  expect(closed.json().code).toBe(nowhere.json().code);
});

test('an open brief is read without login, is small, runs nothing and names nobody', async () => {
  await createMission(work, { id: 'quiet', name: 'Quiet' });
  const profile = await inMission(work, 'haiti-mss', missionProfile);
  await publishMission(work, 'haiti-mss', true, profile ? versionOf(profile) : '');
  const answer = await server.app.inject('/brief/haiti-mss?on=2024-11-15');

  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload.length).toBeLessThanOrEqual(30 * 1_024);
  expect(answer.body).not.toMatch(/<script|onload=/);
  expect(answer.body).toContain('<b>about 430</b>');
  expect(answer.body).not.toMatch(/Kanja|Koome|Gabow|Ruto/);
  expect(answer.headers['content-security-policy']).toMatch(/style-src 'sha256-[\w+/]+=*'/);
  expect(answer.headers['content-security-policy']).not.toContain('script-src');
});

function read(path: string) {
  return server.app.inject(asPage(cookie, { url: `/api/v1/missions/haiti-mss/${path}` }));
}
