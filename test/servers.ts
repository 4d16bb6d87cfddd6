import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect } from 'vitest';
import {
  attachPostgres,
  type PostgresServer,
  type ServerOptions,
} from '../src/store/postgres-server.ts';

export const CHECKOUT = fileURLToPath(new URL('..', import.meta.url));

/** What a process of its own says of the server that it holds. */
export type Holder = {
  readonly pid: number;
  readonly folder: string;
  readonly sentences: readonly string[];
  readonly child: ChildProcess;
};

type HolderParts = {
  readonly checkout?: string;
  readonly sharedBase?: string;
  readonly uid?: number;
};

/** Servers and folders for one test file, all gone after it. */
export class Servers {
  readonly base = mkdtempSync(join(tmpdir(), 'muster-server-'));
  readonly #prepared = join(this.base, 'prepared');
  readonly #held: PostgresServer[] = [];
  readonly #children: ChildProcess[] = [];
  #count = 0;

  async prepare(): Promise<void> {
    chmodSync(this.base, 0o755);
    const server = await attachPostgres({ dataFolder: this.#prepared });
    await server.release();
  }

  /** A data folder with a fresh database in it. */
  folder(name?: string): string {
    this.#count += 1;
    const folder = join(this.base, name ?? `folder-${this.#count}`);
    mkdirSync(dirname(folder), { recursive: true });
    execFileSync('cp', ['-a', this.#prepared, folder]);
    return folder;
  }

  /** Attached until the end of the test. */
  async attach(dataFolder: string, parts: Partial<ServerOptions> = {}): Promise<PostgresServer> {
    const server = await attachPostgres({ dataFolder, ...parts });
    this.#held.push(server);
    return server;
  }

  /** Attaches in a process of its own, from a given checkout and as a given user. */
  async hold(folder: string, parts: HolderParts = {}): Promise<Holder> {
    const { checkout = CHECKOUT, sharedBase = this.base, uid } = parts;
    const script = join(checkout, 'test', 'hold-server.ts');
    const node = checkout === CHECKOUT ? process.execPath : join(checkout, 'node');
    const child = spawn(node, [script, folder, sharedBase], {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: '/',
      ...(uid !== undefined && { uid, gid: uid }),
    });
    this.#children.push(child);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return { ...(JSON.parse(line) as Omit<Holder, 'child'>), child };
  }

  async letGo(): Promise<void> {
    for (const child of this.#children.splice(0)) child.kill('SIGKILL');
    for (const server of this.#held.splice(0)) await server.release();
  }

  remove(): void {
    rmSync(this.base, { recursive: true, force: true });
  }
}

/** Ends holders as a person or a service manager does; each lets go and exits cleanly. */
export async function endAll(holders: readonly Holder[]): Promise<void> {
  await Promise.all(
    holders.map(async ({ child }) => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    }),
  );
}

/** One value from a server, on a connection of its own. */
export async function ask(server: PostgresServer, question: string): Promise<string> {
  const client = connectionTo(server);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<string[]>({ text: question, rowMode: 'array' });
    return rows[0]?.[0] ?? '';
  } finally {
    await client.end();
  }
}

export function connectionTo({ host, port, superuser }: PostgresServer): pg.Client {
  return new pg.Client({ host, port, user: superuser, database: 'postgres' });
}

/** A process that has ended and waits for a parent to notice counts as gone. */
export function isRunning(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  if (existsSync('/proc/self'))
    return existsSync(path) && !/\) [ZX] /.test(readFileSync(path, 'utf8'));
  return spawnSync('kill', ['-0', String(pid)]).status === 0;
}

/** Looks every few milliseconds; the test's own limit ends it when the answer stays no. */
export async function until(question: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await question())) await sleep(10);
}
