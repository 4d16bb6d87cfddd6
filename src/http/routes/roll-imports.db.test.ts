import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../../../test/database.ts';
import { asPasted, rollRows } from '../../../test/roll.ts';
import { aRole, asPage, openTestServer, type TestServer } from '../../../test/server.ts';
import type { RollImportRow, RollPlanAnswer } from '../../contract/roll.ts';
import type { RollCell } from '../../domain/force/roll-cell.ts';
import { readTable } from '../../formats/table-file.ts';
import { createMission } from '../../use-cases/create-mission.ts';

const PASTED = 'text/tab-separated-values';
const HEADING = ['Service No.', 'Name', 'Sex', 'Date of enlistment', 'Station'];

let server: TestServer;
let clerk: string;
let missions = 0;

beforeAll(async () => {
  server = await openTestServer();
  clerk = await server.signIn('wanjiru', [aRole('police-headquarters-clerk', { country: 'KE' })]);
});
afterAll(() => server.close());

/** The address of a roll in a mission of its own. */
async function aRoll(): Promise<string> {
  missions += 1;
  await createMission(aWork(server.database.db), { id: `m-${missions}`, name: 'A mission' });
  return `/api/v1/missions/m-${missions}/roll`;
}

function drop(
  roll: string,
  payload: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
) {
  return server.app.inject(
    asPage(clerk, {
      method: 'POST',
      url: `${roll}/imports`,
      payload,
      headers: { 'content-type': PASTED, prefer: 'wait=30', ...headers },
    }),
  );
}

async function planned(
  roll: string,
  rows: readonly (readonly RollCell[])[],
): Promise<RollPlanAnswer> {
  const answer = await drop(roll, asPasted(rows));
  expect([answer.statusCode, answer.statusCode === 201 ? '' : answer.body]).toEqual([201, '']);
  return answer.json();
}

const get = (url: string) => server.app.inject(asPage(clerk, { url }));
const post = (url: string, payload?: object) =>
  server.app.inject(asPage(clerk, { method: 'POST', url, ...(payload && { payload }) }));

async function rowsOf(roll: string, { id }: RollPlanAnswer, tab: string): Promise<RollImportRow[]> {
  return (await get(`${roll}/imports/${id}/rows?tab=${tab}`)).json().rows;
}

async function onRoll(roll: string): Promise<number> {
  return (await get(`${roll}/people`)).json().total;
}

async function cellsOf(bytes: Buffer): Promise<RollCell[][]> {
  const lines: RollCell[][] = [];
  for await (const { cells } of readTable(bytes)) lines.push([...cells]);
  return lines;
}

test('a pasted block is read as a plan, and nothing of it is on the roll before it is applied', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, rollRows(40, 0.1));

  expect(plan).toMatchObject({ state: 'planned', file: 'pasted rows', rows: 40, failed: 4 });
  expect(plan.added).toBe(36);
  expect(plan.errors.length).toBeGreaterThanOrEqual(4);
  expect(plan.columns[0]).toEqual({ heading: 'Service No.', field: 'serviceNumber' });
  expect(plan.sample.added[0]?.changes[0]).toMatchObject({ column: 'Service No.', before: null });
  expect(plan.warnings).toEqual([expect.objectContaining({ code: 'column-kept' })]);
  expect(await onRoll(roll)).toBe(0);

  const applied = await post(`${roll}/imports/${plan.id}/apply`);
  expect(applied.json()).toMatchObject({ state: 'applied', added: 36, failed: 4 });
  expect(await onRoll(roll)).toBe(36);
});

test('a plan has its rows by tab, with what stands on the roll and what would', async () => {
  const roll = await aRoll();
  const first = await planned(roll, [
    HEADING,
    ['KP1', 'Asha One', 'F', '2010-01-01', 'A'],
    ['KP2', 'Baraka Two', 'M', '2011-01-01', 'A'],
  ]);
  await post(`${roll}/imports/${first.id}/apply`);
  const second = await planned(roll, [
    HEADING,
    ['KP1', 'Asha One', 'F', '2010-01-01', 'A'],
    ['KP2', 'Baraka Two', 'M', '2012-02-02', 'B'],
    ['KP3', 'Chep Three', 'F', '2013-03-03', 'A'],
    ['KP4', 'Dalia Four', 'Q', '2014-04-04', 'A'],
  ]);

  const [changed] = await rowsOf(roll, second, 'changed');
  expect(changed).toMatchObject({ row: 3, serviceNumber: 'KP2', name: 'Baraka Two' });
  expect(changed?.changes).toEqual([
    {
      field: 'enlistedOn',
      column: 'Date of enlistment',
      before: '2011-01-01',
      after: '2012-02-02',
    },
    { field: 'extra', column: 'Station', before: 'A', after: 'B' },
  ]);
  expect((await rowsOf(roll, second, 'new')).map(({ row }) => row)).toEqual([4]);
  expect((await rowsOf(roll, second, 'unchanged')).map(({ row }) => row)).toEqual([2]);
  expect(await rowsOf(roll, second, 'errors')).toEqual([
    expect.objectContaining({
      row: 5,
      cells: ['KP4', 'Dalia Four', 'Q', '2014-04-04', 'A'],
      findings: [expect.objectContaining({ column: 'Sex', value: 'Q' })],
    }),
  ]);
});

test('cells of failed rows are mended in place, and what is good now joins the plan', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, [
    HEADING,
    ['KP1', 'Asha One', 'F', '2010-01-01', 'A'],
    ['KP2', 'Baraka Two', 'Q', '2011-01-01', 'A'],
    ['KP3', 'Chep Three', 'Q', '31/02/2012', 'A'],
    ['KP1', 'Dalia Four', 'F', '2014-04-04', 'A'],
  ]);
  const mend = (corrections: object[]) =>
    post(`${roll}/imports/${plan.id}/corrections`, { corrections });
  const mended = (
    await mend([
      { row: 3, column: 'Sex', value: 'M' },
      { row: 4, column: 'Sex', value: 'F' },
      { row: 5, column: 'Service No.', value: 'KP2' },
    ])
  ).json<RollPlanAnswer>();

  expect(mended).toMatchObject({ rows: 4, added: 2, failed: 2 });
  expect(mended.errors.map(({ row, code }) => [row, code])).toEqual([
    [4, 'impossible-date'],
    [5, 'duplicate'],
  ]);
  await mend([{ row: 5, column: 'Service No.', value: 'KP1' }]);
  const still = await mend([{ row: 4, column: 'Date of enlistment', value: '2012-03-01' }]);
  expect(still.json().errors).toEqual([expect.objectContaining({ row: 5, code: 'duplicate' })]);
  const emptied = HEADING.map((column) => ({ row: 5, column, value: '' }));
  expect((await mend(emptied)).json()).toMatchObject({ rows: 3, added: 3, failed: 0 });
});

test('a correction of a row that did not fail is refused by name, and changes nothing', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, [HEADING, ['KP1', 'Asha One', 'Q', '2010-01-01', 'A']]);
  const corrections = [
    { row: 2, column: 'Sex', value: 'F' },
    { row: 9, column: 'Sex', value: 'F' },
    { row: 2, column: 'Height', value: '2' },
  ];
  const answer = await post(`${roll}/imports/${plan.id}/corrections`, { corrections });

  expect(answer.json()).toMatchObject({ status: 422, code: 'correction-unknown', cells: 2 });
  expect(answer.json().errors.map(({ row }: { row: number }) => row)).toEqual([9, 2]);
  expect((await get(`${roll}/imports/${plan.id}`)).json()).toMatchObject({ failed: 1 });
});

test('failed rows come back as a workbook in the sender’s columns, to be mended and dropped again', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, rollRows(40, 0.2));
  const answer = await get(`${roll}/imports/${plan.id}/failed.xlsx`);
  const lines = await cellsOf(answer.rawPayload);

  expect(answer.headers['x-row-count']).toBe('8');
  expect(lines[0]?.at(-1)).toBe('Muster: what to mend');
  expect(lines).toHaveLength(9);
  const again = await drop(roll, answer.rawPayload, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'x-file-name': encodeURIComponent('Otieno’s rows.xlsx'),
  });
  expect(again.json()).toMatchObject({ file: 'Otieno’s rows.xlsx', rows: 8, failed: 8 });
});

test('the roll goes out as a workbook that says its rows and its hash, and changes nothing coming in', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, rollRows(30));
  await post(`${roll}/imports/${plan.id}/apply`);
  const { headers, rawPayload } = await get(`${roll}/export.xlsx`);
  const again = await drop(roll, rawPayload, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });

  const hash = createHash('sha256').update(rawPayload).digest('base64');
  expect(headers).toMatchObject({ 'content-digest': `sha-256=:${hash}:`, 'x-row-count': '30' });
  expect(again.json()).toMatchObject({ rows: 30, unchanged: 30, added: 0, changed: 0, failed: 0 });
});

test('the template has every heading that is read', async () => {
  const roll = await aRoll();
  const { rawPayload } = await get(`${roll}/template.xlsx`);
  const { fields } = (await get(`${roll}/columns`)).json();

  const [heading] = await cellsOf(rawPayload);
  expect(heading).toEqual(fields.map((field: { heading: string }) => field.heading));
});

test('a heading is taken for another field when the sender says so, from the next file on', async () => {
  const roll = await aRoll();
  const rows = [
    ['Service No.', 'Name', 'Posted to'],
    ['KP1', 'Asha One', 'Nyeri'],
  ];
  await planned(roll, rows);
  const url = `${roll}/columns`;
  const put = (field: string) =>
    server.app.inject(
      asPage(clerk, {
        method: 'PUT',
        url,
        payload: { columns: [{ heading: 'Posted to', field }] },
      }),
    );

  expect((await put('unit')).json().columns).toContainEqual({
    heading: 'Posted to',
    field: 'unit',
  });
  expect((await planned(roll, rows)).columns).toContainEqual({
    heading: 'Posted to',
    field: 'unit',
  });
  expect((await put('height')).json()).toMatchObject({ status: 422, code: 'roll-field-unknown' });
});

test('applying twice, or taking back twice, has one effect', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, rollRows(20));
  const apply = () => post(`${roll}/imports/${plan.id}/apply`);
  const [one, two] = await Promise.all([apply(), apply()]);
  expect([one.statusCode, two.statusCode].sort()).toEqual([200, 409]);
  expect(await onRoll(roll)).toBe(20);

  const undo = (key: string) =>
    server.app.inject(
      asPage(clerk, {
        method: 'POST',
        url: `${roll}/imports/${plan.id}/undo`,
        headers: { 'idempotency-key': key },
      }),
    );
  expect((await undo('once')).json()).toMatchObject({ state: 'undone' });
  const retried = await undo('once');
  expect([retried.statusCode, retried.headers['idempotency-replayed']]).toEqual([200, 'true']);
  expect((await undo('another')).json()).toMatchObject({ status: 409, code: 'import-settled' });
  expect(await onRoll(roll)).toBe(0);
});

test('a file sent twice under one key is one plan', async () => {
  const roll = await aRoll();
  const send = () => drop(roll, asPasted(rollRows(10)), { 'idempotency-key': 'dropped-once' });
  const [one, two] = [await send(), await send()];

  expect(two.json().id).toBe(one.json().id);
  expect((await get(`${roll}/imports`)).json().imports).toHaveLength(1);
});

test('who does not wait follows the reading to its end', async () => {
  const roll = await aRoll();
  const started = await drop(roll, asPasted(rollRows(6_000)), { prefer: 'wait=0' });
  const { id } = started.json();
  const events = await get(`${roll}/imports/${id}/progress`);

  expect([started.statusCode, started.json().state]).toEqual([202, 'reading']);
  expect(started.headers['location']).toBe(`${roll}/imports/${id}`);
  expect(events.headers['content-type']).toBe('text/event-stream');
  expect(events.payload.trim().split('\n\n').at(-1)).toBe(
    'data: {"state":"planned","rowsRead":null}',
  );
  expect((await get(`${roll}/imports/${id}`)).json()).toMatchObject({ rows: 6_000, added: 6_000 });
});

test('while a file of a country is read its next one has to wait', async () => {
  const roll = await aRoll();
  const [one, two] = await Promise.all([
    drop(roll, asPasted(rollRows(3_000))),
    drop(roll, asPasted(rollRows(10))),
  ]);

  expect([one.statusCode, two.statusCode].sort()).toEqual([201, 429]);
});

test('what is no roll is refused with the reason, and stays to be looked at', async () => {
  const roll = await aRoll();
  const answer = await drop(roll, 'a\tb\n1\t2', { 'x-file-name': 'nothing.txt' });

  expect(answer.json()).toMatchObject({ status: 422, code: 'roll-heading-missing' });
  expect((await get(`${roll}/imports`)).json()).toEqual({ imports: [] });
});

test('another type of body, or one over the limit, is refused before it is read', async () => {
  const roll = await aRoll();
  const types = ['application/json', 'text/html', 'application/octet-stream'];
  for (const type of types)
    expect((await drop(roll, '{}', { 'content-type': type })).statusCode).toBe(415);
  const large = await drop(roll, 'x', { 'content-length': String(50 * 1024 * 1024 + 1) });
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

test('what is sealed in the database opens in a plan, in its failed rows and on the sheet', async () => {
  const roll = await aRoll();
  const plan = await planned(roll, [
    ['Service No.', 'Name', 'Sex', 'National ID', 'Next of kin'],
    ['KP1', 'Asha One', 'F', '24681357', 'Baraka One'],
    ['KP2', 'Chep Two', 'Q', '13572468', 'Dalia Two'],
  ]);
  const [added] = await rowsOf(roll, plan, 'new');
  const [bad] = await rowsOf(roll, plan, 'errors');
  expect(added?.changes.map(({ after }) => after)).toEqual([
    'KP1',
    'Asha One',
    'F',
    '24681357',
    'Baraka One',
  ]);
  expect(bad?.cells).toEqual(['KP2', 'Chep Two', 'Q', '13572468', 'Dalia Two']);

  const corrections = [{ row: 3, column: 'Sex', value: 'M' }];
  await post(`${roll}/imports/${plan.id}/corrections`, { corrections });
  await post(`${roll}/imports/${plan.id}/apply`);
  const { people } = (await get(`${roll}/people?sort=serviceNumber`)).json();
  const sheet = (await get(`${roll}/people/${people[1].id}`)).json();
  expect(sheet.person).toMatchObject({ nationalId: '13572468', nextOfKin: 'Dalia Two' });
});
