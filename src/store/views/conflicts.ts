import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import { type Clocks, saidBy } from './clocks.ts';

export type ConflictRow = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly statementIds: string[];
  readonly explanation: string;
};

/** Conflicts among what was known and had begun, by id. */
export function conflicts(db: Kysely<DB>, clocks: Clocks): Promise<ConflictRow[]> {
  return selectConflicts(db)
    .where(saidBy(clocks))
    .where('begins_on', '<=', sql<string>`${clocks.on}::date`)
    .execute();
}

/** Conflicts in which any of these statements stands, by id. */
export function conflictsOf(db: Kysely<DB>, ids: readonly string[]): Promise<ConflictRow[]> {
  return selectConflicts(db).where(sql<boolean>`statement_ids && ${ids}::text[]`).execute();
}

/** The conflicts with these ids that stand, by id. */
export async function conflictsById(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ConflictRow[]> {
  if (ids.length === 0) return [];
  return selectConflicts(db)
    .where('id', 'in', [...ids])
    .execute();
}

/** For each of these statements that stands in a conflict, the ids of those conflicts, in order. */
export async function conflictsByStatement(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const asked = new Set(ids);
  const found = new Map<string, string[]>();
  for (const { id, statementIds } of await conflictsOf(db, ids)) {
    for (const statement of statementIds.filter((one) => asked.has(one))) {
      found.set(statement, [...(found.get(statement) ?? []), id]);
    }
  }
  return found;
}

function selectConflicts(db: Kysely<DB>) {
  return db
    .selectFrom('conflict')
    .select(['id', 'kind', 'status', 'statement_ids as statementIds', 'explanation'])
    .orderBy('id');
}
