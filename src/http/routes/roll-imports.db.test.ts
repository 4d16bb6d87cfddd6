import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPasted, rollRows } from '../../../test/roll.ts';
import { openRollClerk, type RollClerk } from '../../../test/roll-clerk.ts';
import { asPage } from '../../../test/server.ts';
import type { RollCell } from '../../domain/force/roll-cell.ts';
import { readTable } from '../../formats/table-file.ts';

const HEADING = ['Service No.', 'Name', 'Sex', 'Date of enlistment', 'Station'];

let clerk: RollClerk;

beforeAll(async () => {
  clerk = await openRollClerk();
});
afterAll(() => clerk.server.close());

async function cellsOf(bytes: Buffer): Promise<RollCell[][]> {
  const lines: RollCell[][] = [];
  for await (const { cells } of readTable(bytes)) lines.push([...cells]);
  return lines;
}

test('a pasted block is read as a plan, and nothing of it is on the roll before it is applied', async () => {
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, rollRows(40, 0.1));

  expect(plan).toMatchObject({ state: 'planned', file: 'pasted rows', rows: 40, failed: 4 });
  expect(plan.added).toBe(36);
  expect(plan.errors.length).toBeGreaterThanOrEqual(4);
  expect(plan.columns[0]).toEqual({ heading: 'Service No.', field: 'serviceNumber' });
  expect(plan.sample.added[0]?.changes[0]).toMatchObject({ column: 'Service No.', before: null });
  expect(plan.warnings).toEqual([expect.objectContaining({ code: 'column-kept' })]);
  expect(await clerk.onRoll(roll)).toBe(0);

  const applied = await clerk.post(`${roll}/imports/${plan.id}/apply`);
  expect(applied.json()).toMatchObject({ state: 'applied', added: 36, failed: 4 });
  expect(await clerk.onRoll(roll)).toBe(36);
});

test('a plan has its rows by tab, with what stands on the roll and what would', async () => {
  const roll = await clerk.aRoll();
  const first = await clerk.planned(roll, [
    HEADING,
    ['KP1', 'Asha One', 'F', '2010-01-01', 'A'],
    ['KP2', 'Baraka Two', 'M', '2011-01-01', 'A'],
  ]);
  await clerk.post(`${roll}/imports/${first.id}/apply`);
  const second = await clerk.planned(roll, [
    HEADING,
    ['KP1', 'Asha One', 'F', '2010-01-01', 'A'],
    ['KP2', 'Baraka Two', 'M', '2012-02-02', 'B'],
    ['KP3', 'Chep Three', 'F', '2013-03-03', 'A'],
    ['KP4', 'Dalia Four', 'Q', '2014-04-04', 'A'],
  ]);

  const [changed] = await clerk.rowsOf(roll, second, 'changed');
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
  expect((await clerk.rowsOf(roll, second, 'new')).map(({ row }) => row)).toEqual([4]);
  expect((await clerk.rowsOf(roll, second, 'unchanged')).map(({ row }) => row)).toEqual([2]);
  expect(await clerk.rowsOf(roll, second, 'errors')).toEqual([
    expect.objectContaining({
      row: 5,
      cells: ['KP4', 'Dalia Four', 'Q', '2014-04-04', 'A'],
      findings: [expect.objectContaining({ column: 'Sex', value: 'Q' })],
    }),
  ]);
});

test('the roll goes out as a workbook that says its rows and its hash, and changes nothing coming in', async () => {
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, rollRows(30));
  await clerk.post(`${roll}/imports/${plan.id}/apply`);
  const { headers, rawPayload } = await clerk.get(`${roll}/export.xlsx`);
  const again = await clerk.drop(roll, rawPayload, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });

  const hash = createHash('sha256').update(rawPayload).digest('base64');
  expect(headers).toMatchObject({ 'content-digest': `sha-256=:${hash}:`, 'x-row-count': '30' });
  expect(again.json()).toMatchObject({ rows: 30, unchanged: 30, added: 0, changed: 0, failed: 0 });
});

test('the template has every heading that is read', async () => {
  const roll = await clerk.aRoll();
  const { rawPayload } = await clerk.get(`${roll}/template.xlsx`);
  const { fields } = (await clerk.get(`${roll}/columns`)).json();

  const [heading] = await cellsOf(rawPayload);
  expect(heading).toEqual(fields.map((field: { heading: string }) => field.heading));
});

test('a heading is taken for another field when the sender says so, from the next file on', async () => {
  const roll = await clerk.aRoll();
  const rows = [
    ['Service No.', 'Name', 'Posted to'],
    ['KP1', 'Asha One', 'Nyeri'],
  ];
  await clerk.planned(roll, rows);
  const url = `${roll}/columns`;
  const put = (field: string) =>
    clerk.server.app.inject(
      asPage(clerk.cookie, {
        method: 'PUT',
        url,
        payload: { columns: [{ heading: 'Posted to', field }] },
      }),
    );

  expect((await put('unit')).json().columns).toContainEqual({
    heading: 'Posted to',
    field: 'unit',
  });
  expect((await clerk.planned(roll, rows)).columns).toContainEqual({
    heading: 'Posted to',
    field: 'unit',
  });
  expect((await put('height')).json()).toMatchObject({ status: 422, code: 'roll-field-unknown' });
});

test('a file sent twice under one key is one plan', async () => {
  const roll = await clerk.aRoll();
  const send = () =>
    clerk.drop(roll, asPasted(rollRows(10)), { 'idempotency-key': 'dropped-once' });
  const [one, two] = [await send(), await send()];

  expect(two.json().id).toBe(one.json().id);
  expect((await clerk.get(`${roll}/imports`)).json().imports).toHaveLength(1);
});

test('who does not wait follows the reading to its end', async () => {
  const roll = await clerk.aRoll();
  const started = await clerk.drop(roll, asPasted(rollRows(6_000)), { prefer: 'wait=0' });
  const { id } = started.json();
  const events = await clerk.get(`${roll}/imports/${id}/progress`);

  expect([started.statusCode, started.json().state]).toEqual([202, 'reading']);
  expect(started.headers['location']).toBe(`${roll}/imports/${id}`);
  expect(events.headers['content-type']).toBe('text/event-stream');
  expect(events.payload.trim().split('\n\n').at(-1)).toBe(
    'data: {"state":"planned","rowsRead":null}',
  );
  expect((await clerk.get(`${roll}/imports/${id}`)).json()).toMatchObject({
    rows: 6_000,
    added: 6_000,
  });
});

test('while a file of a country is read its next one has to wait', async () => {
  const roll = await clerk.aRoll();
  const [one, two] = await Promise.all([
    clerk.drop(roll, asPasted(rollRows(3_000))),
    clerk.drop(roll, asPasted(rollRows(10))),
  ]);

  expect([one.statusCode, two.statusCode].sort()).toEqual([201, 429]);
});
