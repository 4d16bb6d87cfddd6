import { basename } from 'node:path';
import { Problem } from '../domain/problem.ts';
import { readTable, tableBytes } from '../formats/table-file.ts';
import { type SheetLine, SheetRefusal } from '../formats/xlsx.ts';
import type { RollFile } from '../use-cases/import-roll.ts';

/** @throws {Problem} `not-found`, or `sheet-unreadable` with what the reader says of the file */
export async function rollFileAt(path: string): Promise<RollFile> {
  const name = basename(path);
  const bytes = await tableBytes(path).catch((cause) => {
    if (cause instanceof SheetRefusal) throw unreadable(name, cause);
    throw new Problem('not-found', { thing: 'file', id: path }, { cause });
  });
  return rollFileOf(name, bytes);
}

/** A file whose bytes are at hand. Its lines throw `sheet-unreadable` as they are read. */
export function rollFileOf(name: string, bytes: Uint8Array): RollFile {
  return { name, lines: linesOf(name, bytes) };
}

async function* linesOf(name: string, bytes: Uint8Array): AsyncGenerator<SheetLine> {
  try {
    yield* readTable(bytes);
  } catch (cause) {
    if (cause instanceof SheetRefusal) throw unreadable(name, cause);
    throw cause;
  }
}

function unreadable(file: string, cause: SheetRefusal): Problem {
  const reason = cause.message.replace(/\.$/, '');
  return new Problem('sheet-unreadable', { file, reason }, { cause });
}
