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
  readonly arrivesOn: string | null;
  readonly amendments: number;
};

export type NewManifest = Pick<
  Manifest,
  'lift' | 'batch' | 'seats' | 'kilogramsMax' | 'departsOn' | 'arrivesOn'
>;

/** @returns whether it is new; one that is there already stays as it is */
export async function insertManifest(
  db: Kysely<DB>,
  { missionId, country, manifest }: ManifestKey,
  { lift, batch, seats, kilogramsMax, departsOn, arrivesOn }: NewManifest,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
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
      arrives_on: arrivesOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes the manifest for this transaction. @throws {Problem} `not-found` */
export async function takeManifest(
  db: Kysely<DB>,
  key: Pick<ManifestKey, 'missionId' | 'manifest'>,
): Promise<Manifest> {
  const found = await findManifest(db, key);
  if (!found) throw new Problem('not-found', { thing: 'manifest', id: key.manifest });
  return found;
}

/** As {@link takeManifest}; `undefined` where there is none, or it is not yours to see. */
export function findManifest(
  db: Kysely<DB>,
  { missionId, manifest }: Pick<ManifestKey, 'missionId' | 'manifest'>,
): Promise<Manifest | undefined> {
  return db
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
      'arrives_on as arrivesOn',
      'amendments',
    ])
    .where('mission_id', '=', missionId)
    .where('id', '=', manifest)
    .forUpdate()
    .executeTakeFirst();
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
    readonly seats?: number | null;
    readonly kilograms_max?: number | null;
    readonly departs_on?: string | null;
    readonly arrives_on?: string | null;
  },
): Promise<void> {
  await db
    .updateTable('manifest')
    .set(change)
    .where('mission_id', '=', missionId)
    .where('id', '=', manifest)
    .execute();
}

export type ManifestStepTaken = {
  readonly state: ManifestState;
  readonly contentHash: string;
  /** The day in the world; `at` is when it was recorded. */
  readonly on: string;
  readonly at: string;
  readonly by: string;
};

export async function insertStep(
  db: Kysely<DB>,
  { missionId, country, manifest }: ManifestKey,
  { state, contentHash, on, at, by }: ManifestStepTaken,
): Promise<void> {
  await db
    .insertInto('manifest_step')
    .values({
      mission_id: missionId,
      owner_country: country,
      manifest_id: manifest,
      state,
      content_hash: contentHash,
      on_day: on,
      at,
      by,
    })
    .execute();
}

/** Writes what every country may know of a manifest: `null` where a count is too small to be told. */
export async function putManifestCount(
  db: Kysely<DB>,
  { missionId, country, manifest }: ManifestKey,
  { lift, batch, state, departsOn }: Manifest,
  { people, arrived }: { readonly people: number | null; readonly arrived: number | null },
): Promise<void> {
  const counts = { lift, batch, state, departs_on: departsOn, people, arrived };
  await db
    .insertInto('manifest_count')
    .values({ mission_id: missionId, country, manifest_id: manifest, ...counts })
    .onConflict((conflict) =>
      conflict.columns(['mission_id', 'country', 'manifest_id']).doUpdateSet(counts),
    )
    .execute();
}
