import { readFile, stat } from 'node:fs/promises';
import { readSeparated, writeSeparated } from './separated.ts';
import { readXlsx, type SheetLine, SheetRefusal, type WrittenCell, writeXlsx } from './xlsx.ts';

export const UPLOAD_BYTES_MAX = 50 * 1024 * 1024;

/** The lines of a workbook or of a text with separated cells, told apart by how the bytes begin. */
export function readTable(bytes: Uint8Array): AsyncGenerator<SheetLine> {
  if (bytes.length > UPLOAD_BYTES_MAX) throw new SheetRefusal(tooLarge(bytes.length));
  if (bytes.length === 0) throw new SheetRefusal('The file is empty.');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new SheetRefusal(
      'This is an old (.xls) or encrypted workbook. Save it as .xlsx without a password.',
    );
  }
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readXlsx(bytes) : readSeparated(bytes);
}

/** @throws {SheetRefusal} when it is larger than {@link UPLOAD_BYTES_MAX} */
export async function tableBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > UPLOAD_BYTES_MAX) throw new SheetRefusal(tooLarge(size));
  return readFile(path);
}

/** Writes CSV when the name says so, and a workbook otherwise. */
export async function writeTable(
  path: string,
  sheet: string,
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>,
): Promise<void> {
  await (/\.csv$/i.test(path) ? writeSeparated(path, rows) : writeXlsx(path, sheet, rows));
}

function tooLarge(size: number): string {
  const [has, most] = [size, UPLOAD_BYTES_MAX].map((bytes) => Math.ceil(bytes / 1024 / 1024));
  return `The file has ${has} MiB; at most ${most} MiB are read.`;
}
