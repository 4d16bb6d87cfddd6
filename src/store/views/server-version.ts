import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export async function serverVersion(db: Kysely<DB>): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select current_setting('server_version') as version`.execute(db);
  return rows[0]?.version ?? '';
}
