import type { RollFinding } from './nominal-roll.ts';
import type { RollCell } from './roll-cell.ts';
import { OWN_HEADING, type RollColumn } from './roll-columns.ts';
import { asDay, type ExportCell } from './roll-export.ts';

type FailedRow = {
  readonly cells: readonly RollCell[];
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
