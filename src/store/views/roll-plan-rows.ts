import { type Kysely, sql } from 'kysely';
import type { RollFinding } from '../../domain/force/nominal-roll.ts';
import type { OfficerField } from '../../domain/force/officer.ts';
import type { RollCell } from '../../domain/force/roll-cell.ts';
import { OFFICER_COLUMNS } from '../records/roll-columns.ts';
import type { ImportKey } from '../records/roll-imports.ts';
import { differs, matched, mergedExtra, type PlanFields } from '../records/rolls.ts';
import type { DB } from '../schema.ts';

/** What stands in a field: text, or a list of texts. */
export type StoredValue = string | readonly string[] | null;

/** A row that can go in, beside what is on the roll: nothing for somebody new. */
export type PlannedRow = {
  readonly row: number;
  readonly serviceNumber: string;
  readonly name: string;
  readonly after: Readonly<Partial<Record<OfficerField, StoredValue>>>;
  readonly before: Readonly<Partial<Record<OfficerField, StoredValue>>> | null;
  readonly extraAfter: Readonly<Record<string, string>>;
  readonly extraBefore: Readonly<Record<string, string>> | null;
};

export type Window = { readonly offset: number; readonly limit: number };

/** The rows of a plan that would add, change or leave people, in the order of the file. */
export async function plannedRows(
  db: Kysely<DB>,
  key: ImportKey,
  plan: PlanFields,
  tab: 'new' | 'changed' | 'unchanged',
  { offset, limit }: Window,
): Promise<PlannedRow[]> {
  const side = (alias: string) =>
    sql`jsonb_build_object(${sql.join(
      plan.fields.flatMap((field) => {
        const { column, isSensitive } = OFFICER_COLUMNS[field];
        const table = alias === 's' ? 's' : isSensitive ? 'p' : 'o';
        return [sql.lit(field), sql.ref(`${table}.${column}`)];
      }),
    )})`;
  const isNew = sql`(o.id is null or not o.is_listed)`;
  const fits = {
    new: isNew,
    changed: sql`(not ${isNew} and ${differs(plan)})`,
    unchanged: sql`(not ${isNew} and not ${differs(plan)})`,
  }[tab];
  const { rows } = await sql<PlannedRow>`
    select s.row, s.service_number as "serviceNumber", s.name, ${side('s')} as after,
           case when not ${isNew} then ${side('o')} end as before,
           coalesce(${mergedExtra(plan)}, s.extra) as "extraAfter",
           case when not ${isNew} then o.extra end as "extraBefore"
      from ${matched(key)} and ${fits}
     order by s.row
     limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export type StoredFailure = {
  readonly row: number;
  readonly cells: readonly RollCell[];
  readonly findings: readonly RollFinding[];
};

/** The rows that failed, in the order of the file; all of them without a window. */
export async function failedRows(
  db: Kysely<DB>,
  missionId: string,
  importId: string,
  window: Window | null = null,
): Promise<StoredFailure[]> {
  let query = db
    .selectFrom('roll_failed')
    .select([
      'row',
      sql<RollCell[]>`cells`.as('cells'),
      sql<RollFinding[]>`findings`.as('findings'),
    ])
    .where('mission_id', '=', missionId)
    .where('import_id', '=', importId)
    .orderBy('row');
  if (window) query = query.offset(window.offset).limit(window.limit);
  return query.execute();
}
