import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { RollEntry, RollFinding } from '../../domain/force/nominal-roll.ts';
import type { RollCell } from '../../domain/force/roll-cell.ts';
import type { RememberedColumns, RollColumn } from '../../domain/force/roll-columns.ts';
import { OFFICER_FIELDS } from '../../domain/force/roll-field.ts';
import { copyIn, copyRow } from '../copy-in.ts';
import type { DB } from '../schema.ts';
import { OFFICER_COLUMNS } from './roll-columns.ts';

/** One file on its way in, of one country in one mission. */
export type ImportKey = {
  readonly missionId: string;
  readonly country: string;
  readonly importId: string;
  /** Whether its rows are staged for this transaction only, and nothing waits to be applied later. */
  readonly isPassing: boolean;
};

/** Where the rows of an import wait. */
export function stagedIn({ isPassing }: Pick<ImportKey, 'isPassing'>): RawBuilder<unknown> {
  return sql.table(isPassing ? 'roll_passing' : 'roll_staged');
}

/** Rows that go in at once need no log and no row security: the table is gone with the transaction. */
export async function openStaging(db: Kysely<DB>, key: ImportKey): Promise<void> {
  if (!key.isPassing) return;
  await sql`create temporary table roll_passing (like roll_staged) on commit drop`.execute(db);
}

export type ImportRecord = {
  readonly file: string;
  readonly columns: readonly RollColumn[];
  readonly headingRow: number;
  readonly at: string;
  readonly by: string;
  /** Service numbers under which a row may take another person's place. */
  readonly confirmed: readonly string[];
};

export type FailedRow = {
  readonly row: number;
  readonly cells: readonly RollCell[];
  readonly findings: readonly RollFinding[];
};

/** Two imports of one roll take turns: the second sees what the first did. */
export async function takeRoll(
  db: Kysely<DB>,
  { missionId, country }: Pick<ImportKey, 'missionId' | 'country'>,
): Promise<void> {
  const key = `roll ${missionId} ${country}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

export async function rememberedColumns(
  db: Kysely<DB>,
  missionId: string,
): Promise<RememberedColumns> {
  const rows = await db
    .selectFrom('roll_column_memory')
    .select(['heading', 'field'])
    .where('mission_id', '=', missionId)
    .orderBy('heading')
    .execute();
  const known = (field: string | null) => OFFICER_FIELDS.find((one) => one === field) ?? null;
  return new Map(rows.map(({ heading, field }) => [heading, known(field)]));
}

export async function rememberColumns(
  db: Kysely<DB>,
  { missionId, country }: Pick<ImportKey, 'missionId' | 'country'>,
  columns: readonly RollColumn[],
): Promise<void> {
  if (columns.length === 0) return;
  await sql`
    insert into roll_column_memory (mission_id, owner_country, heading, field)
    select distinct on (c.heading) ${missionId}, ${country}, c.heading, c.field
      from jsonb_to_recordset(${JSON.stringify(columns)}::jsonb) as c(heading text, field text)
     order by c.heading, c.field nulls last
    on conflict (mission_id, owner_country, heading) do update set field = excluded.field`.execute(
    db,
  );
}

export async function insertImport(
  db: Kysely<DB>,
  { missionId, country, importId }: ImportKey,
  { file, columns, headingRow, at, by, confirmed }: ImportRecord,
): Promise<void> {
  await db
    .insertInto('roll_import')
    .values({
      mission_id: missionId,
      owner_country: country,
      id: importId,
      file,
      columns: JSON.stringify(columns),
      heading_row: headingRow,
      rows: 0,
      added: 0,
      changed: 0,
      unchanged: 0,
      failed: 0,
      status: 'planned',
      created_at: at,
      created_by: by,
      confirmed: [...confirmed],
    })
    .execute();
}

const STAGED = OFFICER_FIELDS.map((field) => OFFICER_COLUMNS[field]);
const STAGED_NAMES = sql.join(STAGED.map(({ column }) => sql.ref(column)));
const STAGED_FROM = sql.join(STAGED.map(({ column }) => sql.ref(`r.${column}`)));
const STAGED_TYPES = sql.join(
  STAGED.map(({ column, type }) => sql`${sql.ref(column)} ${sql.raw(type)}`),
);

const COPY = `copy roll_passing (mission_id, owner_country, import_id, row, extra, ${STAGED.map(
  ({ column }) => column,
).join(', ')}) from stdin`;

/** Rows that pass through go in by COPY: row security, under which it is refused, is not on them. */
function copyRows(db: Kysely<DB>, key: ImportKey, entries: readonly RollEntry[]): Promise<void> {
  const { missionId, country, importId } = key;
  const lines = entries.map(({ row, officer, extra }) =>
    copyRow([
      missionId,
      country,
      importId,
      row,
      extra,
      ...OFFICER_FIELDS.map((field) => officer[field]),
    ]),
  );
  return copyIn(db, COPY, lines.join(''));
}

/** Whole batches in one statement each, whatever their number of rows. */
export async function stageRows(
  db: Kysely<DB>,
  key: ImportKey,
  entries: readonly RollEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  if (key.isPassing) return copyRows(db, key, entries);
  const { missionId, country, importId } = key;
  const rows = entries.map(({ row, officer, extra }) => {
    const stored: Record<string, unknown> = { row, extra };
    for (const field of OFFICER_FIELDS) {
      const value = officer[field];
      if (value !== null) stored[OFFICER_COLUMNS[field].column] = value;
    }
    return stored;
  });
  await sql`
    insert into ${stagedIn(key)} (mission_id, owner_country, import_id, row, extra,
                                  ${STAGED_NAMES})
    select ${missionId}, ${country}, ${importId}::uuid, r.row, r.extra, ${STAGED_FROM}
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as r(row int, extra jsonb, ${STAGED_TYPES})`.execute(db);
}

export async function keepFailedRows(
  db: Kysely<DB>,
  { missionId, country, importId }: ImportKey,
  rows: readonly FailedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into roll_failed (mission_id, owner_country, import_id, row, cells, findings)
    select ${missionId}, ${country}, ${importId}::uuid, r.row, r.cells, r.findings
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(row int, cells jsonb, findings jsonb)`.execute(db);
}

export type ImportCounts = {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
};

export async function setImportCounts(
  db: Kysely<DB>,
  { missionId, importId }: ImportKey,
  counts: ImportCounts,
): Promise<void> {
  await db
    .updateTable('roll_import')
    .set(counts)
    .where('mission_id', '=', missionId)
    .where('id', '=', importId)
    .execute();
}

export async function settleImport(
  db: Kysely<DB>,
  { missionId, importId }: ImportKey,
  status: 'applied' | 'undone',
  at: string,
): Promise<void> {
  await db
    .updateTable('roll_import')
    .set(status === 'applied' ? { status, applied_at: at } : { status, undone_at: at })
    .where('mission_id', '=', missionId)
    .where('id', '=', importId)
    .execute();
}
