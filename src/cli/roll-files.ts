import { basename } from 'node:path';
import type { RollFinding } from '../domain/force/nominal-roll.ts';
import { OWN_HEADING, type RollColumn } from '../domain/force/roll-columns.ts';
import { asDay, type ExportCell } from '../domain/force/roll-export.ts';
import { Problem } from '../domain/problem.ts';
import { readTable, tableBytes } from '../formats/table-file.ts';
import { SheetRefusal } from '../formats/xlsx.ts';
import type { RollFile } from '../use-cases/import-roll.ts';

/** @throws {Problem} `not-found`, or `sheet-unreadable` with what the reader says of the file */
export async function rollFileAt(path: string): Promise<RollFile> {
  const bytes = await tableBytes(path).catch((cause) => {
    if (cause instanceof SheetRefusal) throw unreadable(path, cause);
    throw new Problem('not-found', { thing: 'file', id: path }, { cause });
  });
  return { name: basename(path), lines: linesOf(path, bytes) };
}

async function* linesOf(path: string, bytes: Uint8Array) {
  try {
    yield* readTable(bytes);
  } catch (cause) {
    if (cause instanceof SheetRefusal) throw unreadable(path, cause);
    throw cause;
  }
}

function unreadable(path: string, cause: SheetRefusal): Problem {
  const reason = cause.message.replace(/\.$/, '');
  return new Problem('sheet-unreadable', { file: basename(path), reason }, { cause });
}

type FailedRow = {
  readonly cells: readonly (string | number | boolean | null)[];
  readonly findings: readonly RollFinding[];
};

/** Failed rows as their sender wrote them, with what to mend in a last column that reading passes over. */
export function* failedSheet(
  columns: readonly RollColumn[],
  rows: readonly FailedRow[],
): Generator<readonly ExportCell[]> {
  yield [...columns.map(({ heading }) => heading), `${OWN_HEADING}what to mend`];
  for (const { cells, findings } of rows) {
    const own = columns.map((_, at) => {
      const cell = cells[at] ?? null;
      return typeof cell === 'string' ? asDay(cell) : cell;
    });
    yield [...own, findings.map(inWords).join(' ')];
  }
}

function inWords({ row, column, message, fix }: RollFinding): string {
  return `Row ${row}, ${column}: ${message} ${fix}`;
}
