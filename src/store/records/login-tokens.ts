import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export async function insertLoginToken(
  db: Kysely<DB>,
  token: {
    readonly tokenHash: Buffer;
    readonly account: string;
    readonly issuedAt: Temporal.Instant;
    readonly expiresAt: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('login_token')
    .values({
      token_hash: token.tokenHash,
      account: token.account,
      issued_at: token.issuedAt.toString(),
      expires_at: token.expiresAt.toString(),
    })
    .execute();
}

/** Uses a token up. Undefined when it is unknown, expired or used; of two at once, one gets it. */
export async function spendLoginToken(
  db: Kysely<DB>,
  tokenHash: Buffer,
  at: Temporal.Instant,
): Promise<string | undefined> {
  const row = await db
    .updateTable('login_token')
    .set({ used_at: at.toString() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at.toString())
    .returning('account')
    .executeTakeFirst();
  return row?.account;
}

/** Ends the links of an account that nobody has used. */
export async function deleteLoginTokensOf(db: Kysely<DB>, account: string): Promise<void> {
  await db.deleteFrom('login_token').where('account', '=', account).execute();
}
