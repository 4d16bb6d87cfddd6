import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import type { ImportKey } from './roll-imports.ts';

/** The rows of a plan that hold some service numbers, by number. */
export async function stagedNumbers(
  db: Kysely<DB>,
  { missionId, importId }: ImportKey,
  serviceNumbers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('roll_staged')
    .select(['row', 'service_number as serviceNumber'])
    .where('mission_id', '=', missionId)
    .where('import_id', '=', importId)
    .where(sql<boolean>`service_number = any(${serviceNumbers}::text[])`)
    .execute();
  return new Map(rows.map(({ row, serviceNumber }) => [serviceNumber, row]));
}

/** Takes rows out of those that failed: they are read again. */
export async function dropFailedRows(
  db: Kysely<DB>,
  { missionId, importId }: ImportKey,
  rows: readonly number[],
): Promise<void> {
  await sql`
    delete from roll_failed
     where mission_id = ${missionId} and import_id = ${importId}::uuid
       and row = any(${rows}::int[])`.execute(db);
}

/** Keeps the service numbers under which somebody said that the row takes another's place. */
export async function confirmNumbers(
  db: Kysely<DB>,
  { missionId, importId }: ImportKey,
  serviceNumbers: readonly string[],
): Promise<void> {
  if (serviceNumbers.length === 0) return;
  await sql`
    update roll_import set confirmed = confirmed || ${serviceNumbers}::text[]
     where mission_id = ${missionId} and id = ${importId}::uuid`.execute(db);
}
