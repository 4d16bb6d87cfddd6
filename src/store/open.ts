import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { Problem } from '../domain/problem.ts';
import {
  askServer,
  refuseOldServer,
  refuseUnsafeRole,
  refuseUnsafeServer,
} from './check-server.ts';
import { connect, openClient } from './connect.ts';
import { appliedMigrations, migrate, migrationsIn, unapplied } from './migrate.ts';
import { attachPostgres } from './postgres-server.ts';
import { APPLICATION_ROLE, DATABASE, prepareRoles } from './roles.ts';
import type { DB } from './schema.ts';

const GRACE_MS = 2000;

/** Where the database is, as the environment says it. */
export type DatabaseConfig = {
  readonly dataFolder: string;
  /** DATABASE_URL: a PostgreSQL of your own, as the role that serves. */
  readonly url?: string | undefined;
  /** DATABASE_OWNER_URL: the same database, as the role that owns the tables and migrates. */
  readonly ownerUrl?: string | undefined;
  readonly runAs?: string | undefined;
  readonly say?: (sentence: string) => void;
};

/** An open database, checked and migrated. `close` also lets go of the server that Muster runs. */
export type OpenDatabase = {
  readonly db: Kysely<DB>;
  readonly application: pg.ClientConfig;
  /** `null` when Muster was given no owner: then it cannot migrate. */
  readonly owner: pg.ClientConfig | null;
  /** Where it is, for a person: a folder, or the address of a server. Never a password. */
  readonly where: string;
  readonly close: () => Promise<void>;
};

/** What both ways to have a database come down to: two roles on one server, and how to leave it. */
type Access = {
  readonly application: pg.ClientConfig;
  readonly owner: pg.ClientConfig | null;
  readonly where: string;
  readonly leave: () => Promise<void>;
};

/** @throws {Problem} a `database-…`, `migration-…` or `data-folder-…` refusal, with its fix */
export async function openDatabase(config: DatabaseConfig): Promise<OpenDatabase> {
  const access = config.url ? external(config.url, config.ownerUrl) : await embedded(config);
  try {
    await makeReady(access);
  } catch (error) {
    await access.leave();
    throw error;
  }
  const db = connect(access.application);
  return {
    db,
    application: access.application,
    owner: access.owner,
    where: access.where,
    close: async () => {
      // Queries under way get a moment; those of an interrupted command would never end.
      await Promise.race([db.destroy(), sleep(GRACE_MS, undefined, { ref: false })]);
      await access.leave();
    },
  };
}

function external(url: string, ownerUrl: string | undefined): Access {
  return {
    application: { connectionString: url },
    owner: ownerUrl ? { connectionString: ownerUrl } : null,
    where: url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*/, ''),
    leave: async () => undefined,
  };
}

async function embedded(config: DatabaseConfig): Promise<Access> {
  const server = await attachPostgres(config);
  const at = { host: server.host, port: server.port };
  try {
    const owner = await prepareRoles({ ...at, user: server.superuser, database: 'postgres' });
    return {
      application: { ...at, user: APPLICATION_ROLE, database: DATABASE },
      owner,
      where: server.place.folder,
      leave: server.release,
    };
  } catch (error) {
    await server.release();
    throw error;
  }
}

/** Checks the server, then migrates when something is missing, then checks the role on the result. */
async function makeReady({ application, owner }: Access): Promise<void> {
  const client = await openClient(application);
  try {
    const before = await askServer(client);
    refuseOldServer(before);
    refuseUnsafeServer(before);
    refuseUnsafeRole(before);
    const applied = await appliedMigrations(client);
    const pending = unapplied(applied ?? new Map(), migrationsIn());
    if (applied && pending.length === 0) return;
    if (!owner) throw new Problem('database-not-migrated', { pending: pending.length });
    await migrate(owner, before.role);
    refuseUnsafeRole(await askServer(client));
  } finally {
    await client.end();
  }
}
