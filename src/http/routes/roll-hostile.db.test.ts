import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import { workbookParts, zipOf } from '../../../test/zip-file.ts';
import { createMission } from '../../use-cases/create-mission.ts';

const PASTED = 'text/tab-separated-values';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEBIBYTE = 1024 * 1024;
const roll = '/api/v1/missions/november/roll';

let server: TestServer;
let clerk: string;

beforeAll(async () => {
  server = await openTestServer();
  await createMission(aWork(server.database.db), { id: 'november', name: 'November' });
  clerk = await server.signIn('wanjiru', [aRole('police-headquarters-clerk', { country: 'KE' })]);
});
afterAll(() => server.close());

function drop(payload: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
  const url = `${roll}/imports`;
  const sent = { 'content-type': PASTED, prefer: 'wait=30', ...headers };
  return server.app.inject(asPage(clerk, { method: 'POST', url, payload, headers: sent }));
}

const get = (url: string) => server.app.inject(asPage(clerk, { url }));

/** A row of a sheet: text as it stands, a formula with the value last computed, an error. */
function row(number: number, cells: readonly string[]): string {
  const written = cells.map((cell) => {
    if (cell.startsWith('<')) return cell;
    return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

test('a formula gives the value that was last computed; one that failed is named', async () => {
  const rows = [
    row(1, ['Service No.', 'Name', 'Rank']),
    row(2, ['<c t="str"><f>CONCATENATE("KP","7")</f><v>KP7</v></c>', 'Asha One', 'Constable']),
    row(3, ['KP8', 'Baraka Two', '<c t="e"><f>#REF!</f><v>#REF!</v></c>']),
    row(4, ['KP9', '=HYPERLINK("http://x","y")', 'Constable']),
  ];
  const answer = await drop(zipOf(workbookParts(rows.join(''))), { 'content-type': XLSX });

  expect(answer.json()).toMatchObject({ rows: 3, added: 2, failed: 1 });
  expect(answer.json().errors).toEqual([
    expect.objectContaining({ row: 3, column: 'Rank', value: '#REF!', code: 'formula-error' }),
  ]);
  expect(answer.json().sample.added[0]).toMatchObject({ serviceNumber: 'KP7' });
});

test('an archive that would unpack without end is refused, and the server goes on', async () => {
  const honest = workbookParts(row(1, ['Service No.', 'Name']));
  const flat = Buffer.alloc(320 * MEBIBYTE, 'a');
  const bombs = [
    zipOf([...honest, { name: 'xl/sharedStrings.xml', bytes: flat }]),
    zipOf([...honest, { name: 'xl/sharedStrings.xml', bytes: flat, claims: 10 }]),
    zipOf([...honest, { name: 'inner.zip', bytes: zipOf(honest) }]),
    zipOf(
      Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.xml`, bytes: Buffer.from('x') })),
    ),
    zipOf([
      ...honest,
      { name: 'xl/theme.xml', bytes: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]>') },
    ]),
  ];
  for (const bomb of bombs) {
    const answer = await drop(bomb, { 'content-type': XLSX, 'x-file-name': 'bomb.xlsx' });
    expect(answer.json()).toMatchObject({ status: 422, code: 'sheet-unreadable' });
  }

  expect((await get(`${roll}/imports`)).statusCode).toBe(200);
});

test('of files over a sheet’s limits the row is named', async () => {
  const long = `Service No.\tName\nKP1\t${'x'.repeat(32_768)}\n`;
  const wide = `Service No.\tName\n${Array.from({ length: 201 }, () => 'x').join('\t')}\n`;
  for (const [text, reason] of [
    [long, 'row 2 holds 32768 characters'],
    [wide, 'Row 2 uses 201 columns'],
  ] as const) {
    const answer = await drop(text);
    expect(answer.json()).toMatchObject({ code: 'sheet-unreadable' });
    expect(answer.json().title).toContain(reason);
  }
});

test('what is no roll is refused with the reason, and leaves nothing behind', async () => {
  const answer = await drop('a\tb\n1\t2', { 'x-file-name': 'nothing.txt' });

  expect(answer.json()).toMatchObject({ status: 422, code: 'roll-heading-missing' });
  const { imports } = (await get(`${roll}/imports`)).json();
  expect(imports.map(({ file }: { file: string }) => file)).not.toContain('nothing.txt');
});

test('another type of body, or one over the limit, is refused before it is read', async () => {
  const types = ['application/json', 'text/html', 'application/octet-stream'];
  for (const type of types)
    expect((await drop('{}', { 'content-type': type })).statusCode).toBe(415);
  const large = await drop('x', { 'content-length': String(50 * 1024 * 1024 + 1) });
  expect(large.statusCode).toBe(413);
  const json = await server.app.inject(
    asPage(clerk, {
      method: 'POST',
      url: `${roll}/people/search`,
      payload: 'text',
      headers: { 'content-type': PASTED },
    }),
  );
  expect(json.statusCode).toBe(415);
});
