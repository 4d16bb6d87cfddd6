import type pg from 'pg';
import { openClient } from './connect.ts';

/** Names inside the server that Muster runs itself. With DATABASE_URL they are yours to choose. */
export const DATABASE = 'muster';
export const OWNER_ROLE = 'muster_owner';
export const APPLICATION_ROLE = 'muster_app';

const PREPARE_LOCK = 4_177_300_263;

/**
 * Makes the two roles and the database in a server of our own, where they are missing.
 *
 * @param superuser how to reach the server as the role that initdb made
 * @returns how to reach the database as its owner
 */
export async function prepareRoles(
  superuser: pg.ClientConfig,
  database = DATABASE,
): Promise<pg.ClientConfig> {
  const client = await openClient(superuser);
  try {
    // Two first commands at once both find nothing here; the second waits and then finds all.
    await client.query('select pg_advisory_lock($1)', [PREPARE_LOCK]);
    await makeRole(client, OWNER_ROLE, 'createdb');
    await makeRole(client, APPLICATION_ROLE, 'nocreatedb');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (!rowCount) await client.query(`create database ${database} owner ${OWNER_ROLE}`);
    return { ...superuser, user: OWNER_ROLE, database };
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, role: string, right: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount) return;
  await client.query(`create role ${role} login nosuperuser nobypassrls nocreaterole ${right}`);
}
