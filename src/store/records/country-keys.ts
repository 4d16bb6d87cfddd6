import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

type Stamp = { readonly at: string; readonly by: string };

/** The id of the key that a country's values are sealed under; `null` before the first. */
export async function keyInUse(db: Kysely<DB>, country: string): Promise<string | null> {
  const row = await db
    .selectFrom('country_key')
    .select('key_id')
    .where('country', '=', country)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return row?.key_id ?? null;
}

export async function keepKey(
  db: Kysely<DB>,
  country: string,
  keyId: string,
  { at, by }: Stamp,
): Promise<void> {
  await db
    .insertInto('country_key')
    .values({ country, key_id: keyId, made_at: at, made_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function retireKey(db: Kysely<DB>, country: string, at: string): Promise<void> {
  await db
    .updateTable('country_key')
    .set({ retired_at: at })
    .where('country', '=', country)
    .where('retired_at', 'is', null)
    .execute();
}
