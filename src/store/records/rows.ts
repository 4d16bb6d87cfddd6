import { type Kysely, sql } from 'kysely';
import { copyIn, copyRow } from '../copy-in.ts';
import type { DB } from '../schema.ts';

/** Rows that one command carries: bounded, so that neither side holds a whole mission as one text. */
const ROWS_A_COMMAND = 20_000;
/** From here on the detour by a staging table is the faster way. */
const BULK_ROWS = 1_000;

/** One row by column names. The first row's columns are those of all. */
export type ColumnValues = { readonly [column: string]: unknown };

/**
 * Adds many rows of one table, whole arrays at a time: a few commands for each 20,000, not one a row.
 * Rows whose key is already there are left as they are.
 *
 * @returns how many rows were new
 */
export async function insertRows(
  db: Kysely<DB>,
  table: keyof DB & string,
  rows: readonly ColumnValues[],
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const names = Object.keys(first);
  let added = 0;
  for (let at = 0; at < rows.length; at += ROWS_A_COMMAND) {
    const chunk = rows.slice(at, at + ROWS_A_COMMAND);
    const isBulk = chunk.length >= BULK_ROWS;
    added += await (isBulk ? copied(db, table, names, chunk) : inserted(db, table, names, chunk));
  }
  return added;
}

/** One round trip, for the few rows of a person's act. */
async function inserted(
  db: Kysely<DB>,
  table: keyof DB & string,
  names: readonly string[],
  rows: readonly ColumnValues[],
): Promise<number> {
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns}
      from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** By way of a staging table: a COPY straight into the table is refused under row security. */
async function copied(
  db: Kysely<DB>,
  table: keyof DB & string,
  names: readonly string[],
  rows: readonly ColumnValues[],
): Promise<number> {
  const staging = `staging_${table}`;
  const columns = sql.join(names.map((name) => sql.ref(name)));
  await sql`
    create temporary table if not exists ${sql.table(staging)} on commit drop
    as select ${columns} from ${sql.table(table)} with no data`.execute(db);
  const text = rows.map((row) => copyRow(names.map((name) => row[name]))).join('');
  await copyIn(db, `copy ${staging} (${names.join(', ')}) from stdin`, text);
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from ${sql.table(staging)}
    on conflict do nothing`.execute(db);
  await sql`truncate ${sql.table(staging)}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
