import type { Kysely } from 'kysely';
import type { RoleHeld } from '../records/users.ts';
import type { DB } from '../schema.ts';
import { rolesHeld } from './users.ts';

export type SessionRow = {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly RoleHeld[];
  readonly seenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** The session behind a token and who it belongs to; undefined also when the account is disabled. */
export async function sessionByToken(
  db: Kysely<DB>,
  tokenHash: Buffer,
): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('app_user as u', 'u.account', 's.account')
    .leftJoin('role_held as h', 'h.account', 'u.account')
    .where('s.token_hash', '=', tokenHash)
    .where('u.disabled_at', 'is', null)
    .select(['u.account', 'u.name', 's.seen_at', 's.expires_at', rolesHeld().as('roles')])
    .groupBy(['u.account', 'u.name', 's.seen_at', 's.expires_at'])
    .executeTakeFirst();
  return (
    row && {
      account: row.account,
      name: row.name,
      roles: row.roles,
      seenAt: Temporal.Instant.from(row.seen_at),
      expiresAt: Temporal.Instant.from(row.expires_at),
    }
  );
}
