import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { type Passenger, passengers } from '../store/records/manifest-seats.ts';
import { type Manifest, takeManifest } from '../store/records/manifests.ts';
import {
  type AmendmentShown,
  type ManifestHead,
  type ManifestStepShown,
  manifestAmendments,
  manifestSteps,
  ownManifests,
  toldManifests,
} from '../store/views/manifests.ts';
import { contentHashOf } from './manifest-content.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

/** All of a mission's manifests in counts: one's own in full, those of others as far as they are told. */
export function listManifests(work: Work, missionId: string): Promise<readonly ManifestHead[]> {
  return inMission(work, missionId, async (db) => {
    const own = await ownManifests(db, missionId);
    const told = await toldManifests(db, missionId);
    // Not by the actor's country: a role that sees no people is told of its own country's as others are.
    const seen = new Set(own.map(({ country, id }) => `${country} ${id}`));
    return [...own, ...told.filter(({ country, id }) => !seen.has(`${country} ${id}`))];
  });
}

/** A manifest in counts, with its steps and the hash of what is on it for its own country. */
export type ManifestShown = ManifestHead & {
  readonly contentHash: string | null;
  readonly approvedHash: string | null;
  readonly proposedBy: string | null;
  readonly steps: readonly ManifestStepShown[];
};

/** @param country whose, where several countries gave theirs one name @throws {Problem} `not-found` */
export async function showManifestCounts(
  work: Work,
  missionId: string,
  manifest: string,
  country: string | null,
): Promise<ManifestShown> {
  const all = await listManifests(work, missionId);
  const named = all.filter(
    (one) => one.id === manifest && (country ?? one.country) === one.country,
  );
  const [head] = named;
  if (!head) throw new Problem('not-found', { thing: 'manifest', id: manifest });
  if (!head.isOwn)
    return { ...head, contentHash: null, approvedHash: null, proposedBy: null, steps: [] };
  return inMission(work, missionId, async (db) => {
    const found = await takeManifest(db, { missionId, manifest });
    return {
      ...head,
      contentHash: contentHashOf(found, await passengers(db, { missionId, manifest })),
      approvedHash: found.contentHash,
      proposedBy: found.proposedBy,
      steps: await manifestSteps(db, missionId, manifest),
    };
  });
}

export type ShownManifest = Manifest & {
  readonly people: readonly Passenger[];
  /** What changed after the freeze; as many numbers as `amendments` counts. */
  readonly changes: readonly AmendmentShown[];
};

/** A manifest with its names. That somebody looked is kept. @throws {Problem} `not-found` */
export async function showManifest(
  work: Work,
  missionId: string,
  manifest: string,
): Promise<ShownManifest> {
  rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const found = await takeManifest(db, { missionId, manifest });
    const people = await passengers(db, { missionId, manifest });
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'manifest-read',
      mission: missionId,
      target: manifest,
    });
    return { ...found, people, changes: await manifestAmendments(db, missionId, manifest) };
  });
}
