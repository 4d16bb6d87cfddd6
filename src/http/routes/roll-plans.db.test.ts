import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollRows } from '../../../test/roll.ts';
import { openRollClerk, type RollClerk } from '../../../test/roll-clerk.ts';
import { asPage } from '../../../test/server.ts';
import type { RollPlanAnswer } from '../../contract/roll.ts';
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

test('cells of failed rows are mended in place, and what is good now joins the plan', async () => {
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, [
    HEADING,
    ['KP1', 'Asha One', 'F', '2010-01-01', 'A'],
    ['KP2', 'Baraka Two', 'Q', '2011-01-01', 'A'],
    ['KP3', 'Chep Three', 'Q', '31/02/2012', 'A'],
    ['KP1', 'Dalia Four', 'F', '2014-04-04', 'A'],
  ]);
  const mend = (corrections: object[]) =>
    clerk.post(`${roll}/imports/${plan.id}/corrections`, { corrections });
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
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, [HEADING, ['KP1', 'Asha One', 'Q', '2010-01-01', 'A']]);
  const corrections = [
    { row: 2, column: 'Sex', value: 'F' },
    { row: 9, column: 'Sex', value: 'F' },
    { row: 2, column: 'Height', value: '2' },
  ];
  const answer = await clerk.post(`${roll}/imports/${plan.id}/corrections`, { corrections });

  expect(answer.json()).toMatchObject({ status: 422, code: 'correction-unknown', cells: 2 });
  expect(answer.json().errors.map(({ row }: { row: number }) => row)).toEqual([9, 2]);
  expect((await clerk.get(`${roll}/imports/${plan.id}`)).json()).toMatchObject({ failed: 1 });
});

test('failed rows come back as a workbook in the sender’s columns, to be mended and dropped again', async () => {
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, rollRows(40, 0.2));
  const answer = await clerk.get(`${roll}/imports/${plan.id}/failed.xlsx`);
  const lines = await cellsOf(answer.rawPayload);

  expect(answer.headers['x-row-count']).toBe('8');
  expect(lines[0]?.at(-1)).toBe('Muster: what to mend');
  expect(lines).toHaveLength(9);
  const again = await clerk.drop(roll, answer.rawPayload, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'x-file-name': encodeURIComponent('Otieno’s rows.xlsx'),
  });
  expect(again.json()).toMatchObject({ file: 'Otieno’s rows.xlsx', rows: 8, failed: 8 });
});

test('applying twice, or taking back twice, has one effect', async () => {
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, rollRows(20));
  const apply = () => clerk.post(`${roll}/imports/${plan.id}/apply`);
  const [one, two] = await Promise.all([apply(), apply()]);
  expect([one.statusCode, two.statusCode].sort()).toEqual([200, 409]);
  expect(await clerk.onRoll(roll)).toBe(20);

  const undo = (key: string) =>
    clerk.server.app.inject(
      asPage(clerk.cookie, {
        method: 'POST',
        url: `${roll}/imports/${plan.id}/undo`,
        headers: { 'idempotency-key': key },
      }),
    );
  expect((await undo('once')).json()).toMatchObject({ state: 'undone' });
  const retried = await undo('once');
  expect([retried.statusCode, retried.headers['idempotency-replayed']]).toEqual([200, 'true']);
  expect((await undo('another')).json()).toMatchObject({ status: 409, code: 'import-settled' });
  expect(await clerk.onRoll(roll)).toBe(0);
});

test('what is sealed in the database opens in a plan, in its failed rows and on the sheet', async () => {
  const roll = await clerk.aRoll();
  const plan = await clerk.planned(roll, [
    ['Service No.', 'Name', 'Sex', 'National ID', 'Next of kin'],
    ['KP1', 'Asha One', 'F', '24681357', 'Baraka One'],
    ['KP2', 'Chep Two', 'Q', '13572468', 'Dalia Two'],
  ]);
  const [added] = await clerk.rowsOf(roll, plan, 'new');
  const [bad] = await clerk.rowsOf(roll, plan, 'errors');
  expect(added?.changes.map(({ after }) => after)).toEqual([
    'KP1',
    'Asha One',
    'F',
    '24681357',
    'Baraka One',
  ]);
  expect(bad?.cells).toEqual(['KP2', 'Chep Two', 'Q', '13572468', 'Dalia Two']);

  const corrections = [{ row: 3, column: 'Sex', value: 'M' }];
  await clerk.post(`${roll}/imports/${plan.id}/corrections`, { corrections });
  await clerk.post(`${roll}/imports/${plan.id}/apply`);
  const { people } = (await clerk.get(`${roll}/people?sort=serviceNumber`)).json();
  const sheet = (await clerk.get(`${roll}/people/${people[1].id}`)).json();
  expect(sheet.person).toMatchObject({ nationalId: '13572468', nextOfKin: 'Dalia Two' });
});
