import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { livePostmaster } from '../../src/store/postgres/postmaster.ts';
import { endOf, muster, musterThatStays } from '../command-line.ts';
import { Servers, until } from '../servers.ts';

const servers = new Servers();
let folder: string;

beforeAll(async () => {
  await servers.prepare();
  folder = servers.folder();
});
afterEach(() => servers.letGo());
afterAll(() => servers.remove());

test('a command starts the database, and stops it again when nobody else uses it', async () => {
  const { status, stdout } = await muster(folder, 'doctor', '--json');

  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  expect(status).toBe(0);
  expect(serverPid()).toBeNull();
});

test('the first commands of all, at once on an empty folder, all get their answer', async () => {
  const empty = join(servers.base, 'empty');
  const ended = await Promise.all([1, 2, 3].map(() => muster(empty, 'doctor')));

  expect(
    ended.map(({ status, stderr }) => ({ status, stderr: stderr.replace(/^Creat.*\n/, '') })),
  ).toEqual(ended.map(() => ({ status: 0, stderr: '' })));
});

describe('beside a running server', () => {
  test('a command uses its database and leaves it running', async () => {
    const { child } = await musterThatStays(folder, 'start', '--port', '0');
    const pid = serverPid();
    const { status } = await muster(folder, 'doctor');

    expect(status).toBe(0);
    expect(serverPid()).toBe(pid);
    child.kill('SIGTERM');
    expect(await endOf(child)).toBe(143);
    expect(serverPid()).toBeNull();
  });

  test('that was killed, a command finds its database and puts it away', async () => {
    const { child } = await musterThatStays(folder, 'start', '--port', '0');
    const pid = serverPid();
    child.kill('SIGKILL');
    await endOf(child);
    expect(serverPid()).toBe(pid);

    expect(await muster(folder, 'doctor')).toMatchObject({ status: 0 });
    expect(serverPid()).toBeNull();
  });

  test('whose launcher is killed, nothing is left behind', async () => {
    const { child } = await musterThatStays(folder, 'start', '--port', '0');
    child.disconnect();

    expect(await endOf(child)).toBe(129);
    expect(serverPid()).toBeNull();
  });

  test('Ctrl-C is a clean stop', async () => {
    const { child } = await musterThatStays(folder, 'start', '--port', '0');
    child.kill('SIGINT');

    expect(await endOf(child)).toBe(130);
    await until(() => serverPid() === null);
  });
});

describe('a command line', () => {
  test('that cannot be read exits 2 and says what was meant', async () => {
    const { status, stderr } = await muster(folder, 'docter');

    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean doctor?');
  });

  test('with --json reports its own mistakes as JSON', async () => {
    const { status, stderr } = await muster(folder, 'doctor', '--json', '--nonsense');

    expect(status).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'usage', status: 400 });
  });

  test('help needs no database', async () => {
    const { status, stdout } = await muster('/nowhere', '--help');

    expect(status).toBe(0);
    expect(stdout).toContain('doctor');
  });
});

test('a check that fails names its fix and makes doctor exit 1', async () => {
  const file = join(folder, 'postgres.log');
  const { status, stdout } = await muster(file, 'doctor', '--json');

  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  expect(stdout).toContain('Give Muster a folder of its own with MUSTER_DATA');
});

function serverPid(): number | null {
  return livePostmaster(join(folder, 'postgres'))?.pid ?? null;
}
