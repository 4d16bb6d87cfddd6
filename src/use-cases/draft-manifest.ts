import { foldWhatStands } from '../domain/deployment/chain.ts';
import { readEntry } from '../domain/deployment/chain-entry.ts';
import { Problem } from '../domain/problem.ts';
import {
  findManifest,
  insertManifest,
  type Manifest,
  type ManifestKey,
  type NewManifest,
  setManifest,
  takeManifest,
} from '../store/records/manifests.ts';
import { chainEntries } from '../store/views/chain-entries.ts';
import { noteStep, tellManifestCount } from './manifest-content.ts';
import { rollCountry } from './roll-country.ts';
import { inMissionAlone, type Work } from './work.ts';

type Db = Parameters<typeof takeManifest>[0];

/**
 * Opens the manifest of a lift for one country, or changes its days and its room while it is a draft.
 * What is not stated follows from the lift as the chain has it.
 *
 * @throws {Problem} `manifest-taken` when the country has another manifest of the lift;
 *   `manifest-state` once it is no draft
 */
export async function draftManifest(
  work: Work,
  missionId: string,
  manifest: string,
  wish: NewManifest,
): Promise<Manifest> {
  const key = { missionId, country: rollCountry(work), manifest };
  return inMissionAlone(work, missionId, async (db) => {
    const found = await draftInside(db, work, key, wish);
    await tellManifestCount(db, key);
    return found;
  });
}

/** As {@link draftManifest}, in a transaction that does more. */
export async function draftInside(
  db: Db,
  work: Work,
  key: ManifestKey,
  wish: NewManifest,
): Promise<Manifest> {
  const stated = await insertManifest(db, key, await withLift(db, key.missionId, wish));
  if (stated) await noteStep(db, work, key);
  const manifest = await findManifest(db, key);
  if (manifest?.lift !== wish.lift)
    throw new Problem('manifest-taken', { manifest: key.manifest, lift: wish.lift });
  if (stated) return manifest;
  const change = changeOf(manifest, wish);
  if (change === null) return manifest;
  if (manifest.state !== 'draft') {
    const { id, state } = manifest;
    throw new Problem('manifest-state', { manifest: id, state, needs: 'draft' });
  }
  await setManifest(db, key, change);
  return takeManifest(db, key);
}

const COLUMNS = [
  ['seats', 'seats'],
  ['kilogramsMax', 'kilograms_max'],
  ['departsOn', 'departs_on'],
  ['arrivesOn', 'arrives_on'],
] as const;

/** What is stated otherwise than it stands; `null` when nothing is. */
function changeOf(manifest: Manifest, wish: NewManifest) {
  const changed = COLUMNS.filter(([name]) => wish[name] !== null && wish[name] !== manifest[name]);
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map(([name, column]) => [column, wish[name]]));
}

/** Seats, payload and the day come from the plan of the lift where nobody states them here. */
async function withLift(db: Db, missionId: string, wish: NewManifest): Promise<NewManifest> {
  const stored = await chainEntries(db, missionId);
  const { chain } = foldWhatStands(stored.map((entry) => readEntry(entry)));
  const lift = chain.lifts.get(wish.lift);
  if (lift === undefined) return wish;
  const { earliest, latest } = lift.day ?? { earliest: null, latest: null };
  const day = earliest && latest?.equals(earliest) ? earliest.toString() : null;
  return {
    ...wish,
    seats: wish.seats ?? lift.seats,
    kilogramsMax: wish.kilogramsMax ?? lift.payload,
    departsOn: wish.departsOn ?? day,
  };
}
