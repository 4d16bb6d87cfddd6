import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx';
import { escapedText, unescapedText } from './formula-text.ts';
import { assertZipWithinLimits } from './zip-limits.ts';

/** A cell as it is read: a date is ISO text, an empty cell is `null`. */
export type Cell = string | number | boolean | null;

/** One line of a sheet. `row` is the number that Excel shows, from 1. */
export type SheetLine = { readonly row: number; readonly cells: readonly Cell[] };

/** A cell as it is written: days go out as real dates, so that they sort and filter. */
export type WrittenCell = Cell | Temporal.PlainDate;

export const SHEET_LIMITS = { rows: 1_048_576, columns: 200, cellCharacters: 32_767 } as const;

/** Why a sheet cannot be read; the sentence is for the person who sent it. */
export class SheetRefusal extends Error {
  override readonly name = 'SheetRefusal';
}

/**
 * The lines of a workbook's first sheet, one by one: memory does not grow with the rows. Formula
 * cells give the value that was last computed.
 *
 * @throws {SheetRefusal} over a limit, or what cannot be read at all
 */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<SheetLine> {
  await assertZipWithinLimits(bytes).catch(refuse);
  const rows = streamXlsxRows(bytes);
  for (;;) {
    const next = await rows.next().catch(refuse);
    if (next.done) return;
    const { index, values } = next.value;
    yield lineOf(index + 1, values as readonly unknown[]);
  }
}

function refuse(cause: unknown): never {
  if (cause instanceof SheetRefusal) throw cause;
  const { message } = cause as Error;
  throw new SheetRefusal(message, { cause });
}

/** Applies the limits of a sheet to a line, whatever file it comes from. */
export function lineOf(row: number, values: readonly unknown[]): SheetLine {
  if (row > SHEET_LIMITS.rows)
    throw new SheetRefusal(`The sheet has more than ${SHEET_LIMITS.rows} rows.`);
  const cells = values.map((value) => cellOf(row, value));
  const used = cells.findLastIndex((cell) => cell !== null) + 1;
  if (used > SHEET_LIMITS.columns) {
    throw new SheetRefusal(
      `Row ${row} uses ${used} columns; at most ${SHEET_LIMITS.columns} are read.`,
    );
  }
  return { row, cells: cells.slice(0, used) };
}

function cellOf(row: number, value: unknown): Cell {
  if (typeof value === 'string') return textOf(row, value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#VALUE!' : dayOf(value);
  return value === null || value === undefined ? null : textOf(row, String(value));
}

function textOf(row: number, text: string): string | null {
  if (text.length > SHEET_LIMITS.cellCharacters) {
    throw new SheetRefusal(
      `A cell in row ${row} holds ${text.length} characters; at most ${SHEET_LIMITS.cellCharacters} are read.`,
    );
  }
  const plain = unescapedText(text).trim();
  return plain === '' ? null : plain;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * Writes one sheet, row by row. Text that a spreadsheet would run as a formula is escaped, and reading
 * it back takes the escape away; numbers and dates keep their type.
 */
export async function writeXlsx(
  path: string,
  sheet: string,
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>,
): Promise<void> {
  await pipeline(xlsxStream(sheet, rows), createWriteStream(path, { mode: 0o600 }));
}

/** The same as a stream of bytes. */
export function xlsxStream(
  sheet: string,
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>,
): Readable {
  const stream = writeXlsxStream(written(rows), { name: sheet });
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
}

async function* written(
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>,
) {
  for await (const row of rows) yield row.map(writtenCell);
}

function writtenCell(cell: WrittenCell): string | number | boolean | Date | null {
  if (typeof cell === 'string') return escapedText(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  return new Date(`${cell.toString()}T00:00:00Z`);
}
