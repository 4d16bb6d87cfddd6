import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type RoleHeld = {
  readonly role: string;
  /** ISO 3166-1 alpha-2; null: for the mission as a whole. */
  readonly country: string | null;
  /** Null: for every mission. */
  readonly mission: string | null;
};

export type NewUser = {
  readonly account: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly roles: readonly RoleHeld[];
  readonly createdAt: Temporal.Instant;
  readonly createdBy: string;
};

/** Writes the user and the roles; false, and nothing written, when the account name was ever taken. */
export async function insertUser(db: Kysely<DB>, user: NewUser): Promise<boolean> {
  const added = await db
    .insertInto('app_user')
    .values({
      account: user.account,
      name: user.name,
      password_hash: user.passwordHash,
      created_at: user.createdAt.toString(),
      created_by: user.createdBy,
    })
    .onConflict((conflict) => conflict.column('account').doNothing())
    .returning('account')
    .executeTakeFirst();
  if (!added) return false;
  if (user.roles.length > 0) {
    await db
      .insertInto('role_held')
      .values(
        user.roles.map(({ role, country, mission }) => ({
          account: user.account,
          role,
          country,
          mission_id: mission,
          granted_at: user.createdAt.toString(),
          granted_by: user.createdBy,
        })),
      )
      .execute();
  }
  return true;
}

/** Disables an account; false when there is none, or it was disabled before. */
export async function disableAccount(
  db: Kysely<DB>,
  account: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('app_user')
    .set({ disabled_at: at.toString() })
    .where('account', '=', account)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type Credentials = { readonly passwordHash: string | null; readonly isDisabled: boolean };

export async function credentialsOf(
  db: Kysely<DB>,
  account: string,
): Promise<Credentials | undefined> {
  const row = await db
    .selectFrom('app_user')
    .select(['password_hash', 'disabled_at'])
    .where('account', '=', account)
    .executeTakeFirst();
  return row && { passwordHash: row.password_hash, isDisabled: row.disabled_at !== null };
}
