import { toldInChain } from '../domain/deployment/told-count.ts';
import { passengers, tick } from '../store/records/manifest-seats.ts';
import { type Manifest, type ManifestKey, setManifest } from '../store/records/manifests.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { deriveCounts } from './derive-counts.ts';
import type { Work } from './work.ts';

type Db = Parameters<typeof setManifest>[0];

type Landing = {
  /** Who landed; `null` for everybody aboard. */
  readonly serviceNumbers: readonly string[] | null;
  readonly on: string;
  /** When the gate saw them. */
  readonly at: string;
};

/**
 * Ticks people off as they land, one by one or all at once. Whoever landed already is not counted
 * again; the chain gets the number of all who have landed so far.
 *
 * @returns the ids of those who are new
 */
export async function landPeople(
  db: Db,
  work: Work,
  key: ManifestKey,
  manifest: Manifest,
  { serviceNumbers, on, at }: Landing,
): Promise<readonly string[]> {
  const aboard = await passengers(db, key);
  const ids = aboard.flatMap(({ id, arrived, serviceNumber }) =>
    !arrived && (serviceNumbers === null || serviceNumbers.includes(serviceNumber)) ? [id] : [],
  );
  if (ids.length === 0) return ids;
  await tick(db, key, ids, at, 'gate');
  const { lift: thing } = manifest;
  const [recordedAt, by] = [work.now().toString(), work.actor.id];
  await moveOfficers(db, key, ids, { stage: 'in theatre', on, thing, at: recordedAt, by });
  const count = aboard.filter(({ arrived }) => arrived).length + ids.length;
  if (count === aboard.length) await setManifest(db, key, { state: 'arrived' });
  await tellLift(db, work, key, manifest, { act: 'lift.arrive', count, on });
  return ids;
}

/** Gives the chain the count of a lift that follows from names; too few to be told go as a range. */
export async function tellLift(
  db: Db,
  work: Work,
  { missionId }: ManifestKey,
  { lift, batch }: Manifest,
  { act, count, on }: { act: 'lift.depart' | 'lift.arrive'; count: number; on: string },
): Promise<void> {
  const fields = { lift, batch, count: toldInChain(count) };
  await deriveCounts(db as Parameters<typeof deriveCounts>[0], work, missionId, [
    { act, on, fields, same: ['lift', 'batch'] },
  ]);
}
