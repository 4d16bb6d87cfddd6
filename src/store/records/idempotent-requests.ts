import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type RequestKey = { readonly account: string; readonly key: string };
export type StoredAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
export type KnownRequest = {
  readonly requestHash: Buffer;
  /** Null while the first request is still at work. */
  readonly answer: StoredAnswer | null;
};

/** Takes the key for this request; false when another request has it. */
export async function claimKey(
  db: Kysely<DB>,
  { account, key }: RequestKey,
  requestHash: Buffer,
  startedAt: Temporal.Instant,
): Promise<boolean> {
  const row = await db
    .insertInto('idempotent_request')
    .values({ account, key, request_hash: requestHash, started_at: startedAt.toString() })
    .onConflict((conflict) => conflict.columns(['account', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

export async function requestByKey(
  db: Kysely<DB>,
  { account, key }: RequestKey,
): Promise<KnownRequest | undefined> {
  const row = await db
    .selectFrom('idempotent_request')
    .select(['request_hash', 'status', 'headers', 'body'])
    .where('account', '=', account)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return undefined;
  const answer =
    row.status === null
      ? null
      : {
          status: row.status,
          headers: (row.headers ?? {}) as Record<string, string>,
          body: row.body ?? '',
        };
  return { requestHash: row.request_hash, answer };
}

export async function storeAnswer(
  db: Kysely<DB>,
  { account, key }: RequestKey,
  answer: StoredAnswer,
): Promise<void> {
  await db
    .updateTable('idempotent_request')
    .set({ status: answer.status, headers: JSON.stringify(answer.headers), body: answer.body })
    .where('account', '=', account)
    .where('key', '=', key)
    .execute();
}

/** Frees a key whose request had no effect, so that the same key may be sent again. */
export async function releaseKey(db: Kysely<DB>, { account, key }: RequestKey): Promise<void> {
  await db
    .deleteFrom('idempotent_request')
    .where('account', '=', account)
    .where('key', '=', key)
    .execute();
}

/** Keys are kept long enough for any retry; then they go. */
export async function deleteKeysBefore(db: Kysely<DB>, instant: Temporal.Instant): Promise<void> {
  await db.deleteFrom('idempotent_request').where('started_at', '<', instant.toString()).execute();
}
