import type pg from 'pg';

/**
 * Gives the application role exactly what each table allows: rows of an append-only table may be
 * read and added, the register of migrations may be read, every other table may be read and written.
 * Derived from the catalogue, so that no migration can forget it and another role can take over.
 */
export async function grantToApplication(client: pg.ClientBase, role: string): Promise<void> {
  const { rows } = await client.query<{ table: string; rights: string }>(`
    select c.oid::regclass::text as "table",
           case when c.relname = 'migration' then 'select'
                when c.relkind in ('v', 'm') then 'select'
                when exists (select 1 from pg_trigger t
                              where t.tgrelid = c.oid and t.tgname = 'append_only')
                then 'select, insert'
                else 'select, insert, update, delete' end as rights
      from pg_class c
     where c.relnamespace = 'public'::regnamespace
       and c.relkind in ('r', 'p', 'v', 'm')
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.oid`);
  const grantee = client.escapeIdentifier(role);
  const grants = rows.map(
    ({ table, rights }) =>
      `revoke all on ${table} from ${grantee}; grant ${rights} on ${table} to ${grantee}`,
  );
  await client.query(
    [
      'begin',
      `grant usage on schema public to ${grantee}`,
      `grant usage on all sequences in schema public to ${grantee}`,
      ...grants,
      'commit',
    ].join(';\n'),
  );
}
