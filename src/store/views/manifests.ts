import { type Kysely, sql } from 'kysely';
import type { ManifestState } from '../records/manifests.ts';
import type { DB } from '../schema.ts';

/** A manifest in counts. What is `null` is not stated, not yours to know, or too small to be told. */
export type ManifestHead = {
  readonly id: string;
  readonly country: string;
  readonly lift: string;
  readonly batch: string;
  readonly state: ManifestState;
  readonly departsOn: string | null;
  readonly arrivesOn: string | null;
  readonly seats: number | null;
  readonly kilogramsMax: number | null;
  readonly people: number | null;
  /** People with kit and baggage. */
  readonly kilograms: number | null;
  readonly checkedIn: number | null;
  readonly arrived: number | null;
  readonly amendments: number | null;
  readonly isOwn: boolean;
};

/** What every country may know of a mission's manifests. */
export function toldManifests(db: Kysely<DB>, missionId: string): Promise<ManifestHead[]> {
  return db
    .selectFrom('manifest_count as m')
    .select(['m.manifest_id as id', 'm.country', 'm.lift', 'm.batch', 'm.people', 'm.arrived'])
    .select([sql<ManifestState>`m.state`.as('state'), 'm.departs_on as departsOn'])
    .select([
      sql<string | null>`null`.as('arrivesOn'),
      sql<number | null>`null`.as('seats'),
      sql<number | null>`null`.as('kilogramsMax'),
      sql<number | null>`null`.as('kilograms'),
      sql<number | null>`null`.as('checkedIn'),
      sql<number | null>`null`.as('amendments'),
      sql<boolean>`false`.as('isOwn'),
    ])
    .where('m.mission_id', '=', missionId)
    .orderBy('m.lift')
    .orderBy('m.country')
    .orderBy('m.manifest_id')
    .execute();
}

/** The manifests of the actor's own country, in full counts. */
export function ownManifests(db: Kysely<DB>, missionId: string): Promise<ManifestHead[]> {
  return db
    .selectFrom('manifest as m')
    .leftJoin('manifest_seat as s', (join) =>
      join.onRef('s.mission_id', '=', 'm.mission_id').onRef('s.manifest_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.owner_country as country', 'm.lift', 'm.batch', 'm.seats', 'm.amendments'])
    .select([sql<ManifestState>`m.state`.as('state'), 'm.departs_on as departsOn'])
    .select(['m.arrives_on as arrivesOn', 'm.kilograms_max as kilogramsMax'])
    .select([
      sql<number>`count(s.officer_id)::int`.as('people'),
      sql<number>`coalesce(sum(s.kilograms + s.baggage_kilograms), 0)::int`.as('kilograms'),
      sql<number>`count(s.checked_in_at)::int`.as('checkedIn'),
      sql<number>`count(s.arrived_at)::int`.as('arrived'),
      sql<boolean>`true`.as('isOwn'),
    ])
    .where('m.mission_id', '=', missionId)
    .groupBy(['m.mission_id', 'm.id'])
    .orderBy('m.lift')
    .orderBy('m.id')
    .execute();
}

export type ManifestStepShown = {
  readonly state: ManifestState;
  readonly contentHash: string;
  readonly on: string;
  readonly at: string;
  readonly by: string;
  /** The person's name where the account is one of this installation. */
  readonly byName: string | null;
};

/** Every step that was taken, the first one first. */
export function manifestSteps(
  db: Kysely<DB>,
  missionId: string,
  manifest: string,
): Promise<ManifestStepShown[]> {
  return db
    .selectFrom('manifest_step as s')
    .leftJoin('app_user as u', 'u.account', 's.by')
    .select([sql<ManifestState>`s.state`.as('state'), 's.content_hash as contentHash'])
    .select(['s.on_day as on', 's.at', 's.by', 'u.name as byName'])
    .where('s.mission_id', '=', missionId)
    .where('s.manifest_id', '=', manifest)
    .orderBy('s.at')
    .orderBy('s.id')
    .execute();
}

export type AmendmentShown = {
  readonly number: number;
  readonly change: 'added' | 'removed';
  readonly reason: string;
  readonly at: string;
  readonly by: string;
  readonly people: readonly { readonly serviceNumber: string; readonly name: string }[];
};

/** What changed after the freeze, by number. */
export function manifestAmendments(
  db: Kysely<DB>,
  missionId: string,
  manifest: string,
): Promise<AmendmentShown[]> {
  return db
    .selectFrom('manifest_amendment as a')
    .innerJoin('officer as o', (join) =>
      join.onRef('o.mission_id', '=', 'a.mission_id').onRef('o.id', '=', 'a.officer_id'),
    )
    .select(['a.number', sql<'added' | 'removed'>`a.change`.as('change'), 'a.reason'])
    .select(['a.at', 'a.by'])
    .select(
      sql<AmendmentShown['people']>`
        jsonb_agg(jsonb_build_object('serviceNumber', o.service_number, 'name', o.name)
                  order by o.service_number)`.as('people'),
    )
    .where('a.mission_id', '=', missionId)
    .where('a.manifest_id', '=', manifest)
    .groupBy(['a.number', 'a.change', 'a.reason', 'a.at', 'a.by'])
    .orderBy('a.number')
    .execute();
}
