import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

/** A row as it is held, column by column. */
export type HeldRow = Readonly<Record<string, unknown>>;

type Whom = { readonly missionId: string; readonly officerId: string };

/** Every table in which rows say which officer they are about: none can be forgotten here. */
async function tablesAboutOfficers(db: Kysely<DB>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'officer_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     order by c.relname`.execute(db);
  return rows.map(({ name }) => name);
}

/** All rows about one person, by table; what is sealed is sealed. */
export async function rowsAbout(
  db: Kysely<DB>,
  { missionId, officerId }: Whom,
): Promise<Readonly<Record<string, readonly HeldRow[]>>> {
  const held: Record<string, readonly HeldRow[]> = {};
  const rowsOf = async (table: string, key: string) => {
    const { rows } = await sql<{ row: HeldRow }>`
      select to_jsonb(t) - 'mission_id' - 'officer_id' as row from ${sql.table(table)} t
       where t.mission_id = ${missionId} and ${sql.ref(`t.${key}`)} = ${officerId}::uuid
       order by t::text`.execute(db);
    return rows.map(({ row }) => row);
  };
  held['officer'] = await rowsOf('officer', 'id');
  for (const table of await tablesAboutOfficers(db)) {
    const rows = await rowsOf(table, 'officer_id');
    if (rows.length > 0) held[table] = rows;
  }
  return held;
}

export type Seen = { readonly at: string; readonly by: string; readonly action: string };

/** Who saw or changed what is held on one person, the latest first. */
export async function seenBy(
  db: Kysely<DB>,
  { missionId, officerId }: Whom,
): Promise<readonly Seen[]> {
  const { rows } = await sql<Seen>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, actor as by, action
      from audit_event
     where mission_id = ${missionId} and target = ${officerId}
     order by seq desc`.execute(db);
  return rows;
}

export type SeenWhole = { readonly by: string; readonly action: string; readonly times: number };

/** Who read or took the whole roll, or a window of it: this person may have been in it. */
export async function wholeRollSeenBy(
  db: Kysely<DB>,
  missionId: string,
  country: string,
): Promise<readonly SeenWhole[]> {
  const { rows } = await sql<SeenWhole>`
    select actor as by, action, count(*)::int as times
      from audit_event
     where mission_id = ${missionId} and target = ${country} and action like 'roll-%'
     group by actor, action
     order by actor, action`.execute(db);
  return rows;
}
