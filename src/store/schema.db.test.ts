import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { DB } from './schema.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test('row security is on and forced for every table, and each has a policy', async () => {
  const open = await names(sql`
    select c.relname::text as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and (not c.relrowsecurity or not c.relforcerowsecurity
            or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`);

  expect(open).toEqual([]);
});

test('no view lends its owner eyes: each runs with the rights of whoever asks', async () => {
  const lending = await names(sql`
    select c.relname::text as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
       and not coalesce(c.reloptions @> '{security_invoker=true}', false)`);

  expect(lending).toEqual([]);
});

test('no function runs with the rights of its owner', async () => {
  const lending = await names(sql`
    select p.proname::text as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef`);

  expect(lending).toEqual([]);
});

test('a key that names a mission begins with it', async () => {
  const late = await names(sql`
    select format('%s (%s)', c.conrelid::regclass, c.conname) as name
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attname = 'mission_id' and a.attnotnull
     where c.contype = 'p' and c.connamespace = 'public'::regnamespace
       and c.conkey[1] <> a.attnum`);

  expect(late).toEqual([]);
});

test('rows about people are seen by their owner country alone', async () => {
  const unguarded = await names(sql`
    select c.relname::text as name
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_country'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not exists (select 1 from pg_policy p
                        where p.polrelid = c.oid
                          and pg_get_expr(p.polqual, p.polrelid) like '%current_country()%')`);

  expect(unguarded).toEqual([]);
});

test('what is append-only refuses change and removal, even to its owner', async () => {
  const tables = await names(sql`
    select t.tgrelid::regclass::text as name from pg_trigger t
     where t.tgname = 'append_only' order by 1`);

  for (const table of tables) {
    await expect(changeAs(database.db, table)).rejects.toThrow('permission denied');
    await expect(emptyAs(database.db, table)).rejects.toThrow('permission denied');
    await expect(emptyAs(database.owner, table)).rejects.toThrow(/is never changed|foreign key/);
  }
});

test('what the application may do to a table is what the table allows', async () => {
  const tooMuch = await names(sql`
    select format('%s: %s', g.table_name, g.privilege_type) as name
      from information_schema.role_table_grants g
     where g.grantee = ${String(database.application.user)} and g.table_schema = 'public'
       and (g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
            or (g.privilege_type in ('UPDATE', 'DELETE')
                and exists (select 1 from pg_trigger t
                             where t.tgrelid = to_regclass(format('%I', g.table_name))
                               and t.tgname = 'append_only')))`);

  expect(tooMuch).toEqual([]);
});

async function names(query: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await (query as ReturnType<typeof sql<{ name: string }>>).execute(
    database.owner,
  );
  return rows.map(({ name }) => name);
}

function changeAs(db: Kysely<DB>, table: string) {
  return sql`delete from ${sql.table(table)}`.execute(db);
}

function emptyAs(db: Kysely<DB>, table: string) {
  return sql`truncate ${sql.table(table)}`.execute(db);
}
