import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from './schema.ts';

/**
 * On whose behalf a transaction runs. Row security reads it; without it no row is seen.
 * `country` is ISO 3166-1 alpha-2, `null` for those who act for none.
 */
export type Context = {
  readonly actor: string;
  /** The role in which they act: people are seen in some alone, and in none where it is left out. */
  readonly role?: string;
  readonly country: string | null;
  readonly mission: string | null;
};

export type Isolation = 'read committed' | 'repeatable read' | 'serializable';

/** SQLSTATE of a serialization failure and of a deadlock: the transaction may simply run again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS_MAX = 8;

/** Runs `fn` in one transaction under `context`. The settings end with the transaction. */
export async function inContext<T>(
  db: Kysely<DB>,
  context: Context,
  fn: (db: Transaction<DB>) => Promise<T>,
  isolation: Isolation = 'read committed',
): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel(isolation)
    .execute(async (transaction) => {
      await sql`
        select set_config('muster.actor', ${context.actor}, true),
               set_config('muster.role', ${context.role ?? ''}, true),
               set_config('muster.country', ${context.country ?? ''}, true),
               set_config('muster.mission', ${context.mission ?? ''}, true)`.execute(transaction);
      return fn(transaction);
    });
}

/**
 * As {@link inContext}, as if no other transaction ran beside it: for seats, approvals and whatever
 * else must hold across rows. `fn` runs again when PostgreSQL could not keep that promise, so it
 * touches nothing outside the database.
 */
export async function inSerializableContext<T>(
  db: Kysely<DB>,
  context: Context,
  fn: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inContext(db, context, fn, 'serializable');
    } catch (error) {
      const { code = '' } = error as { readonly code?: string };
      if (!RETRYABLE.has(code) || attempt === ATTEMPTS_MAX) throw error;
    }
  }
}
