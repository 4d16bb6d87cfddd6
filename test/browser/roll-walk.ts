import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SYNTHETIC_HEADING, syntheticRoll } from '../../src/domain/force/synthetic-roll.ts';
import { readTable, tableBytes, writeTable } from '../../src/formats/table-file.ts';
import type { SheetLine, WrittenCell } from '../../src/formats/xlsx.ts';
import { seededRandom } from '../../src/random.ts';

const ON = Temporal.PlainDate.from('2024-11-01');
/** Left to be mended on the page and not in the sheet. */
const IN_PLACE = 5;
const WAIT_MS = 60_000;

export type Walk = {
  /** Clicks, files chosen and cells typed into, as a person would count them. */
  readonly acts: number;
  /** What the machine took, without the time in which a person reads and mends the sheet. */
  readonly seconds: number;
};

/** A roll as `muster roll generate --size N --errors SHARE` makes it. */
export async function writeRoll(size: number, errors: number): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'muster-walk-')), 'roll.xlsx');
  await writeTable(file, 'Roll', rowsOf([...SYNTHETIC_HEADING], peopleOf(size, errors)));
  return file;
}

/** Service number and name of the first whose row of that roll is good. */
export function firstGood(size: number, errors: number): readonly [string, string] {
  for (const { cells, isBad } of peopleOf(size, errors)) {
    if (!isBad) return [String(cells[0]), String(cells[1])];
  }
  throw new Error('a roll with no good row');
}

function peopleOf(size: number, errors: number) {
  return syntheticRoll({ size, errors, random: seededRandom(7), on: ON });
}

function* rowsOf(
  heading: readonly string[],
  people: Iterable<{ readonly cells: readonly WrittenCell[] }>,
): Generator<readonly WrittenCell[]> {
  yield heading;
  for (const { cells } of people) yield cells;
}

/**
 * From the empty page to a roll without a failed row: drop it, let the good rows in, download the
 * failed ones, mend all but a few in the sheet, drop that, mend the rest in place.
 */
export async function walkImport(page: Page, file: string): Promise<Walk> {
  const startedAt = performance.now();
  let acts = 0;
  const act = async (what: Promise<unknown>) => {
    acts += 1;
    await what;
  };
  const take = page.getByRole('button', { name: /^Take / });
  await act(page.getByLabel('Choose a file', { exact: true }).setInputFiles(file));
  await take.click({ timeout: WAIT_MS });
  acts += 1;
  await page.getByText(/^In: /).waitFor({ timeout: WAIT_MS });

  const download = page.waitForEvent('download');
  await act(page.getByRole('link', { name: 'Download the failed rows' }).click());
  const failed = await (await download).path();
  const mended = await mendSheet(failed);
  await act(page.getByLabel('Choose the corrected file', { exact: true }).setInputFiles(mended));
  await page.getByRole('button', { name: /good rows, leave 5$/ }).waitFor({ timeout: WAIT_MS });

  const cells = page.getByRole('region', { name: 'Failed rows' }).getByRole('textbox');
  for (let at = 0; at < IN_PLACE; at += 1) await act(cells.nth(at).fill('F'));
  await act(page.getByRole('button', { name: /^Check / }).click());
  await act(page.getByRole('button', { name: /^Take all/ }).click({ timeout: WAIT_MS }));
  await page.getByText(/^In: /).waitFor({ timeout: WAIT_MS });
  return { acts, seconds: Math.round(performance.now() - startedAt) / 1000 };
}

/** Mends the failed rows as a clerk would in Excel, all but a few in which the sex cannot be read. */
async function mendSheet(path: string): Promise<string> {
  const lines: SheetLine[] = [];
  for await (const line of readTable(await tableBytes(path))) lines.push(line);
  const [heading, ...rows] = lines;
  const columns = (heading?.cells ?? []).map(String);
  let left = IN_PLACE;
  const mended = rows.map(({ cells, row }) => {
    const isLeft = left > 0 && cells[columns.indexOf('Sex')] === 'X?';
    if (isLeft) left -= 1;
    if (isLeft) return columns.map((_, at) => cellOf(cells, at));
    const passedOut = cellOf(cells, columns.indexOf('Passed out'));
    return columns.map((column, at) => mend(column, cellOf(cells, at), { row, passedOut }));
  });
  const file = join(mkdtempSync(join(tmpdir(), 'muster-walk-')), 'corrected.xlsx');
  await writeTable(file, 'Failed rows', [columns, ...mended]);
  return file;
}

function cellOf(cells: SheetLine['cells'], at: number): WrittenCell {
  return cells[at] ?? null;
}

const MENDED: Readonly<Record<string, WrittenCell>> = {
  '12/05/85': '1985-05-12',
  'X?': 'F',
  'see file': 'open',
  '#REF!': null,
};

type Beside = { readonly row: number; readonly passedOut: WrittenCell };

/** Numbers are written anew and enlistment is a year before the training ended: a clerk would look it up. */
function mend(column: string, cell: WrittenCell, { row, passedOut }: Beside): WrittenCell {
  if (column === 'Service No.') return `KP9${String(row).padStart(5, '0')}`;
  if (column === 'Name' && cell === null) return 'Baki Nyawa';
  if (cell === '31/02/2015') return `${Number(String(passedOut).slice(0, 4)) - 1}-02-28`;
  const mended = MENDED[String(cell)];
  return mended === undefined ? cell : mended;
}
