import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.ts';
import { Servers } from '../../test/servers.ts';
import { refuseOldServer } from './check-server.ts';
import { openClient } from './connect.ts';
import { migrationsIn } from './migrate.ts';
import { openDatabase } from './open.ts';
import type { PostgresServer } from './postgres-server.ts';

const servers = new Servers();
let server: PostgresServer;
let admin: pg.Client;

beforeAll(async () => {
  await servers.prepare();
  server = await servers.attach(servers.folder());
  const { host, port, superuser: user } = server;
  admin = new pg.Client({ host, port, user, database: 'postgres' });
  await admin.connect();
  await admin.query(`
    create role keeper login;
    create role clerk login;
    create role seer login bypassrls;
    create role deputy login in role keeper`);
  await admin.query('create database office owner keeper');
});

afterAll(async () => {
  await admin.end();
  await servers.letGo();
  servers.remove();
});

describe('a PostgreSQL of your own', () => {
  test('serves as a plain role once its owner has migrated it', async () => {
    await expect(open('clerk')).rejects.toEqual(
      refusal(
        'database-not-migrated',
        `lacks ${migrationsIn().length} migration(s). Set DATABASE_OWNER_URL`,
      ),
    );
    const migrated = await open('clerk', 'keeper');
    await migrated.close();

    const served = await open('clerk');
    expect(await served.db.selectFrom('mission').select('id').execute()).toEqual([]);
    await served.close();
  });

  test('takes another plain role when the owner is there to grant', async () => {
    await (await open('clerk', 'keeper')).close();
    await admin.query('create role successor login');

    await expect(open('successor')).rejects.toEqual(
      refusal('database-not-migrated', 'Set DATABASE_OWNER_URL'),
    );
    await (await open('successor', 'keeper')).close();
    await (await open('successor')).close();
  });

  test.each([
    ['postgres', 'it is a superuser'],
    ['seer', 'it has BYPASSRLS'],
    ['keeper', 'it owns the tables or the database'],
    ['deputy', 'it owns the tables or the database'],
  ])('is refused as %s: %s', async (role, because) => {
    await expect(open(role, 'keeper')).rejects.toEqual(
      refusal('database-role-unsafe', `does not serve as the database role ${role}: ${because}`),
    );
  });

  test('is refused when a plain role owns the tables without owning the database', async () => {
    await admin.query('create database lent');
    const inside = new pg.Client({ host: server.host, user: 'postgres', database: 'lent' });
    await inside.connect();
    await inside.query('create table hers (n int); alter table hers owner to clerk');
    await inside.end();

    await expect(openDatabase({ dataFolder: '', url: urlOf('clerk', 'lent') })).rejects.toEqual(
      refusal('database-role-unsafe', 'it owns the tables'),
    );
  });

  test.each(['fsync', 'full_page_writes'])('is refused while %s is off', async (setting) => {
    await change(`alter system set ${setting} = off`, `${setting} is off`);

    await expect(open('clerk', 'keeper')).rejects.toEqual(
      refusal('database-not-durable', `Set ${setting} = on`),
    );
    await change(`alter system reset ${setting}`, `${setting} is on`);
    await (await open('clerk', 'keeper')).close();
  });

  test('that does not answer is named as what is wrong', async () => {
    const url = 'postgres://clerk@127.0.0.1:1/office';

    await expect(openDatabase({ dataFolder: '', url })).rejects.toEqual(
      refusal('database-unreachable', 'Check DATABASE_URL'),
    );
  });

  test('is refused before PostgreSQL 18, with both ways out', () => {
    const report = {
      version: '17.6',
      versionNum: 170_006,
      fsync: true,
      fullPageWrites: true,
      dataChecksums: true,
      role: 'clerk',
      isSuperuser: false,
      bypassesRowSecurity: false,
      ownsTables: false,
    };

    expect(() => refuseOldServer(report)).toThrow(
      refusal('database-too-old', 'PostgreSQL 17.6; Muster needs 18 or newer'),
    );
    expect(() => refuseOldServer({ ...report, versionNum: 180_000 })).not.toThrow();
  });
});

test('the server that Muster runs serves as a plain role and keeps its data between runs', async () => {
  const dataFolder = servers.folder();
  const first = await openDatabase({ dataFolder });
  expect(first.application.user).toBe('muster_app');
  const owner = await openClient(first.owner ?? {});
  const { rows } = await owner.query('select count(*) from migration');
  await owner.end();
  expect(Number(rows[0].count)).toBe(migrationsIn().length);
  await first.close();

  const second = await openDatabase({ dataFolder });
  expect(await second.db.selectFrom('migration').select('name').execute()).toHaveLength(
    migrationsIn().length,
  );
  await second.close();
});

function open(role: string, owner?: string) {
  return openDatabase({
    dataFolder: 'not used',
    url: urlOf(role, 'office'),
    ownerUrl: owner && urlOf(owner, 'office'),
  });
}

function urlOf(role: string, database: string): string {
  return `postgres://${role}@localhost/${database}?host=${encodeURIComponent(server.host)}`;
}

/** Changes a setting and waits until a new session sees it. */
async function change(statement: string, wanted: string): Promise<void> {
  await admin.query(statement);
  await admin.query('select pg_reload_conf()');
  const [setting, , value] = wanted.split(' ');
  for (let seen = ''; seen !== value; ) {
    const { rows } = await admin.query(`show ${setting}`);
    seen = String(rows[0][String(setting)]);
  }
}
