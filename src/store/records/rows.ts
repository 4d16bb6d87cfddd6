import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** Rows that one command carries: bounded, so that neither side holds a whole mission as one text. */
const ROWS_A_COMMAND = 5_000;

/** One row by column names. The first row's columns are those of all. */
export type ColumnValues = { readonly [column: string]: unknown };

/**
 * Adds many rows of one table, whole arrays at a time: a command for each 5,000, not for each row.
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
  const columns = Object.keys(first).map((name) => sql.ref(name));
  let added = 0;
  for (let at = 0; at < rows.length; at += ROWS_A_COMMAND) {
    const chunk = JSON.stringify(rows.slice(at, at + ROWS_A_COMMAND));
    const { numAffectedRows } = await sql`
      insert into ${sql.table(table)} (${sql.join(columns)})
      select ${sql.join(columns)}
        from json_populate_recordset(null::${sql.table(table)}, ${chunk}::json)
      on conflict do nothing`.execute(db);
    added += Number(numAffectedRows ?? 0);
  }
  return added;
}
