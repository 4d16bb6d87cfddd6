import type { RollColumn } from '../domain/force/roll-columns.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  type ImportKey,
  setImportCounts,
  settleImport,
  takeRoll,
} from '../store/records/roll-imports.ts';
import {
  applyPlan,
  countPlan,
  expectManyRows,
  type PlanCounts,
  type PlanFields,
  undoPlan,
} from '../store/records/rolls.ts';
import { lastApplied, rollImport } from '../store/views/roll-imports.ts';
import { refuseOvertaken } from './contested-rows.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

type Db = Parameters<typeof applyPlan>[0];

/** What a file would write: the fields that its columns were taken for. */
export function planFieldsOf(columns: readonly RollColumn[]): PlanFields {
  return {
    fields: columns.flatMap(({ field }) => field ?? []),
    extraHeadings: columns.flatMap(({ heading, field }) => (field === null ? heading : [])),
  };
}

/**
 * Lets the good rows of a plan go in. What it changes is worked out anew: the roll may have moved on
 * since the plan was made.
 *
 * @throws {Problem} `not-found`, `import-settled`, `import-overtaken`
 */
export async function applyRollImport(
  work: Work,
  missionId: string,
  importId: string,
): Promise<PlanCounts> {
  const key = { missionId, country: rollCountry(work), importId, isPassing: false };
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    await expectManyRows(db);
    const counts = await applyInside(db, work, key);
    await audit(db, work, key, 'roll-imported');
    return counts;
  });
}

/** Takes the last import back. @throws {Problem} `not-found`, `import-settled`, `import-not-last` */
export async function undoRollImport(
  work: Work,
  missionId: string,
  importId: string | null,
): Promise<string> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, { missionId, country });
    await expectManyRows(db);
    const last = await lastApplied(db, missionId);
    const id = importId ?? last?.id;
    if (id === undefined) throw new Problem('not-found', { thing: 'import', id: 'to undo' });
    const found = await rollImport(db, missionId, id);
    if (found.status !== 'applied') throw new Problem('import-settled', { status: found.status });
    if (last && last.id !== id) throw new Problem('import-not-last', { file: last.file });
    const key = { missionId, country, importId: id, isPassing: false };
    await undoPlan(db, key);
    await settleImport(db, key, 'undone', work.now().toString());
    await audit(db, work, key, 'roll-import-undone');
    return id;
  });
}

/** Inside a transaction that holds the roll; `counted` is what it was just found to come to. */
export async function applyInside(
  db: Db,
  work: Work,
  key: ImportKey,
  counted: PlanCounts | null = null,
): Promise<PlanCounts> {
  const { status, columns, rows, failed } = await rollImport(db, key.missionId, key.importId);
  if (status !== 'planned') throw new Problem('import-settled', { status });
  await refuseOvertaken(db, key);
  const plan = planFieldsOf(columns);
  const counts = counted ?? (await countPlan(db, key, plan));
  await applyPlan(db, key, plan);
  await setImportCounts(db, key, { ...counts, rows, failed });
  await settleImport(db, key, 'applied', work.now().toString());
  return counts;
}

function audit(db: Db, work: Work, { missionId, importId }: ImportKey, action: string) {
  const event = { at: work.now(), actor: work.actor.id, action };
  return insertAuditEvent(db, { ...event, mission: missionId, target: importId });
}
