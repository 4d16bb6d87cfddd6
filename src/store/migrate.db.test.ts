import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { refusal } from '../../test/refusal.ts';
import { appliedMigrations, type Migration, migrate, unapplied } from './migrate.ts';

const DATABASE = `test_migrate_${process.pid}`;
const server = inject('postgres');
const owner = { ...server.owner, database: DATABASE };
const role = String(server.application.user);
let admin: pg.Client;
let client: pg.Client;

beforeAll(async () => {
  admin = new pg.Client({ ...server.owner, database: 'postgres' });
  await admin.connect();
});

beforeEach(async () => {
  await client?.end();
  await admin.query(`drop database if exists ${DATABASE} with (force)`);
  await admin.query(`create database ${DATABASE}`);
  client = new pg.Client(owner);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await admin.query(`drop database ${DATABASE} with (force)`);
  await admin.end();
});

const first = aMigration('0001-first', 'create table one (n int)');
const second = aMigration('0002-second', 'create table two (n int)');

test('each migration is applied once, in the order of its name', async () => {
  expect(await migrate(owner, role, [first, second])).toEqual(['0001-first', '0002-second']);
  expect(await migrate(owner, role, [first, second])).toEqual([]);
});

test('a migration that was edited after it was applied is refused, and nothing else runs', async () => {
  await migrate(owner, role, [first]);
  const edited = { ...first, checksum: 'other' };

  await expect(migrate(owner, role, [edited, second])).rejects.toEqual(
    refusal('migration-edited', 'Migration 0001-first was changed after'),
  );
  expect(await tables()).not.toContain('two');
});

test('a database that a newer Muster migrated is refused', async () => {
  await migrate(owner, role, [first, second]);

  await expect(migrate(owner, role, [first])).rejects.toEqual(
    refusal('migration-unknown', 'which this Muster does not know'),
  );
});

test('a migration that fails leaves nothing of itself, and the ones before it stand', async () => {
  const broken = aMigration('0002-broken', 'create table half (n int); select 1 / 0');

  await expect(migrate(owner, role, [first, broken])).rejects.toThrow(
    'Migration 0002-broken failed',
  );
  expect(await tables()).toEqual(['migration', 'one']);
  expect(await migrate(owner, role, [first, second])).toEqual(['0002-second']);
});

test('a migration whose connection is cut midway is applied whole by the next run', async () => {
  const slow = aMigration('0002-slow', 'create table two (n int); select pg_sleep(30)');
  const cut = migrate(owner, role, [first, slow]).catch((error: Error) => error);
  await untilAsleep();
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)' and pid <> pg_backend_pid()`,
  );

  expect(await cut).toBeInstanceOf(Error);
  expect(await tables()).toEqual(['migration', 'one']);
  expect(await migrate(owner, role, [first, second])).toEqual(['0002-second']);
});

test('runs at the same time take turns: each migration is applied by one of them', async () => {
  const runs = await Promise.all([1, 2, 3].map(() => migrate(owner, role, [first, second])));

  expect(runs.flat().sort()).toEqual(['0001-first', '0002-second']);
});

test('the application role may read the register and change nothing in it', async () => {
  await migrate(owner, role, [first]);
  const application = new pg.Client({ ...server.application, database: DATABASE });
  await application.connect();

  const applied = await appliedMigrations(application);
  expect(unapplied(applied ?? new Map(), [first, second])).toEqual([second]);
  await expect(application.query('delete from migration')).rejects.toThrow('permission denied');
  await application.end();
});

test('a role that was granted nothing does not learn what was applied', async () => {
  await migrate(owner, role, [first]);
  await client.query(`revoke select on migration from ${role}`);
  const application = new pg.Client({ ...server.application, database: DATABASE });
  await application.connect();

  expect(await appliedMigrations(application)).toBeNull();
  await application.end();
});

function aMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: `checksum of ${sql}` };
}

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function untilAsleep(): Promise<void> {
  for (;;) {
    const { rowCount } = await admin.query(
      `select 1 from pg_stat_activity where query like '%pg_sleep(30)' and wait_event = 'PgSleep'`,
    );
    if (rowCount) return;
  }
}
