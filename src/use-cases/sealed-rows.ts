import type { RollEntry } from '../domain/force/nominal-roll.ts';
import type { RollCell } from '../domain/force/roll-cell.ts';
import type { RollColumn } from '../domain/force/roll-columns.ts';
import { placeOf, SEALED_FIELDS, withSealedFields } from '../domain/force/sealed-fields.ts';
import type { FailedRow, ImportKey } from '../store/records/roll-imports.ts';
import type { Seal } from '../store/sealed-text.ts';
import { sealToWrite } from './seal-of.ts';
import type { Work } from './work.ts';

type Db = Parameters<typeof sealToWrite>[0];

/** Rows as they are kept: what is most sensitive stands under the country's key. */
export type RowSealing = {
  readonly entry: (entry: RollEntry) => RollEntry;
  readonly failed: (row: FailedRow) => FailedRow;
};

/** The key is asked for only by a file that has something to seal. */
export async function rowSealing(
  db: Db,
  work: Work,
  key: ImportKey,
  columns: readonly RollColumn[],
): Promise<RowSealing> {
  const places = sealedColumns(columns);
  if (places.length === 0) return { entry: (entry) => entry, failed: (row) => row };
  const seal = await sealToWrite(db, work, key.country);
  return {
    entry: (entry) => {
      const { serviceNumber } = entry.officer;
      const officer = withSealedFields(entry.officer, (field, text) =>
        seal.seal(placeOf(key, serviceNumber, field), text),
      );
      return { ...entry, officer };
    },
    failed: ({ row, cells, findings }) => ({
      row,
      cells: cells.map((cell, at) =>
        cell !== null && places.includes(at)
          ? seal.seal(cellPlace(key, row, at), String(cell))
          : cell,
      ),
      findings: findings.map((finding) =>
        places.some((at) => columns[at]?.heading === finding.column)
          ? { ...finding, value: '' }
          : finding,
      ),
    }),
  };
}

/** The cells of a failed row as their sender wrote them; empty where the key is lost. */
export function openedCells(
  seal: Pick<Seal, 'open'>,
  key: Pick<ImportKey, 'missionId' | 'country' | 'importId'>,
  columns: readonly RollColumn[],
  { row, cells }: Pick<FailedRow, 'row' | 'cells'>,
): readonly RollCell[] {
  const places = sealedColumns(columns);
  return cells.map((cell, at) =>
    typeof cell === 'string' && places.includes(at)
      ? seal.open(cellPlace(key, row, at), cell)
      : cell,
  );
}

function sealedColumns(columns: readonly RollColumn[]): readonly number[] {
  return columns.flatMap(({ field }, at) => (SEALED_FIELDS.some((one) => one === field) ? at : []));
}

function cellPlace(
  { missionId, country, importId }: Pick<ImportKey, 'missionId' | 'country' | 'importId'>,
  row: number,
  at: number,
): readonly string[] {
  return [missionId, country, importId, `row ${row}`, `cell ${at}`];
}
