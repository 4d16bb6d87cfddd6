import { toldInChain } from '../domain/deployment/told-count.ts';
import type { RollFinding } from '../domain/force/nominal-roll.ts';
import type { OfficerField } from '../domain/force/officer.ts';
import { OWN_HEADING, type RollColumn } from '../domain/force/roll-columns.ts';
import { placeOf, SEALED_FIELDS } from '../domain/force/sealed-fields.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { type RollImport, rollImport } from '../store/views/roll-imports.ts';
import {
  failedRows,
  type PlannedRow,
  plannedRows,
  type StoredFailure,
  type StoredValue,
  type Window,
} from '../store/views/roll-plan-rows.ts';
import { planFieldsOf } from './apply-roll-import.ts';
import { type ImportWarning, warningsOf } from './import-roll.ts';
import { rollCountry } from './roll-country.ts';
import { sealToRead } from './seal-of.ts';
import { openedCells } from './sealed-rows.ts';
import { inMission, type Work } from './work.ts';

type Db = Parameters<typeof failedRows>[0];

export type PlanTab = 'new' | 'changed' | 'unchanged' | 'errors';

/** One field of a row that would go in: what stands on the roll, and what would. */
export type PlanChange = {
  readonly field: string;
  /** The sender's own heading. */
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
};

export type PlanRow = {
  readonly row: number;
  readonly serviceNumber: string | null;
  readonly name: string | null;
  readonly changes: readonly PlanChange[];
  readonly cells: StoredFailure['cells'];
  readonly findings: readonly RollFinding[];
};

export type RollPlan = {
  readonly plan: RollImport;
  readonly errors: readonly RollFinding[];
  readonly warnings: readonly ImportWarning[];
  readonly sample: { readonly added: readonly PlanRow[]; readonly changed: readonly PlanRow[] };
};

const ERRORS_MAX = 500;
const SAMPLE: Window = { offset: 0, limit: 10 };

/**
 * An import with its first findings and, while it is still a plan, a sample of what it would change.
 *
 * @throws {Problem} `not-found`
 */
export function showPlan(work: Work, missionId: string, importId: string): Promise<RollPlan> {
  rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const plan = await rollImport(db, missionId, importId);
    const failed = await failedRows(db, missionId, importId, { offset: 0, limit: ERRORS_MAX });
    const sampled = async (tab: 'new' | 'changed') =>
      totalOf(plan, tab) > 0 ? goodRows(db, work, missionId, plan, tab, SAMPLE) : [];
    return {
      plan,
      errors: failed.flatMap(({ findings }) => findings).slice(0, ERRORS_MAX),
      warnings: warningsOf(plan.columns, plan.rows),
      sample: { added: await sampled('new'), changed: await sampled('changed') },
    };
  });
}

/**
 * The rows of an import under one tab. Those that could go in are there while it is a plan; afterwards
 * they are people on the roll. That somebody looked is kept.
 *
 * @throws {Problem} `not-found`
 */
export function planRows(
  work: Work,
  missionId: string,
  importId: string,
  tab: PlanTab,
  window: Window,
): Promise<{ readonly total: number; readonly rows: readonly PlanRow[] }> {
  rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const plan = await rollImport(db, missionId, importId);
    const rows =
      tab === 'errors'
        ? unsealed(work, missionId, plan, await failedRows(db, missionId, importId, window)).map(
            (row) => failedRow(plan, row),
          )
        : await goodRows(db, work, missionId, plan, tab, window);
    await looked(db, work, missionId, importId, rows.length);
    return { total: totalOf(plan, tab), rows };
  });
}

/** Every failed row of an import, for a file that goes back to its sender. @throws {Problem} `not-found` */
export function failedRowsOf(work: Work, missionId: string, importId: string) {
  rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const plan = await rollImport(db, missionId, importId);
    const rows = await failedRows(db, missionId, importId);
    await looked(db, work, missionId, importId, rows.length);
    const isOwn = plan.columns.map(({ heading }) => heading.startsWith(OWN_HEADING));
    return {
      columns: plan.columns.filter((_, at) => !isOwn[at]),
      rows: unsealed(work, missionId, plan, rows).map((row) => ({
        ...row,
        cells: row.cells.filter((_, at) => !isOwn[at]),
      })),
    };
  });
}

function totalOf({ status, added, changed, unchanged, failed }: RollImport, tab: PlanTab): number {
  if (tab === 'errors') return failed;
  return status === 'planned' ? { new: added, changed, unchanged }[tab] : 0;
}

async function goodRows(
  db: Db,
  work: Work,
  missionId: string,
  { id, columns }: RollImport,
  tab: 'new' | 'changed' | 'unchanged',
  window: Window,
): Promise<PlanRow[]> {
  const key = { missionId, country: rollCountry(work), importId: id, isPassing: false };
  const rows = await plannedRows(db, key, planFieldsOf(columns), tab, window);
  const seal = sealToRead(work, key.country);
  return rows.map((row) => ({
    row: row.row,
    serviceNumber: row.serviceNumber,
    name: row.name,
    changes: changesOf(columns, row, (field, value) =>
      typeof value === 'string' && SEALED_FIELDS.some((one) => one === field)
        ? seal.open(placeOf(key, row.serviceNumber, field), value)
        : value,
    ),
    cells: [],
    findings: [],
  }));
}

function changesOf(
  columns: readonly RollColumn[],
  row: PlannedRow,
  unseal: (field: OfficerField, value: StoredValue) => StoredValue,
): PlanChange[] {
  const changes = columns.map(({ heading, field }) =>
    field === null
      ? {
          field: 'extra',
          column: heading,
          before: row.extraBefore?.[heading] ?? null,
          after: row.extraAfter[heading] ?? null,
        }
      : {
          field,
          column: heading,
          before: inWords(unseal(field, row.before?.[field] ?? null)),
          after: inWords(unseal(field, row.after[field] ?? null)),
        },
  );
  return changes.filter(({ before, after }) => before !== after);
}

function inWords(value: StoredValue): string | null {
  return value === null || typeof value === 'string' ? value : value.join('; ');
}

function failedRow({ columns }: RollImport, { row, cells, findings }: StoredFailure): PlanRow {
  const said = (field: string): string | null => {
    const at = columns.findIndex((column) => column.field === field);
    const cell = cells[at] ?? null;
    return cell === null ? null : String(cell);
  };
  const serviceNumber = said('serviceNumber');
  return { row, serviceNumber, name: said('name'), changes: [], cells, findings };
}

/** Failed rows as their sender wrote them. */
function unsealed(
  work: Work,
  missionId: string,
  { id: importId, columns }: RollImport,
  rows: readonly StoredFailure[],
): StoredFailure[] {
  const country = rollCountry(work);
  const seal = sealToRead(work, country);
  const key = { missionId, country, importId };
  return rows.map((row) => ({ ...row, cells: openedCells(seal, key, columns, row) }));
}

function looked(db: Db, work: Work, mission: string, target: string, rows: number): Promise<void> {
  const event = { at: work.now(), actor: work.actor.id, action: 'roll-import-read' };
  return insertAuditEvent(db, { ...event, mission, target, facts: { rows: toldInChain(rows) } });
}
