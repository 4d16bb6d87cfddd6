import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import type { OfficerKey } from './waivers.ts';

type Stamp = { readonly at: string; readonly by: string };

export type StoredErasure = {
  readonly id: string;
  /** The law or the request that it rests on. */
  readonly ground: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly approvedAt: string | null;
};

const instant = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The latest erasure proposed for an officer. */
export function erasureOf(
  db: Kysely<DB>,
  { missionId, officerId }: Omit<OfficerKey, 'country'>,
): Promise<StoredErasure | undefined> {
  return db
    .selectFrom('officer_erasure')
    .select([
      'id',
      'ground',
      instant('proposed_at').as('proposedAt'),
      'proposed_by as proposedBy',
      sql<string | null>`${instant('approved_at')}`.as('approvedAt'),
    ])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertErasure(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  { id, ground }: Pick<StoredErasure, 'id' | 'ground'>,
  { at, by }: Stamp,
): Promise<void> {
  const owner = { mission_id: missionId, owner_country: country, officer_id: officerId };
  await db
    .insertInto('officer_erasure')
    .values({ ...owner, id, ground, proposed_at: at, proposed_by: by })
    .execute();
}

export async function approveErasure(
  db: Kysely<DB>,
  { missionId }: Pick<OfficerKey, 'missionId'>,
  id: string,
  { at, by }: Stamp,
): Promise<void> {
  await db
    .updateTable('officer_erasure')
    .set({ approved_at: at, approved_by: by })
    .where('mission_id', '=', missionId)
    .where('id', '=', id)
    .execute();
}

const ERASED = 'erased';

/** What counts rest on: it stays, under a pseudonym. Every other field of an officer goes. */
const KEPT = new Set(['service', 'unit', 'rank', 'sex']);

/**
 * Empties what says who somebody is, wherever it stands, and gives them a pseudonym. Stages, classes,
 * lifts and leave stay: counts rest on them.
 */
export async function erasePerson(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  serviceNumber: string,
  pseudonym: string,
  fields: readonly { readonly column: string; readonly isSensitive?: boolean }[],
): Promise<void> {
  const emptied = fields
    .filter(({ column, isSensitive }) => !isSensitive && !KEPT.has(column))
    .filter(({ column }) => column !== 'name' && column !== 'service_number')
    .map(({ column }) => sql`${sql.ref(column)} = null`);
  await sql`
    update officer set name = ${ERASED}, service_number = ${pseudonym}, extra = '{}',
                       is_listed = false, ${sql.join(emptied)}
     where mission_id = ${missionId} and id = ${officerId}::uuid`.execute(db);
  for (const table of ['officer_sensitive', 'officer_before', 'officer_alias', 'officer_appeal'])
    await sql`
      delete from ${sql.table(table)}
       where mission_id = ${missionId} and officer_id = ${officerId}::uuid`.execute(db);
  for (const [table, column, value] of [
    ['officer_waiver', 'reason', ERASED],
    ['officer_casualty', 'note', null],
    ['officer_repatriation', 'reason', null],
  ] as const)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${value}
       where mission_id = ${missionId} and officer_id = ${officerId}::uuid`.execute(db);
  for (const table of ['roll_staged', 'roll_duplicate'])
    await sql`
      delete from ${sql.table(table)}
       where mission_id = ${missionId} and owner_country = ${country}
         and service_number = ${serviceNumber}`.execute(db);
  // A failed row holds cells as they were written: the number may stand there with blanks.
  await sql`
    delete from roll_failed
     where mission_id = ${missionId} and owner_country = ${country}
       and exists (select from jsonb_array_elements_text(cells) cell
                    where upper(replace(cell, ' ', '')) = ${serviceNumber})`.execute(db);
}
