import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type NewSession = {
  readonly tokenHash: Buffer;
  readonly account: string;
  readonly openedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

export async function insertSession(db: Kysely<DB>, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account: session.account,
      opened_at: session.openedAt.toString(),
      seen_at: session.openedAt.toString(),
      expires_at: session.expiresAt.toString(),
    })
    .execute();
}

export async function markSessionSeen(
  db: Kysely<DB>,
  tokenHash: Buffer,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: at.toString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteSession(db: Kysely<DB>, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** How many sessions it ended. */
export async function deleteSessionsOf(db: Kysely<DB>, account: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('account', '=', account)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Sessions that can never be resumed; kept no longer than they serve. */
export async function deleteExpiredSessions(db: Kysely<DB>, at: Temporal.Instant): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', at.toString()).execute();
}
