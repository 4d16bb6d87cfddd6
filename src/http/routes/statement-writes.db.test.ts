import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { aMissionWith } from '../../../test/ledger-rows.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { addContributor } from '../../use-cases/add-contributor.ts';

const REPORT = {
  subject: 'testland',
  measure: 'in-theatre',
  quantity: 'about 430',
  validTime: '2024-11-11',
};
const STAR = { title: 'The Star, 11 November', publisher: 'The Star', publishedOn: '2024-11-11' };

let server: TestServer;
let officer: string;

beforeAll(async () => {
  server = await openTestServer();
  const work = aWork(server.database.db);
  await aMissionWith(work, []);
  await addContributor(work, 'testland', { country: 'JM' });
  officer = await server.signIn('officer', [aRole('reporting-officer')]);
});

afterAll(() => server.close());

test('a figure is read as it is written, and kept as it was said', async () => {
  const answer = await post('statements', {
    ...REPORT,
    newDocument: STAR,
    speaker: 'William Ruto',
  });
  const { statement, conflicts } = answer.json();

  expect(answer.statusCode).toBe(201);
  expect(answer.headers.location).toBe(`/api/v1/missions/testland/statements/${statement.id}`);
  expect(conflicts).toEqual([]);
  expect(statement).toMatchObject({
    asStated: 'about 430',
    low: 425,
    high: 435,
    statedOn: '2024-11-11',
    recordedBy: 'officer',
    speakers: ['The Star', 'William Ruto'],
    document: { title: 'The Star, 11 November' },
  });
});

test('a figure that disagrees is recorded, and the answer names the conflict', async () => {
  const first = await post('statements', { ...REPORT, measure: 'pledged', quantity: '2,900' });
  const second = await post('statements', { ...REPORT, measure: 'pledged', quantity: '3,400' });
  const [conflict] = second.json().conflicts;
  const listed = await get('conflicts?on=2024-11-20');

  expect(second.statusCode).toBe(201);
  expect(conflict).toMatchObject({ kind: 'figures', status: 'open' });
  expect([...conflict.statementIds].sort()).toEqual(
    [first.json().statement.id, second.json().statement.id].sort(),
  );
  expect(listed.json().conflicts).toContainEqual(conflict);
});

test('what cannot be read is refused with the words, and nothing is written', async () => {
  const before = (await get('statements/facets')).json().total;
  const refused = [
    await post('statements', { ...REPORT, quantity: 'a fair few' }),
    await post('statements', { ...REPORT, validTime: '2024-06-31' }),
    await post('statements', { ...REPORT, measure: 'boots' }),
    await post('statements', { ...REPORT, document: 'no-such-source' }),
  ];

  expect(refused.map((answer) => [answer.statusCode, answer.json().code])).toEqual([
    [422, 'unreadable-quantity'],
    [422, 'unreadable-date'],
    [422, 'unknown-measure'],
    [404, 'not-found'],
  ]);
  expect(refused.map((answer) => answer.json().errors[0].pointer)).toEqual([
    '/body/quantity',
    '/body/validTime',
    '/body/measure',
    '/body/document',
  ]);
  expect((await get('statements/facets')).json().total).toBe(before);
});

test('a statement is superseded once, and both are named in its history', async () => {
  const { id } = (await post('statements', { ...REPORT, measure: 'trained' })).json().statement;
  const supersession = {
    statement: { ...REPORT, measure: 'trained', quantity: '416' },
    reason: 'a list',
  };
  const later = await post(`statements/${id}/supersession`, supersession);
  const again = await post(`statements/${id}/supersession`, supersession);
  const { statement, history } = (await get(`statements/${id}`)).json();

  expect(later.json().statement).toMatchObject({
    asStated: '416',
    supersedes: id,
    because: 'a list',
  });
  expect([again.statusCode, again.json().code]).toEqual([409, 'already-superseded']);
  expect(statement.supersededBy).toBe(later.json().statement.id);
  expect(history.map((one: { id: string }) => one.id)).toEqual([later.json().statement.id]);
});

test('a rank comes with its reason and leaves the statement as it was', async () => {
  const { id } = (await post('statements', { ...REPORT, measure: 'required' })).json().statement;
  const ranked = await send('PUT', `statements/${id}/rank`, {
    rank: 'deprecated',
    reason: 'a misprint',
  });

  expect(ranked.json().statement).toMatchObject({
    asStated: 'about 430',
    rank: 'deprecated',
    rankReason: 'a misprint',
  });
});

test('who acts for a country writes about it and its parts, and about no other', async () => {
  const clerk = await server.signIn('clerk', [
    aRole('police-headquarters-clerk', { country: 'KE' }),
  ]);
  await post('statements', { ...REPORT, subject: 'KE' });
  const statuses = [];
  for (const subject of ['KE', 'JM', 'testland']) {
    const request = { ...REPORT, subject, measure: 'departed' };
    statuses.push((await send('POST', 'statements', request, clerk)).statusCode);
  }

  expect(statuses).toEqual([201, 403, 403]);
});

test('another country’s statement cannot be superseded through a body about one’s own', async () => {
  const clerk = await server.signIn('sly', [aRole('reporting-officer', { country: 'KE' })]);
  const { id } = (await post('statements', { ...REPORT, subject: 'JM' })).json().statement;
  const own = { statement: { ...REPORT, subject: 'KE' }, reason: 'a trick' };
  const superseded = await send('POST', `statements/${id}/supersession`, own, clerk);
  const ranked = await send(
    'PUT',
    `statements/${id}/rank`,
    { rank: 'deprecated', reason: 'x' },
    clerk,
  );

  expect(superseded.json().code).toBe('denied-for-country');
  expect(ranked.json().code).toBe('denied-for-country');
});

test('a text is attached to the source whose hash it has, and shows its passages', async () => {
  const { statement } = (
    await post('statements', { ...REPORT, newDocument: STAR, quote: 'about 430' })
  ).json();
  const path = `documents/${statement.document.id}`;
  const wrong = await send('PUT', `${path}/text`, { text: 'Nothing of the kind.' });
  const right = await send('PUT', `${path}/text`, { text: 'So far about 430 are there.' });

  expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'passage-not-in-document']);
  expect(right.json()).toMatchObject({
    document: { hasText: true },
    text: 'So far about 430 are there.',
    passages: [{ statementId: statement.id, words: 'about 430' }],
  });
});

test('an engagement is told with who took part', async () => {
  const meeting = { type: 'meeting', day: '18 June 2024', participants: ['Koome', 'a delegation'] };
  const told = await post('engagements', meeting);
  const { engagements } = (await get('engagements?on=2024-11-20')).json();

  expect(told.statusCode).toBe(201);
  expect(engagements).toContainEqual(
    expect.objectContaining({
      id: told.json().id,
      day: '2024-06-18',
      participants: meeting.participants,
    }),
  );
});

function get(path: string) {
  return server.app.inject(asPage(officer, { url: `/api/v1/missions/testland/${path}` }));
}

function post(path: string, payload: object) {
  return send('POST', path, payload);
}

function send(method: 'POST' | 'PUT', path: string, payload: object, cookie = officer) {
  const url = `/api/v1/missions/testland/${path}`;
  return server.app.inject(asPage(cookie, { method, url, payload }));
}
