import { type Kysely, sql } from 'kysely';
import type { RoleHeld } from '../records/users.ts';

export type { RoleHeld };

import type { DB } from '../schema.ts';

export type UserRow = {
  readonly account: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly roles: readonly RoleHeld[];
};

/** Every user there ever was, by account, with the roles they hold. */
export async function users(db: Kysely<DB>): Promise<UserRow[]> {
  return db
    .selectFrom('app_user as u')
    .leftJoin('role_held as h', 'h.account', 'u.account')
    .select([
      'u.account',
      'u.name',
      sql<boolean>`u.disabled_at is not null`.as('disabled'),
      rolesHeld().as('roles'),
    ])
    .groupBy(['u.account', 'u.name', 'u.disabled_at'])
    .orderBy('u.account')
    .execute();
}

/** One account with its roles; `undefined` when there never was one. */
export async function accountHolder(db: Kysely<DB>, account: string): Promise<UserRow | undefined> {
  return db
    .selectFrom('app_user as u')
    .leftJoin('role_held as h', 'h.account', 'u.account')
    .select([
      'u.account',
      'u.name',
      sql<boolean>`u.disabled_at is not null`.as('disabled'),
      rolesHeld().as('roles'),
    ])
    .where('u.account', '=', account)
    .groupBy(['u.account', 'u.name', 'u.disabled_at'])
    .executeTakeFirst();
}

/** The roles of the group, as a JSON array in a stable order. */
export function rolesHeld() {
  return sql<RoleHeld[]>`coalesce(jsonb_agg(
    jsonb_build_object('role', h.role, 'country', h.country, 'mission', h.mission_id)
    order by h.role, h.country nulls first, h.mission_id nulls first)
    filter (where h.role is not null), '[]'::jsonb)`;
}

/** Whether anybody can log in with a password: if not, Muster prints a link when it starts. */
export async function hasPasswordUser(db: Kysely<DB>): Promise<boolean> {
  const row = await db
    .selectFrom('app_user')
    .select('account')
    .where('password_hash', 'is not', null)
    .where('disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
