import type pg from 'pg';
import { Problem } from '../domain/problem.ts';

/** PostgreSQL 18: the first with WITHOUT OVERLAPS keys and PERIOD foreign keys. */
const VERSION_NUM_MIN = 180_000;

/** What a server says of itself and of the role that asks. */
export type ServerReport = {
  readonly version: string;
  readonly versionNum: number;
  readonly fsync: boolean;
  readonly fullPageWrites: boolean;
  readonly dataChecksums: boolean;
  readonly role: string;
  readonly isSuperuser: boolean;
  readonly bypassesRowSecurity: boolean;
  readonly ownsTables: boolean;
};

/** Asks for a {@link ServerReport}. Any role may ask. */
export const SERVER_QUESTION = `
    select current_setting('server_version') as version,
           current_setting('server_version_num')::int as "versionNum",
           current_setting('fsync')::bool as fsync,
           current_setting('full_page_writes')::bool as "fullPageWrites",
           current_setting('data_checksums')::bool as "dataChecksums",
           current_user as role,
           r.rolsuper as "isSuperuser",
           r.rolbypassrls as "bypassesRowSecurity",
           -- Membership counts: a member may SET ROLE to the owner.
           exists (select 1 from pg_class c
                    where c.relnamespace = to_regnamespace('public')
                      and c.relkind in ('r', 'p')
                      and pg_has_role(current_user, c.relowner, 'MEMBER'))
             or (select pg_has_role(current_user, d.datdba, 'MEMBER')
                   from pg_database d where d.datname = current_database()) as "ownsTables"
      from pg_roles r
     where r.rolname = current_user`;

export async function askServer(client: pg.ClientBase): Promise<ServerReport> {
  const { rows } = await client.query<ServerReport>(SERVER_QUESTION);
  const [report] = rows;
  if (!report) throw new Problem('database-unreachable', { reason: 'it does not know our role' });
  return report;
}

/** @throws {Problem} `database-too-old`. Asked first: an older server cannot run the migrations. */
export function refuseOldServer({ version, versionNum }: ServerReport): void {
  if (versionNum < VERSION_NUM_MIN) throw new Problem('database-too-old', { version });
}

/**
 * Refuses a server that could lose acknowledged writes.
 *
 * @throws {Problem} `database-not-durable`
 */
export function refuseUnsafeServer({ fsync, fullPageWrites }: ServerReport): void {
  if (!fsync) throw new Problem('database-not-durable', { setting: 'fsync' });
  if (!fullPageWrites) throw new Problem('database-not-durable', { setting: 'full_page_writes' });
}

/**
 * Refuses an application role to which row security does not apply.
 *
 * @throws {Problem} `database-role-unsafe`
 */
export function refuseUnsafeRole(report: ServerReport): void {
  const because = report.isSuperuser
    ? 'it is a superuser'
    : report.bypassesRowSecurity
      ? 'it has BYPASSRLS'
      : report.ownsTables
        ? 'it owns the tables or the database'
        : null;
  if (because) throw new Problem('database-role-unsafe', { role: report.role, because });
}
