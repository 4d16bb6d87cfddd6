import { type Kysely, sql } from 'kysely';
import type { RollColumn } from '../../domain/force/roll-columns.ts';
import { Problem } from '../../domain/problem.ts';
import type { DB } from '../schema.ts';

export type RollImport = {
  readonly id: string;
  readonly file: string;
  readonly columns: readonly RollColumn[];
  readonly headingRow: number;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly status: string;
  readonly createdAt: string;
  readonly createdBy: string;
};

function imports(db: Kysely<DB>, missionId: string) {
  return db
    .selectFrom('roll_import')
    .select([
      'id',
      'file',
      sql<RollColumn[]>`columns`.as('columns'),
      'heading_row as headingRow',
      'rows',
      'added',
      'changed',
      'unchanged',
      'failed',
      'status',
      'created_at as createdAt',
      'created_by as createdBy',
    ])
    .where('mission_id', '=', missionId);
}

/** @throws {Problem} `not-found` */
export async function rollImport(
  db: Kysely<DB>,
  missionId: string,
  id: string,
): Promise<RollImport> {
  const found = await imports(db, missionId).where('id', '=', id).executeTakeFirst();
  if (!found) throw new Problem('not-found', { thing: 'import', id });
  return found;
}

/** The latest first. */
export function rollImports(db: Kysely<DB>, missionId: string): Promise<RollImport[]> {
  return imports(db, missionId).orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
}

export function lastApplied(db: Kysely<DB>, missionId: string): Promise<RollImport | undefined> {
  return imports(db, missionId)
    .where('status', '=', 'applied')
    .orderBy('applied_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
}
