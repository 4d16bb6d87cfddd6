import { type Kysely, sql } from 'kysely';
import type { Identity } from '../../domain/force/roll-identity.ts';
import type { DB } from '../schema.ts';
import type { ImportKey } from './roll-imports.ts';

/** A row as it was read, by its number and a hash of its fields. */
export type RowMark = { readonly serviceNumber: string; readonly hash: Uint8Array };

/** Remembers rows that failed as the second of two under one number. */
export async function rememberDuplicates(
  db: Kysely<DB>,
  { missionId, country }: ImportKey,
  marks: readonly RowMark[],
): Promise<void> {
  if (marks.length === 0) return;
  await db
    .insertInto('roll_duplicate')
    .values(
      marks.map(({ serviceNumber, hash }) => ({
        mission_id: missionId,
        owner_country: country,
        service_number: serviceNumber,
        row_hash: Buffer.from(hash),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Somebody said which of two rows holds: what failed under the number before is forgotten. */
export async function forgetDuplicates(
  db: Kysely<DB>,
  { missionId, country }: ImportKey,
  serviceNumbers: readonly string[],
): Promise<void> {
  if (serviceNumbers.length === 0) return;
  await db
    .deleteFrom('roll_duplicate')
    .where('mission_id', '=', missionId)
    .where('owner_country', '=', country)
    .where('service_number', 'in', [...serviceNumbers])
    .execute();
}

/** Whether anybody is on the roll: of an empty one nobody's place is taken. */
export async function hasOfficers(
  db: Kysely<DB>,
  { missionId, country }: ImportKey,
): Promise<boolean> {
  const row = await db
    .selectFrom('officer')
    .select('id')
    .where('mission_id', '=', missionId)
    .where('owner_country', '=', country)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type Holder = Identity & {
  /** Hashes, in hexadecimal, of the rows that failed under this number. */
  readonly failed: readonly string[];
};

/** Who holds these numbers on the roll today. */
export async function holdersOf(
  db: Kysely<DB>,
  { missionId, country }: ImportKey,
  serviceNumbers: readonly string[],
): Promise<ReadonlyMap<string, Holder>> {
  const { rows } = await sql<Holder>`
    select o.service_number as "serviceNumber", o.name, o.other_names as "otherNames",
           o.born_on as "bornOn", o.enlisted_on as "enlistedOn",
           array(select encode(d.row_hash, 'hex') from roll_duplicate d
                  where d.mission_id = o.mission_id and d.owner_country = o.owner_country
                    and d.service_number = o.service_number) as failed
      from officer o
     where o.mission_id = ${missionId} and o.owner_country = ${country} and o.is_listed
       and o.service_number = any(${serviceNumbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.serviceNumber, row]));
}

/** Staged rows whose names are not those on the roll: who may have come in since the plan was made. */
export async function renamedByPlan(
  db: Kysely<DB>,
  { missionId, country, importId }: ImportKey,
): Promise<readonly Identity[]> {
  const { rows } = await sql<Identity>`
    select s.service_number as "serviceNumber", s.name, s.other_names as "otherNames",
           s.born_on as "bornOn", s.enlisted_on as "enlistedOn"
      from roll_staged s
      join officer o on o.mission_id = s.mission_id and o.owner_country = ${country}
                    and o.service_number = s.service_number and o.is_listed
      join roll_import i on i.mission_id = s.mission_id and i.id = s.import_id
     where s.mission_id = ${missionId} and s.import_id = ${importId}::uuid
       and s.name <> o.name and not s.service_number = any(i.confirmed)`.execute(db);
  return rows;
}
