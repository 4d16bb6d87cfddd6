import { toldInChain } from '../domain/deployment/told-count.ts';
import { type RollEntry, type RollFinding, RollReader } from '../domain/force/nominal-roll.ts';
import { CellRefusal, type RollCell } from '../domain/force/roll-cell.ts';
import type { RollColumn, RollLine } from '../domain/force/roll-columns.ts';
import { serviceNumberFrom } from '../domain/force/roll-value.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  confirmNumbers,
  dropFailedRows,
  stagedNumbers,
} from '../store/records/roll-corrections.ts';
import { forgetDuplicates, rememberDuplicates } from '../store/records/roll-duplicates.ts';
import {
  type FailedRow,
  type ImportKey,
  keepFailedRows,
  setImportCounts,
  stageRows,
  takeRoll,
} from '../store/records/roll-imports.ts';
import { countPlan, expectManyRows } from '../store/records/rolls.ts';
import { type RollImport, rollImport } from '../store/views/roll-imports.ts';
import { failedRows } from '../store/views/roll-plan-rows.ts';
import { planFieldsOf } from './apply-roll-import.ts';
import { contestedRows, rowMark } from './contested-rows.ts';
import { rollCountry } from './roll-country.ts';
import { sealToRead } from './seal-of.ts';
import { openedCells, rowSealing } from './sealed-rows.ts';
import { inMission, type Work } from './work.ts';

type Db = Parameters<typeof stageRows>[0];

/** What a cell of a failed row should have held; empty text empties it. */
export type CellCorrection = {
  readonly row: number;
  /** The sender's own heading. */
  readonly column: string;
  readonly value: string;
};

/**
 * Reads failed rows of a plan again, with cells mended in place. Those that are good now join the rows
 * that can go in; the others fail for what is still wrong. A row that was emptied is left out.
 *
 * @param replacing rows that may take the place of whoever holds their number on the roll
 * @throws {Problem} `not-found`, `import-settled`, `correction-unknown`
 */
export async function correctFailedRows(
  work: Work,
  missionId: string,
  importId: string,
  corrections: readonly CellCorrection[],
  replacing: readonly number[],
): Promise<void> {
  const key = { missionId, country: rollCountry(work), importId, isPassing: false };
  const today = work.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  await inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    await expectManyRows(db);
    const plan = await rollImport(db, missionId, importId);
    if (plan.status !== 'planned') throw new Problem('import-settled', { status: plan.status });
    const seal = sealToRead(work, key.country);
    const failedBefore = (await failedRows(db, missionId, importId)).map((row) => ({
      row: row.row,
      cells: openedCells(seal, key, plan.columns, row),
    }));
    const lines = mended(plan, failedBefore, corrections, replacing);
    const confirmed = numbersOf(plan.columns, lines, replacing);
    await confirmNumbers(db, key, confirmed);
    await forgetDuplicates(db, key, confirmed);
    const { good, bad } = await judgedAgain(db, key, plan.columns, lines, today, confirmed);
    await dropFailedRows(
      db,
      key,
      lines.map(({ row }) => row),
    );
    const sealing = await rowSealing(db, work, key, plan.columns);
    await stageRows(db, key, good.map(sealing.entry));
    await keepFailedRows(db, key, bad.map(sealing.failed));
    const failed = plan.failed - lines.length + bad.length;
    const counts = await countPlan(db, key, planFieldsOf(plan.columns));
    const rows = counts.added + counts.changed + counts.unchanged + failed;
    await setImportCounts(db, key, { ...counts, rows, failed });
    const event = { at: work.now(), actor: work.actor.id, action: 'roll-import-corrected' };
    const facts = { rows: toldInChain(lines.length), failed: toldInChain(failed) };
    await insertAuditEvent(db, { ...event, mission: missionId, target: importId, facts });
  });
}

/** The failed rows that were named, with their cells as they should be. All wrong names come at once. */
function mended(
  { columns }: RollImport,
  failed: readonly RollLine[],
  corrections: readonly CellCorrection[],
  replacing: readonly number[],
): RollLine[] {
  const rows = new Map(failed.map(({ row, cells }) => [row, [...cells]]));
  const at = new Map(columns.map(({ heading }, place) => [heading, place] as const).reverse());
  const wrong = [
    ...corrections.filter(({ row, column }) => !rows.has(row) || !at.has(column)),
    ...replacing.filter((row) => !rows.has(row)).map((row) => ({ row, column: '' })),
  ];
  if (wrong.length > 0) {
    const errors = wrong.map(({ row, column }) => unknown(row, column));
    throw new Problem('correction-unknown', { cells: errors.length }, { errors });
  }
  for (const { row, column, value } of corrections)
    rows.get(row)?.splice(at.get(column) ?? 0, 1, value.trim() === '' ? null : value);
  const named = new Set([...corrections.map(({ row }) => row), ...replacing]);
  return [...named].sort((a, b) => a - b).map((row) => ({ row, cells: rows.get(row) ?? [] }));
}

function unknown(row: number, column: string): FieldError {
  return {
    row,
    column,
    code: 'correction-unknown',
    message: `Row ${row} did not fail, or has no column "${column}".`,
  };
}

/** The service numbers of some rows, as they are read. */
function numbersOf(
  columns: readonly RollColumn[],
  lines: readonly RollLine[],
  rows: readonly number[],
): string[] {
  const at = columns.findIndex(({ field }) => field === 'serviceNumber');
  return lines
    .filter(({ row }) => rows.includes(row))
    .flatMap(({ cells }) => numberIn(cells[at] ?? null) ?? []);
}

/** `null` for what cannot be read: the row will fail for it. */
function numberIn(cell: RollCell): string | null {
  try {
    return serviceNumberFrom(cell);
  } catch (refusal) {
    if (refusal instanceof CellRefusal) return null;
    throw refusal;
  }
}

async function judgedAgain(
  db: Db,
  key: ImportKey,
  columns: readonly RollColumn[],
  lines: readonly RollLine[],
  today: string,
  confirmed: readonly string[],
): Promise<{ readonly good: readonly RollEntry[]; readonly bad: readonly FailedRow[] }> {
  const every = lines.map(({ row }) => row);
  const taken = await stagedNumbers(db, key, numbersOf(columns, lines, every));
  const reader = new RollReader(columns, today, taken);
  const readings = lines.map((line) => ({ line, reading: reader.read(line) }));
  const rivals = readings.flatMap(({ reading }) =>
    reading?.findings && reading.rival ? rowMark(reading.rival) : [],
  );
  await rememberDuplicates(db, key, rivals);
  const entries = readings.flatMap(({ reading }) => reading?.entry ?? []);
  const column = columns.find(({ field }) => field === 'serviceNumber')?.heading ?? '';
  const contested = await contestedRows(db, key, entries, {
    column,
    confirmed: new Set(confirmed),
  });
  const findings = new Map<number, readonly RollFinding[]>([
    ...readings.flatMap(({ line, reading }) =>
      reading?.findings ? [[line.row, reading.findings] as const] : [],
    ),
    ...contested.map(({ entry, finding }) => [entry.row, [finding]] as const),
  ]);
  return {
    good: entries.filter(({ row }) => !findings.has(row)),
    bad: lines.flatMap((line) => {
      const found = findings.get(line.row);
      return found ? { ...line, findings: found } : [];
    }),
  };
}
