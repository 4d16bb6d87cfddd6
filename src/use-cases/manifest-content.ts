import { createHash } from 'node:crypto';
import { countForOthers } from '../domain/deployment/told-count.ts';
import { type Passenger, passengers } from '../store/records/manifest-seats.ts';
import {
  insertStep,
  type Manifest,
  type ManifestKey,
  putManifestCount,
  takeManifest,
} from '../store/records/manifests.ts';
import type { Work } from './work.ts';

type Db = Parameters<typeof takeManifest>[0];

/** The hash that an approval binds to: which lift, which days, and who travels with what, in order. */
export function contentHashOf(
  { lift, departsOn, arrivesOn }: Pick<Manifest, 'lift' | 'departsOn' | 'arrivesOn'>,
  people: readonly Pick<Passenger, 'id' | 'kilograms' | 'baggageKilograms'>[],
): string {
  const content = [
    `${lift} ${departsOn} ${arrivesOn}`,
    ...people.map(
      ({ id, kilograms, baggageKilograms }) => `${id} ${kilograms} ${baggageKilograms}`,
    ),
  ].join('\n');
  return createHash('sha256').update(content).digest('hex');
}

/** Tells every country how many are on it by now, where they are enough to be told. */
export async function tellManifestCount(db: Db, key: ManifestKey): Promise<void> {
  const people = await passengers(db, key);
  const arrived = people.filter((one) => one.arrived).length;
  await putManifestCount(db, key, await takeManifest(db, key), {
    people: countForOthers(people.length),
    arrived: countForOthers(arrived),
  });
}

/** Keeps that a manifest came to the state it is in, with what is on it. */
export async function noteStep(
  db: Db,
  work: Work,
  key: ManifestKey,
  on: string = todayOf(work),
): Promise<void> {
  const manifest = await takeManifest(db, key);
  const contentHash = contentHashOf(manifest, await passengers(db, key));
  const [at, by] = [work.now().toString(), work.actor.id];
  await insertStep(db, key, { state: manifest.state, contentHash, on, at, by });
}

export function todayOf(work: Work): string {
  return work.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
}
