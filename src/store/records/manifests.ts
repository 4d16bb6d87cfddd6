import { type Kysely, sql } from 'kysely';
import { Problem } from '../../domain/problem.ts';
import type { DB } from '../schema.ts';

export type ManifestKey = {
  readonly missionId: string;
  readonly country: string;
  readonly manifest: string;
};

export type ManifestState = 'draft' | 'proposed' | 'approved' | 'frozen' | 'departed' | 'arrived';

export type Manifest = {
  readonly id: string;
  readonly lift: string;
  readonly batch: string;
  readonly state: ManifestState;
  readonly seats: number | null;
  readonly kilogramsMax: number | null;
  readonly contentHash: string | null;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly departsOn: string | null;
  readonly amendments: number;
};

export type NewManifest = Pick<Manifest, 'lift' | 'batch' | 'seats' | 'kilogramsMax' | 'departsOn'>;

export async function insertManifest(
  db: Kysely<DB>,
  { missionId, country, manifest }: ManifestKey,
  { lift, batch, seats, kilogramsMax, departsOn }: NewManifest,
): Promise<void> {
  await db
    .insertInto('manifest')
    .values({
      mission_id: missionId,
      owner_country: country,
      id: manifest,
      lift,
      batch,
      seats,
      kilograms_max: kilogramsMax,
      departs_on: departsOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the manifest for this transaction. @throws {Problem} `not-found` */
export async function takeManifest(
  db: Kysely<DB>,
  { missionId, manifest }: ManifestKey,
): Promise<Manifest> {
  const row = await db
    .selectFrom('manifest')
    .select([
      'id',
      'lift',
      'batch',
      sql<ManifestState>`state`.as('state'),
      'seats',
      'kilograms_max as kilogramsMax',
      'content_hash as contentHash',
      'proposed_by as proposedBy',
      'approved_by as approvedBy',
      'departs_on as departsOn',
      'amendments',
    ])
    .where('mission_id', '=', missionId)
    .where('id', '=', manifest)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', { thing: 'manifest', id: manifest });
  return row;
}

export async function setManifest(
  db: Kysely<DB>,
  { missionId, manifest }: ManifestKey,
  change: {
    readonly state?: ManifestState;
    readonly content_hash?: string | null;
    readonly proposed_by?: string | null;
    readonly approved_by?: string | null;
    readonly amendments?: number;
  },
): Promise<void> {
  await db
    .updateTable('manifest')
    .set(change)
    .where('mission_id', '=', missionId)
    .where('id', '=', manifest)
    .execute();
}

export type Passenger = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly service: string | null;
  readonly unit: string | null;
  readonly sex: string | null;
  readonly kilograms: number;
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
  kilograms: number,
): Promise<void> {
  await sql`
    insert into manifest_seat (mission_id, owner_country, manifest_id, officer_id, kilograms)
    select ${missionId}, ${country}, ${manifest}, i, ${kilograms}
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
