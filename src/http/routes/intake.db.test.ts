import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { HAITI, loadHaiti } from '../../../test/haiti.ts';
import { pdfFile } from '../../../test/pdf-file.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { FILE_BYTES_MAX } from '../../formats/document-text.ts';
import { PDF_PAGES_MAX } from '../../formats/pdf-text.ts';
import { readText } from '../../text-reader.ts';

const CABLE = 'Jamaica sent two dozen soldiers and police to Haiti last week.';
const PAGE = `<html><head><title>Jamaica sends 24</title>
<meta property="article:published_time" content="2024-09-17T08:00:00Z"></head><body><article>
<p>${CABLE} The prime minister told parliament in Kingston on Tuesday afternoon that more will follow.</p>
<p>The Bahamas has pledged 150 personnel, to be sent in groups of fifty that serve for four months each.</p>
</article></body></html>`;

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await openTestServer('/nowhere', undefined, { readText });
  await loadHaiti(aWork(server.database.db));
  cookie = await server.signIn('desk', [aRole('reporting-officer')]);
});
afterAll(() => server.close());

const drop = (type: string, payload: string | Buffer, query = '', name = 'report') =>
  server.app.inject(
    asPage(cookie, {
      method: 'POST',
      url: `/api/v1/missions/${HAITI}/intake/file${query}`,
      headers: { 'content-type': type, 'x-file-name': name },
      payload,
    }),
  );
const read = (path: string) =>
  server.app.inject(asPage(cookie, { method: 'GET', url: `/api/v1/missions/${HAITI}${path}` }));

describe('a file that is dropped', () => {
  test('is read with the title and the day that the page gives itself', async () => {
    const answer = await drop('text/html; charset=utf-8', PAGE);
    const { document, isNew, added } = answer.json();
    const kept = (await read(`/documents/${document}`)).json();

    expect(answer.statusCode).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/missions/${HAITI}/documents/${document}`);
    expect({ isNew, hasProposals: added > 1 }).toEqual({ isNew: true, hasProposals: true });
    expect(kept.document).toMatchObject({ title: 'Jamaica sends 24', publishedOn: '2024-09-17' });
    expect(kept.text).not.toContain('<');
  });

  test('is known again', async () => {
    const first = (await drop('text/html', PAGE)).json();

    expect((await drop('text/html', PAGE)).json()).toMatchObject({
      document: first.document,
      isNew: false,
      added: 0,
    });
  });

  test('is a PDF or a text, titled by its name where nothing else does', async () => {
    const pdf = await drop(
      'application/pdf',
      pdfFile([[CABLE]]),
      '?published=2024-09-17',
      'Gleaner%20note.pdf',
    );
    const text = await drop(
      'text/plain',
      Buffer.from(`${CABLE} Señor.`, 'latin1'),
      '?published=2024-09-17',
    );
    const kept = (await read(`/documents/${text.json().document}`)).json();

    expect([pdf.statusCode, text.statusCode]).toEqual([201, 201]);
    expect((await read(`/documents/${pdf.json().document}`)).json().document.title).toBe(
      'Gleaner note.pdf',
    );
    expect(kept.text).toBe(`${CABLE} Señor.`);
  });

  test('is asked for its day of publication where it gives none', async () => {
    const answer = await drop('application/pdf', pdfFile([[`${CABLE} Undated.`]]));

    expect([answer.statusCode, answer.json().code]).toEqual([422, 'publication-day-missing']);
  });

  test('is said to be a scan where it has no text', async () => {
    const answer = await drop(
      'application/pdf',
      pdfFile([[], []]),
      '?published=2024-09-17',
      'scan.pdf',
    );

    expect([answer.statusCode, answer.json().code]).toEqual([422, 'document-without-text']);
    expect(answer.json().title).toContain('scan.pdf is a scan');
  });

  test.each([
    ['what is no PDF', 'application/pdf', Buffer.from('no pdf'), 422],
    ['a type that nobody reads', 'application/zip', Buffer.from('PK'), 415],
    ['one byte more than is taken', 'text/plain', Buffer.alloc(FILE_BYTES_MAX + 1, 'a'), 413],
  ])('is refused: %s', async (_, type, bytes, status) => {
    expect((await drop(type, bytes, '?published=2024-09-17')).statusCode).toBe(status);
  });
});

test('a report of 500 pages is read while the picture is asked for and answered', async () => {
  const lineOf = (page: number, line: number) =>
    line % 10 === 0
      ? `Kenya sent ${page + line + 2} police officers to Haiti on Monday.`
      : 'The market by the harbour stayed shut, and the rain went on as it had before.';
  const pages = Array.from({ length: PDF_PAGES_MAX }, (_, page) =>
    Array.from({ length: 40 }, (__, line) => lineOf(page, line)),
  );
  const done: string[] = [];
  const dropped = drop('application/pdf', pdfFile(pages), '?published=2024-09-17').then(
    (answer) => {
      done.push('report');
      return answer;
    },
  );
  for (let asked = 0; asked < 20; asked++) {
    const answer = await read('/picture?on=2024-11-15');
    if (answer.statusCode === 200) done.push('picture');
  }
  const answer = await dropped;

  expect(done).toEqual([...Array.from({ length: 20 }, () => 'picture'), 'report']);
  expect(answer.statusCode).toBe(201);
  expect(answer.json().added).toBeGreaterThan(1_000);
}, 120_000);
