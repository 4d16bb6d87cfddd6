import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** A bucket of `capacity` tokens that fills up again at `refillPerSecond`. */
export type RateLimit = { readonly capacity: number; readonly refillPerSecond: number };

/**
 * Takes one token, in one statement, so that callers at once cannot share one.
 *
 * @returns 0 when it was taken, else the whole seconds until there is one again
 */
export async function takeToken(
  db: Kysely<DB>,
  key: string,
  { capacity, refillPerSecond }: RateLimit,
  now: Temporal.Instant,
): Promise<number> {
  const at = sql`${now.toString()}::timestamptz`;
  const levelOf = (row: 'bucket' | 'old') => sql`least(${capacity}::float8,
    ${sql.ref(`${row}.tokens`)} + ${refillPerSecond}::float8
      * greatest(0, extract(epoch from ${at} - ${sql.ref(`${row}.filled_at`)})::float8))`;
  const level = levelOf('bucket');
  const { rows } = await sql<{ level: number | null }>`
    insert into rate_bucket as bucket (key, tokens, filled_at)
    values (${key}, ${capacity}::float8 - 1, ${at})
    on conflict (key) do update
       set tokens = case when ${level} >= 1 then ${level} - 1 else ${level} end,
           filled_at = greatest(bucket.filled_at, ${at})
    returning ${levelOf('old')} as level`.execute(db);
  const before = rows[0]?.level ?? null;
  if (before === null || before >= 1) return 0;
  return Math.max(1, Math.ceil((1 - before) / refillPerSecond));
}

/** Forgets what was taken: the next caller finds a full bucket. */
export async function fillBucket(db: Kysely<DB>, key: string): Promise<void> {
  await db.deleteFrom('rate_bucket').where('key', '=', key).execute();
}
