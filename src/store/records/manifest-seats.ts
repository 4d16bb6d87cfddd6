import { type Kysely, sql } from 'kysely';
import type { Weight } from '../../domain/deployment/payload.ts';
import type { DB } from '../schema.ts';
import type { ManifestKey } from './manifests.ts';

export type Passenger = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly service: string | null;
  readonly unit: string | null;
  readonly sex: string | null;
  /** Person with kit. */
  readonly kilograms: number;
  readonly baggageKilograms: number;
  readonly checkedIn: boolean;
  readonly arrived: boolean;
};

/** In order of unit and service number: how people stand in line. */
export function passengers(
  db: Kysely<DB>,
  { missionId, manifest }: Pick<ManifestKey, 'missionId' | 'manifest'>,
): Promise<Passenger[]> {
  return db
    .selectFrom('manifest_seat as s')
    .innerJoin('officer as o', (join) =>
      join.onRef('o.mission_id', '=', 's.mission_id').onRef('o.id', '=', 's.officer_id'),
    )
    .select(['o.id', 'o.service_number as serviceNumber', 'o.name', 'o.rank', 'o.service'])
    .select(['o.unit', sql<string | null>`o.sex`.as('sex'), 's.kilograms'])
    .select('s.baggage_kilograms as baggageKilograms')
    .select(sql<boolean>`s.checked_in_at is not null`.as('checkedIn'))
    .select(sql<boolean>`s.arrived_at is not null`.as('arrived'))
    .where('s.mission_id', '=', missionId)
    .where('s.manifest_id', '=', manifest)
    .orderBy('o.service')
    .orderBy('o.unit')
    .orderBy('o.service_number')
    .execute();
}

export async function seat(
  db: Kysely<DB>,
  { missionId, country, manifest }: ManifestKey,
  ids: readonly string[],
  { kilograms, baggageKilograms }: Weight,
): Promise<void> {
  await sql`
    insert into manifest_seat (mission_id, owner_country, manifest_id, officer_id, kilograms,
                               baggage_kilograms)
    select ${missionId}, ${country}, ${manifest}, i, ${kilograms}, ${baggageKilograms}
      from unnest(${ids}::uuid[]) i`.execute(db);
}

export async function unseat(
  db: Kysely<DB>,
  { missionId, manifest }: ManifestKey,
  ids: readonly string[],
): Promise<void> {
  await sql`
    delete from manifest_seat
     where mission_id = ${missionId} and manifest_id = ${manifest}
       and officer_id = any(${ids}::uuid[])`.execute(db);
}

/** Ticks people off: at the desk before departure, or at the gate on arrival. */
export async function tick(
  db: Kysely<DB>,
  { missionId, manifest }: ManifestKey,
  ids: readonly string[],
  at: string,
  where: 'desk' | 'gate',
): Promise<void> {
  const change =
    where === 'desk'
      ? sql`checked_in_at = coalesce(checked_in_at, ${at}::timestamptz)`
      : sql`arrived_at = coalesce(arrived_at, ${at}::timestamptz), is_open = false`;
  await sql`
    update manifest_seat set ${change}
     where mission_id = ${missionId} and manifest_id = ${manifest}
       and officer_id = any(${ids}::uuid[])`.execute(db);
}

export async function amend(
  db: Kysely<DB>,
  { missionId, country, manifest }: ManifestKey,
  ids: readonly string[],
  amendment: {
    readonly number: number;
    readonly change: 'added' | 'removed';
    readonly reason: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  const { number, change, reason, at, by } = amendment;
  await sql`
    insert into manifest_amendment (mission_id, owner_country, manifest_id, number, officer_id,
                                    change, reason, at, by)
    select ${missionId}, ${country}, ${manifest}, ${number}, i, ${change}, ${reason},
           ${at}::timestamptz, ${by}
      from unnest(${ids}::uuid[]) i`.execute(db);
}
