import { type Kysely, sql } from 'kysely';
import { SERVER_QUESTION, type ServerReport } from '../check-server.ts';
import type { DB } from '../schema.ts';

/** What the database says of itself, for whoever has to trust it. */
export type Health = ServerReport & {
  readonly migrations: number;
  readonly lastMigration: string;
  readonly tables: number;
  /** Tables whose rows are not held behind a context: none, or a promise is broken. */
  readonly openTables: readonly string[];
  readonly appendOnlyTables: number;
  readonly databaseBytes: number;
};

export async function health(db: Kysely<DB>): Promise<Health> {
  const server = await sql.raw<ServerReport>(SERVER_QUESTION).execute(db);
  const rest = await sql<Omit<Health, keyof ServerReport>>`
    with ours as (
      select c.oid, c.relname::text as name,
             c.relrowsecurity and c.relforcerowsecurity
               and exists (select 1 from pg_policy p where p.polrelid = c.oid) as is_guarded,
             exists (select 1 from pg_trigger t
                      where t.tgrelid = c.oid and t.tgname = 'append_only') as is_append_only
        from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    )
    select (select count(*)::int from migration) as migrations,
           (select max(name) from migration) as "lastMigration",
           (select count(*)::int from ours) as tables,
           (select coalesce(array_agg(name order by name), '{}') from ours where not is_guarded)
             as "openTables",
           (select count(*)::int from ours where is_append_only) as "appendOnlyTables",
           pg_database_size(current_database()) as "databaseBytes"`.execute(db);
  const [report, figures] = [server.rows[0], rest.rows[0]];
  if (!report || !figures) throw new Error('The catalogue gave no answer');
  return { ...report, ...figures };
}
