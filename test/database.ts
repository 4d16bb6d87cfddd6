import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { seededRandom } from '../src/random.ts';
import { connect } from '../src/store/connect.ts';
import { openKeyFiles } from '../src/store/key-files.ts';
import type { DB } from '../src/store/schema.ts';
import type { Actor, Work } from '../src/use-cases/work.ts';

export type TestDatabase = {
  /** As the application role: row security is as real here as in service. */
  readonly db: Kysely<DB>;
  /** As the owner of the tables, for tests of what even the owner may not. */
  readonly owner: Kysely<DB>;
  readonly application: pg.ClientConfig;
  readonly close: () => Promise<void>;
};

/** A PostgreSQL database of its own for one test file: a copy of the migrated template. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgres');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ ...server.owner, database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${database} template ${server.template}`);

  const application = { ...server.application, database };
  const db = connect(application);
  const owner = connect({ ...server.owner, database, max: 2 });
  return {
    db,
    owner,
    application,
    close: async () => {
      await db.destroy();
      await owner.destroy();
      await drop(admin, database);
      await admin.end();
    },
  };
}

/** A connection that closes, or an autovacuum that began there, may hold the database a moment longer. */
async function drop(admin: pg.Client, database: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.query(`drop database ${database} with (force)`);
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await pause(50);
    }
  }
}

/** The instant at which tests take place unless they say otherwise. */
const TEST_NOW = Temporal.Instant.from('2024-11-20T08:00:00Z');

/** Keys for as long as the tests of a file run. */
const TEST_KEYS = openKeyFiles(mkdtempSync(join(tmpdir(), 'muster-keys-')));

const TEST_ACTOR: Actor = {
  id: 'desk-officer',
  name: 'Desk officer',
  role: 'operator',
  country: null,
};

/** A `Work` on a test database: fixed clock, counted ids, a fixed sequence for randomness. */
export function aWork(db: Kysely<DB>, parts: Partial<Work> = {}): Work {
  let count = 0;
  return {
    db,
    now: () => TEST_NOW,
    newId: () => {
      count += 1;
      return `00000000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
    },
    seeded: seededRandom,
    keys: TEST_KEYS,
    random: () => {
      count += 1;
      return (count * 0.618_033_988_75) % 1;
    },
    actor: TEST_ACTOR,
    ...parts,
  };
}
