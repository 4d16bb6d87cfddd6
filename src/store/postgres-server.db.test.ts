import { once } from 'node:events';
import { chownSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '../../test/refusal.ts';
import { ask, connectionTo, endAll, isRunning, Servers, until } from '../../test/servers.ts';
import { livePostmaster } from './postgres/postmaster.ts';
import { attachPostgres, type PostgresServer } from './postgres-server.ts';

const servers = new Servers();

beforeAll(() => servers.prepare());
afterEach(() => servers.letGo());
afterAll(() => servers.remove());

describe('a data folder', () => {
  test('is closed to everybody else, and its server listens on no network', async () => {
    const server = await servers.attach(servers.folder());

    expect(statSync(server.place.folder).mode & 0o777).toBe(0o700);
    expect(statSync(server.host).mode & 0o777).toBe(0o700);
    expect(await ask(server, 'show listen_addresses')).toBe('');
    expect(await ask(server, 'show fsync')).toBe('on');
    expect(await ask(server, 'show data_checksums')).toBe('on');
  });

  test('that is deep in the file system gets its socket in a short folder', async () => {
    const server = await servers.attach(
      servers.folder(`${'deep'.repeat(20)}/${'deeper'.repeat(10)}`),
    );

    expect(server.host).not.toContain('deep');
    expect(statSync(server.host).mode & 0o777).toBe(0o700);
    expect(await ask(server, 'select 1::text')).toBe('1');
    await servers.letGo();
    expect(existsSync(server.host)).toBe(false);
  });

  test('with missing files is refused, not filled again', async () => {
    const folder = servers.folder();
    rmSync(join(folder, 'postgres', 'PG_VERSION'));

    await expect(attachPostgres({ dataFolder: folder })).rejects.toEqual(
      refusal('database-folder-damaged', 'not a whole database'),
    );
  });

  test('of another PostgreSQL is refused with the way over', async () => {
    const folder = servers.folder();
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');

    await expect(attachPostgres({ dataFolder: folder })).rejects.toEqual(
      refusal('database-other-version', 'is of PostgreSQL 17 and this Muster brings 18'),
    );
  });

  test('whose server cannot start says why, in its own last words', async () => {
    const folder = servers.folder();
    const settings = { shared_preload_libraries: 'no_such_library' };

    await expect(attachPostgres({ dataFolder: folder, settings })).rejects.toEqual(
      refusal('database-start-failed', 'no_such_library'),
    );
  });

  test('that is a file is refused', async () => {
    const path = join(servers.base, 'a-file');
    writeFileSync(path, '');

    await expect(attachPostgres({ dataFolder: path })).rejects.toEqual(
      refusal('data-folder-unusable', 'cannot be used'),
    );
  });
});

describe('whoever comes second', () => {
  test('joins the running server; the last one to leave stops it', async () => {
    const folder = servers.folder();
    const first = await attachPostgres({ dataFolder: folder });
    const second = await attachPostgres({ dataFolder: folder });
    expect(second.pid).toBe(first.pid);

    await first.release();
    expect(isRunning(first.pid)).toBe(true);
    await second.release();
    await until(() => !isRunning(first.pid));
  });

  test('creates nothing a second time when many start an empty folder at once', async () => {
    const folder = join(servers.base, 'empty');
    const answers = await Promise.all([1, 2, 3, 4].map(() => servers.hold(folder)));

    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
    const creators = answers.filter(({ sentences }) => sentences.join().includes('Creating'));
    expect(creators).toHaveLength(1);
    await endAll(answers);
    await until(() => !isRunning(answers[0]?.pid ?? 0));
  });

  test('finds the server of a process that was killed', async () => {
    const folder = servers.folder();
    const lost = await servers.hold(folder);
    lost.child.kill('SIGKILL');
    await once(lost.child, 'exit');
    expect(isRunning(lost.pid)).toBe(true);

    const server = await attachPostgres({ dataFolder: folder });
    expect(server.pid).toBe(lost.pid);
    await server.release();
    await until(() => !isRunning(lost.pid));
  });

  test('is not misled by a pid file whose number now belongs to a stranger', async () => {
    const folder = servers.folder();
    const stranger = String(process.pid);
    const pidFile = join(folder, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, [stranger, '', '0', '5432', '/nowhere', '', '', 'ready'].join('\n'));
    const { uid, gid } = statSync(join(folder, 'postgres'));
    chownSync(pidFile, uid, gid);

    const server = await servers.attach(folder);
    expect(server.pid).not.toBe(process.pid);
    expect(await ask(server, 'select 1::text')).toBe('1');
  });
});

test('a killed server comes back by itself, with every acknowledged row', async () => {
  const server = await servers.attach(servers.folder());
  await ask(server, 'create table kept (n int not null)');
  let acknowledged = 0;
  for (let round = 0; round < 3; round += 1) {
    const writing = writeUntilItBreaks(server, acknowledged);
    await until(() => writing.acknowledged() > acknowledged + 50);
    process.kill(pidOf(server), 'SIGKILL');
    acknowledged = await writing.ended;
    await until(() => ask(server, 'select 1::text').then(Boolean, () => false));
  }

  const kept = Number(await ask(server, 'select count(*)::text from kept'));
  // The one on its way when the server died may have arrived without an answer, once a round.
  expect(kept).toBeGreaterThanOrEqual(acknowledged);
  expect(kept).toBeLessThanOrEqual(acknowledged + 3);
});

/** The server that holds the data directory now; another process after each restart. */
function pidOf({ place }: PostgresServer): number {
  return livePostmaster(join(place.folder, 'postgres'))?.pid ?? 0;
}

/** Inserts one number after the other, each acknowledged before the next, until the server dies. */
function writeUntilItBreaks(server: PostgresServer, from: number) {
  let acknowledged = from;
  const write = async () => {
    const client = connectionTo(server);
    client.on('error', () => undefined);
    await client.connect();
    try {
      for (;;) {
        await client.query('insert into kept (n) values ($1)', [acknowledged + 1]);
        acknowledged += 1;
      }
    } catch {
      return acknowledged;
    }
  };
  return { ended: write(), acknowledged: () => acknowledged };
}
