import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { invariant } from '../domain/invariant.ts';
import { Problem } from '../domain/problem.ts';
import { openClient } from './connect.ts';
import { grantToApplication } from './grants.ts';

/** One forward step: a file of plain SQL, known by its name and by what it says. */
export type Migration = {
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
};

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Any number will do, as long as every Muster uses the same one for this. */
const MIGRATION_LOCK = 4_177_300_261;

export function migrationsIn(folder = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(`${folder}/${file}`, 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { name: file.replace(/\.sql$/, ''), checksum, sql };
    });
}

/**
 * Brings a database to the newest migration, as its owner, and gives the application role what it
 * may use. Each file runs in one transaction that also records its name, so a run that is killed
 * goes on where it stopped; a lock lets two runs at once take turns.
 *
 * @returns the names of those it applied
 * @throws {Problem} `migration-edited` when a file no longer says what was applied
 */
export async function migrate(
  owner: pg.ClientConfig,
  applicationRole: string,
  migrations: readonly Migration[] = migrationsIn(),
): Promise<string[]> {
  const client = await openClient(owner);
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(REGISTER);
    const pending = unapplied((await appliedMigrations(client)) ?? new Map(), migrations);
    for (const migration of pending) await apply(client, migration);
    await grantToApplication(client, applicationRole);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The migrations still to run, in order. Reads alone: the application role may ask. */
export function unapplied(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): Migration[] {
  const edited = migrations.find(({ name, checksum }) => {
    const known = applied.get(name);
    return known !== undefined && known !== checksum;
  });
  if (edited) throw new Problem('migration-edited', { migration: edited.name });

  const files = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !files.has(name));
  if (unknown) throw new Problem('migration-unknown', { migration: unknown });
  return migrations.filter(({ name }) => !applied.has(name));
}

/**
 * Name and checksum of what was applied; empty for a database that no migration has reached, `null`
 * when the role that asks was never given the right to look.
 */
export async function appliedMigrations(
  client: pg.ClientBase,
): Promise<Map<string, string> | null> {
  const { rows } = await client.query<{ exists: boolean; readable: boolean }>(`
    select register is not null as exists,
           coalesce(has_table_privilege(register, 'select'), false) as readable
      from to_regclass('public.migration') as register`);
  if (!rows[0]?.exists) return new Map();
  if (!rows[0].readable) return null;
  const applied = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  );
  return new Map(applied.rows.map(({ name, checksum }) => [name, checksum]));
}

// Row security is forced here too, so that "every table" has no exception; everybody may read it.
const REGISTER = `
  do $$ begin
    if to_regclass('public.migration') is null then
      create table migration (
        name        text primary key,
        checksum    text not null,
        applied_at  timestamptz not null default now()
      );
      alter table migration enable row level security, force row level security;
      create policy open_to_all on migration using (true) with check (true);
    end if;
  end $$`;

async function apply(client: pg.ClientBase, { name, checksum, sql }: Migration): Promise<void> {
  await client.query('begin');
  try {
    // Forced row security binds the owner too: what a migration seeds is written under this name.
    await client.query(`select set_config('muster.actor', 'migration', true)`);
    await client.query(sql);
    const { rowCount } = await client.query(
      'insert into migration (name, checksum) values ($1, $2)',
      [name, checksum],
    );
    invariant(rowCount === 1, `migration ${name} records its name`);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${(cause as Error).message}`, { cause });
  }
}
