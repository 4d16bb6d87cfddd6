import { insertAuditEvent } from '../store/records/audit.ts';
import {
  type Manifest,
  type Passenger,
  passengers,
  takeManifest,
} from '../store/records/manifests.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type ShownManifest = Manifest & { readonly people: readonly Passenger[] };

/** A manifest with its names. That somebody looked is kept. @throws {Problem} `not-found` */
export async function showManifest(
  work: Work,
  missionId: string,
  manifest: string,
): Promise<ShownManifest> {
  const key = { missionId, country: rollCountry(work), manifest };
  return inMission(work, missionId, async (db) => {
    const found = await takeManifest(db, key);
    const people = await passengers(db, key);
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'manifest-read',
      mission: missionId,
      target: manifest,
    });
    return { ...found, people };
  });
}
