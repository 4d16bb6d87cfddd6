import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { refusal } from '../../test/refusal.ts';
import type { Work } from '../use-cases/work.ts';
import { userCommand } from './commands/user.ts';
import { type ServeOptions, serve } from './serve.ts';

let database: TestDatabase;
let work: Work;
const left: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  work = aWork(database.db);
});

afterAll(async () => {
  for (const leave of left) await leave();
  await database.close();
});

test('a server says where it is, answers there, and stops when it is told to', async () => {
  const url = await start({ port: '0' });
  const answer = await fetch(`${url}/api/v1/health`);
  await left.pop()?.();

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await answer.json()).toEqual({ ready: true });
  await expect(fetch(`${url}/api/v1/health`)).rejects.toThrow();
});

test('a port in use is named, with the way to another', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => holder.once('listening', listening));
  const { port } = holder.address() as AddressInfo;

  await expect(start({ port: String(port) })).rejects.toEqual(refusal('port-in-use', '--port'));
  holder.close();
});

test('an address that is not ours, or no port at all, is refused', async () => {
  await expect(start({ host: '192.0.2.1' })).rejects.toEqual(refusal('unusable-address', '--host'));
  await expect(start({ port: 'http' })).rejects.toEqual(refusal('unusable-address', 'no port'));
  await expect(start({ port: '65536' })).rejects.toEqual(refusal('unusable-address', 'no port'));
});

test('TLS takes a certificate and its key, and files that can be read', async () => {
  const tlsCert = join(tmpdir(), 'muster-no-such-certificate.pem');

  await expect(start({ tlsCert })).rejects.toEqual(refusal('tls-half-given', '--tls-key'));
  await expect(start({ tlsCert, tlsKey: tlsCert })).rejects.toEqual(
    refusal('unreadable-file', tlsCert),
  );
});

test('a role is one of the field, with a country and a mission if it has them', async () => {
  for (const role of ['emperor', 'analyst:Kenya', 'analyst:KE:Not Kebab']) {
    await expect(user('add', 'x', '--no-password', '--role', role)).rejects.toEqual(
      refusal('unreadable-role', role),
    );
  }
});

test('an empty password file is no password', async () => {
  const file = join(tmpdir(), 'muster-empty-password');
  writeFileSync(file, '\n');

  await expect(user('add', 'x', '--role', 'analyst', '--password-file', file)).rejects.toEqual(
    refusal('password-missing', '--no-password'),
  );
});

const context = {
  open: async () => work,
  solver: async () => (await import('../solver.ts')).solvePlan,
  selector: async () => (await import('../selection-solver.ts')).solveSelection,
  rollDesk: async () =>
    (await import('../roll-desk.ts')).openRollDesk({
      database: database.application,
      keyFolder: work.keys.folder,
    }),
  onLeave: (leave: () => Promise<void>) => {
    left.push(leave);
  },
};

function start(parts: Partial<ServeOptions>): Promise<string> {
  const options = { host: '127.0.0.1', port: '0', log: 'silent', ...parts };
  return serve(context, new Command(), work, options);
}

async function user(...words: string[]): Promise<void> {
  await userCommand(context).parseAsync(words, { from: 'user' });
}
