import type { Health } from '../store/views/health.ts';

/** One thing that must be so, what was found, and what to do where it is not. */
export type Check = {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  readonly fix: string | null;
};

/** `fix` is told only where the check does not hold. */
export function checked(check: string, ok: boolean, found: string, fix: string): Check {
  return { check, ok, found, fix: ok ? null : fix };
}

/** What the database says of itself, as checks. */
export function databaseChecks(health: Health): Check[] {
  const { role, openTables, tables } = health;
  const isPlain = !health.isSuperuser && !health.bypassesRowSecurity && !health.ownsTables;
  return [
    checked(
      'durability',
      health.fsync && health.fullPageWrites,
      `fsync ${onOff(health.fsync)}, full_page_writes ${onOff(health.fullPageWrites)}`,
      'Set both to on in postgresql.conf and reload the server.',
    ),
    checked(
      'page checksums',
      health.dataChecksums,
      onOff(health.dataChecksums),
      'Stop the server and run pg_checksums --enable on its data directory.',
    ),
    checked(
      'application role',
      isPlain,
      `${role}, ${isPlain ? 'plain' : 'not bound by row security'}`,
      'Set DATABASE_URL to a plain role and DATABASE_OWNER_URL to the owner of the tables.',
    ),
    checked(
      'row security',
      openTables.length === 0,
      openTables.length === 0
        ? `forced on all ${tables} tables, ${health.appendOnlyTables} of them append-only`
        : `missing on ${openTables.join(', ')}`,
      'Somebody changed the tables by hand. Restore a backup, or enable and force row security there.',
    ),
    checked('migrations', true, `${health.migrations}, last ${health.lastMigration}`, ''),
    checked('database size', true, `${megabytes(health.databaseBytes)} MB`, ''),
  ];
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function onOff(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}
