import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import { RollReader } from './nominal-roll.ts';
import type { RollCell } from './roll-cell.ts';
import { findHeading } from './roll-columns.ts';
import { exportColumns, exportRow } from './roll-export.ts';
import { SYNTHETIC_HEADING, syntheticRoll } from './synthetic-roll.ts';

const TODAY = '2024-11-20';
const HEADING = ['Service No.', 'Name', 'Sex', 'Date of birth', 'Date of enlistment', 'Languages'];

function read(rows: readonly (readonly RollCell[])[]) {
  const lines = rows.map((cells, at) => ({ row: at + 1, cells }));
  const heading = findHeading(lines, new Map());
  if (heading === null) throw new Error('no heading');
  const reader = new RollReader(heading.columns, TODAY);
  return lines.filter(({ row }) => row > heading.row).map((line) => reader.read(line));
}

function codes(rows: readonly (readonly RollCell[])[]) {
  return read(rows).map((reading) => reading?.findings?.map(({ code }) => code) ?? []);
}

test('the heading is found under a title, in other words and under a merged cell', () => {
  const [reading] = read([
    ['NATIONAL POLICE SERVICE'],
    [null],
    ['Force No', 'NAMES', 'Gender', 'Dates', null, null],
    [null, null, null, 'D.O.B.', 'Joined', 'Langues'],
    ['ke 1', 'Ñandú  Ōé', 'female', '31/03/1990', 41_000, 'English B2; français'],
  ]);

  expect(reading?.entry?.officer).toMatchObject({
    serviceNumber: 'KE1',
    name: 'Ñandú Ōé',
    sex: 'F',
    bornOn: '1990-03-31',
    enlistedOn: '2012-04-01',
    languages: ['en-B2', 'fr'],
  });
});

test('a sheet without service number and name has no heading', () => {
  expect(findHeading([{ row: 1, cells: ['Rank', 'Unit', 'Sex'] }], new Map())).toBeNull();
});

test('what a sender said of a column last time comes before its name', () => {
  const remembered = new Map([['Ref', 'serviceNumber' as const]]);
  const heading = findHeading([{ row: 1, cells: ['Ref', 'Name', 'Rank'] }], remembered);

  expect(heading?.columns[0]).toEqual({ heading: 'Ref', field: 'serviceNumber' });
});

test('each finding names row, column, value and what to write instead', () => {
  const [, reading] = read([HEADING, [...ok('A1')], ['A2', 'Do Baki', 'X?', null, null, null]]);

  expect(reading?.findings).toEqual([
    {
      row: 3,
      column: 'Sex',
      value: 'X?',
      code: 'unknown-value',
      message: '"X?" is no sex that a roll states.',
      fix: 'Write F or M.',
    },
  ]);
});

test('of two rows with one service number the second fails; a bad row takes no number', () => {
  expect(codes([HEADING, ok('A1'), ok('a 1'), ['B1', null], ok('B1')])).toEqual([
    [],
    ['duplicate'],
    ['missing'],
    [],
  ]);
});

test.each([
  ['31/02/2015', 'impossible-date'],
  ['12/05/85', 'unreadable-date'],
  ['soon', 'unreadable-date'],
  ['#REF!', 'formula-error'],
  ['2030-01-01', 'impossible-date'],
  [7, 'unreadable-date'],
])('a date of enlistment cannot be %s', (date, code) => {
  expect(codes([HEADING, ['A1', 'Do Baki', 'M', null, date, null]])).toEqual([[code]]);
});

test('nobody enlists as a child', () => {
  expect(codes([HEADING, ['A1', 'Do', 'M', '2005-01-01', '2015-01-01', null]])).toEqual([
    ['impossible-date'],
  ]);
});

test('as many rows of a made-up roll fail as it says, and the same seed gives the same roll', () => {
  const on = Temporal.PlainDate.from('2024-11-01');
  const made = () => [...syntheticRoll({ size: 2_000, errors: 0.05, random: seededRandom(7), on })];
  const rows = made().map(({ cells }) =>
    cells.map((cell) => (cell === null || typeof cell !== 'object' ? cell : cell.toString())),
  );
  const failed = codes([[...SYNTHETIC_HEADING], ...rows]).filter(({ length }) => length > 0);

  expect(failed).toHaveLength(100);
  expect(failed.every(({ length }) => length === 1)).toBe(true);
  expect(JSON.stringify(made())).toBe(JSON.stringify(made()));
});

test('an exported row reads as the officer it was', () => {
  const rows = [
    [...HEADING, 'Station'],
    [...ok('A1'), '=A 12'],
  ];
  const [reading] = read(rows);
  const columns = exportColumns([[...HEADING, 'Station'].map((heading) => column(heading))]);
  const { officer, extra } = reading?.entry ?? {};
  if (!officer || !extra) throw new Error('a good row has an officer');
  const row = exportRow(columns, officer, extra).map((cell) => (cell === null ? null : `${cell}`));

  expect(read([columns.map(({ heading }) => heading), row])[0]?.entry).toEqual(reading?.entry);
});

function column(heading: string) {
  return findHeading([{ row: 1, cells: [heading, 'Name', 'Service No.'] }], new Map())
    ?.columns[0] as { heading: string; field: null };
}

function ok(serviceNumber: string): readonly RollCell[] {
  return [serviceNumber, 'Do Baki', 'M', '1990-01-01', '2012-01-01', 'English B2'];
}
