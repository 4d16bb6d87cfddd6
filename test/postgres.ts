import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/store/migrate.ts';
import { lockExclusively } from '../src/store/postgres/file-lock.ts';
import { livePostmaster } from '../src/store/postgres/postmaster.ts';
import { attachPostgres } from '../src/store/postgres-server.ts';
import { APPLICATION_ROLE, prepareRoles } from '../src/store/roles.ts';

const TEMPLATE = 'muster_template';
const PREFIX = 'muster-test-';

/** How tests reach the server: as the role that serves and as the one that owns. */
export type TestServer = {
  readonly application: pg.ClientConfig;
  readonly owner: pg.ClientConfig;
  readonly template: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/**
 * Vitest's global setup: one server a run, migrated once; every test file copies the result. With
 * DATABASE_URL and DATABASE_OWNER_URL the same tests run on that server (its owner needs CREATEDB).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env;
  const server = url && ownerUrl ? external(url, ownerUrl) : await temporaryServer();
  await migrate(server.owner, server.application.user ?? APPLICATION_ROLE);
  const { application, owner, template } = server;
  project.provide('postgres', { application, owner, template });
  return server.stop;
}

type Stoppable = TestServer & { readonly stop: () => Promise<void> };

/** A run that was killed left its server behind. Younger folders may belong to a run that starts now. */
const ABANDONED_AFTER_MS = 600_000;

async function removeAbandonedServers(): Promise<void> {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name));
  for (const folder of folders) {
    try {
      if (Date.now() - statSync(folder).mtimeMs > ABANDONED_AFTER_MS) await remove(folder);
    } catch {
      // Another user's, or another run removes it at this moment.
    }
  }
}

/** A server that is in use stays. */
async function remove(folder: string): Promise<void> {
  const users = await lockExclusively(join(folder, 'users.lock'), 0);
  if (!users) return;
  users.release();
  const left = livePostmaster(join(folder, 'postgres'));
  if (left) process.kill(left.pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
}

/** fsync is off here only: a test's server need not survive a power cut. */
export async function temporaryServer(): Promise<Stoppable> {
  await removeAbandonedServers();
  const dataFolder = mkdtempSync(join(tmpdir(), PREFIX));
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };
  const server = await attachPostgres({ dataFolder, settings });
  const at = { host: server.host, port: server.port };
  const owner = await prepareRoles(
    { ...at, user: server.superuser, database: 'postgres' },
    TEMPLATE,
  );
  return {
    application: { ...at, user: APPLICATION_ROLE, database: TEMPLATE },
    owner,
    template: TEMPLATE,
    stop: async () => {
      await server.release();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function external(url: string, ownerUrl: string): Stoppable {
  return {
    application: partsOf(url),
    owner: partsOf(ownerUrl),
    template: partsOf(ownerUrl).database ?? TEMPLATE,
    stop: async () => undefined,
  };
}

/** As plain parts, so that a test can put another database's name in. */
function partsOf(url: string): pg.ClientConfig {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, database, ssl, ...(password && { password }) } as pg.ClientConfig;
}
