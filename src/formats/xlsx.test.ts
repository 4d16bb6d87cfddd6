import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from './table-file.ts';
import { type Cell, type WrittenCell, writeXlsx } from './xlsx.ts';
import { assertZipWithinLimits } from './zip-limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-xlsx-'));

async function linesIn(bytes: Uint8Array): Promise<(readonly Cell[])[]> {
  const lines: (readonly Cell[])[] = [];
  for await (const { cells } of readTable(bytes)) lines.push(cells);
  return lines;
}

async function roundTrip(rows: readonly (readonly WrittenCell[])[]) {
  const path = join(folder, 'trip.xlsx');
  await writeXlsx(path, 'Sheet', rows);
  return linesIn(await readFile(path));
}

test('names in any script, numbers and days come back as they were written', async () => {
  const born = Temporal.PlainDate.from('1988-02-29');

  expect(
    await roundTrip([
      ['Name', 'N', 'Born'],
      ['Ñandú Ōé 李 محمد', -3.5, born],
    ]),
  ).toEqual([
    ['Name', 'N', 'Born'],
    ['Ñandú Ōé 李 محمد', -3.5, '1988-02-29'],
  ]);
});

test('whatever text goes out comes back, also one that would run as a formula', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', '-2', '+3', '@x', "'=x", "''", '＝1'),
  );
  // Blanks at the ends and control characters are not kept: no sheet shows them.
  const kept = text
    .map((one) => one.replaceAll(/[\p{C}]/gu, '').trim())
    .filter((one) => one !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { minLength: 1, maxLength: 5 }), async (cells) => {
      expect(await roundTrip([cells])).toEqual([cells]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['comma', 'Name,Rank\r\n"Baki, Do",Constable\r\n'],
  ['semicolon', 'Name;Rank\n"Baki, Do";Constable\n'],
  ['tab, as pasted from Excel', 'Name\tRank\nBaki, Do\tConstable\n'],
])('cells parted by %s are read', async (_, text) => {
  const expected = [
    ['Name', 'Rank'],
    ['Baki, Do', 'Constable'],
  ];

  expect(await linesIn(Buffer.from(text))).toEqual(expected);
  expect(await linesIn(Buffer.from(`\uFEFF${text}`))).toEqual(expected);
  expect(await linesIn(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(expected);
});

test('a blank line keeps its number, as Excel counts', async () => {
  const rows: number[] = [];
  for await (const { row, cells } of readTable(Buffer.from('a,b\n\nc,d\n')))
    if (cells.length > 0) rows.push(row);

  expect(rows).toEqual([1, 3]);
});

test('a workbook that was cut short is refused with what to do', async () => {
  const path = join(folder, 'cut.xlsx');
  await writeXlsx(path, 'Sheet', [['Name'], ['Baki']]);
  const bytes = await readFile(path);
  bytes.fill(0, 40, 200);

  await expect(linesIn(bytes)).rejects.toThrow(/damaged|cut short/);
  await expect(linesIn(Buffer.from('PK\u0003\u0004 no archive'))).rejects.toThrow(
    'not an Excel workbook',
  );
});

test('an archive within the limits passes, whatever it says of its sizes', async () => {
  const path = join(folder, 'sizes.xlsx');
  await writeXlsx(path, 'Sheet', [['Name'], ['x'.repeat(30_000)]]);

  await expect(assertZipWithinLimits(await readFile(path))).resolves.toBeUndefined();
});

test('more than 200 columns or 32,767 characters are refused, and the row is named', async () => {
  const path = join(folder, 'wide.xlsx');
  await writeXlsx(path, 'Sheet', [Array.from({ length: 201 }, () => 'x')]);
  await expect(linesIn(await readFile(path))).rejects.toThrow('Row 1 uses 201 columns');
  await writeXlsx(path, 'Sheet', [Array.from({ length: 200 }, () => 'x')]);
  expect(await linesIn(await readFile(path))).toHaveLength(1);

  const text = (length: number) => Buffer.from(`a,b\n${'x'.repeat(length)},c\n`);
  await expect(linesIn(text(32_768))).rejects.toThrow('row 2 holds 32768 characters');
  expect(await linesIn(text(32_767))).toHaveLength(2);
});
