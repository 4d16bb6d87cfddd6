import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder, Table } from '../domain/ledger/folder/table.ts';
import { Problem } from '../domain/problem.ts';
import { CsvError, readCsv } from '../formats/csv.ts';

const FILE_BYTES_MAX = 1_000_000_000;

/**
 * Reads the CSV files of a mission's folder.
 *
 * @throws {Problem} `file-missing`, `too-large`, or `rows-refused` for a file that is no CSV
 */
export async function readMissionFolder(path: string): Promise<Folder> {
  const names = await readdir(path).catch(() => {
    throw new Problem('file-missing', { file: join(path, 'record.csv') });
  });
  const tables = await Promise.all(
    names
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map(async (name) => [name, await readTable(path, name)] as const),
  );
  return new Map(tables);
}

async function readTable(folder: string, file: string): Promise<Table> {
  const path = join(folder, file);
  const { size } = await stat(path);
  if (size > FILE_BYTES_MAX) throw new Problem('too-large', { what: path, most: '1 GB' });
  try {
    return { file, ...readCsv(await readFile(path, 'utf8')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const finding = {
      pointer: `/${file}/${error.line}`,
      row: error.line,
      code: 'unreadable-csv',
      message: `${file}: ${error.message}.`,
      fix: 'Write it as CSV: cells apart by commas, quotes doubled.',
    };
    throw new Problem('rows-refused', { source: file, count: 1 }, { errors: [finding] });
  }
}
