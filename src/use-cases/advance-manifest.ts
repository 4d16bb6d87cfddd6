import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { passengers } from '../store/records/manifest-seats.ts';
import {
  type Manifest,
  type ManifestKey,
  type ManifestState,
  setManifest,
  takeManifest,
} from '../store/records/manifests.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { landPeople, tellLift } from './land-people.ts';
import { contentHashOf, noteStep, tellManifestCount } from './manifest-content.ts';
import { rollCountry } from './roll-country.ts';
import { refuseSamePerson } from './second-person.ts';
import { inMissionAlone, type Work } from './work.ts';

export type ManifestStep = 'propose' | 'approve' | 'freeze' | 'depart' | 'arrive';

export type Advanced = {
  readonly manifest: string;
  readonly state: ManifestState;
  readonly contentHash: string;
  readonly people: number;
  /** Who is ticked off: at the gate once it has departed. */
  readonly arrived: number;
};

type Options = {
  readonly on: string;
  /** The hash of what was shown to whoever agrees; `null` to agree to what it is now. */
  readonly shown: string | null;
  /** Who arrived; `null` for everybody aboard. */
  readonly serviceNumbers: readonly string[] | null;
};

type Db = Parameters<typeof setManifest>[0];

const FROM: Readonly<Record<ManifestStep, readonly ManifestState[]>> = {
  propose: ['draft'],
  approve: ['proposed'],
  freeze: ['approved'],
  depart: ['frozen'],
  arrive: ['departed', 'arrived'],
};

/**
 * Takes a manifest a step on: draft, proposed, approved by another person, frozen, departed, arrived.
 * An approval binds to the content that was shown. Departure and arrival give the chain its counts.
 *
 * @throws {Problem} `manifest-state`, `manifest-empty`, `second-person-needed`, `manifest-changed`; the
 *   chain's own
 */
export async function advanceManifest(
  work: Work,
  missionId: string,
  manifestId: string,
  step: ManifestStep,
  options: Options,
): Promise<Advanced> {
  const key = { missionId, country: rollCountry(work), manifest: manifestId };
  return inMissionAlone(work, missionId, async (db) => {
    const manifest = await takeManifest(db, key);
    const { state } = manifest;
    if (!FROM[step].includes(state))
      throw new Problem('manifest-state', {
        manifest: manifestId,
        state,
        needs: FROM[step].join(' or '),
      });
    const contentHash = contentHashOf(manifest, await passengers(db, key));
    await STEPS[step](db, work, { key, manifest, contentHash, options });
    const now = (await takeManifest(db, key)).state;
    if (now !== state) await noteStep(db, work, key, options.on);
    await tellManifestCount(db, key);
    const at = work.now();
    const action = `manifest-${step}`;
    await insertAuditEvent(db, {
      at,
      actor: work.actor.id,
      action,
      mission: missionId,
      target: manifestId,
    });
    const aboard = await passengers(db, key);
    const arrived = aboard.filter((one) => one.arrived).length;
    return { manifest: manifestId, state: now, contentHash, people: aboard.length, arrived };
  });
}

type Case = {
  readonly key: ManifestKey;
  readonly manifest: Manifest;
  readonly contentHash: string;
  readonly options: Options;
};

const STEPS: Readonly<Record<ManifestStep, (db: Db, work: Work, one: Case) => Promise<void>>> = {
  propose: async (db, { actor }, { key, manifest, contentHash }) => {
    const aboard = await passengers(db, key);
    if (aboard.length === 0) throw new Problem('manifest-empty', { manifest: manifest.id });
    await setManifest(db, key, {
      state: 'proposed',
      content_hash: contentHash,
      proposed_by: actor.id,
      approved_by: null,
    });
  },
  approve: async (db, work, { key, manifest, contentHash, options }) => {
    const { actor } = work;
    await refuseSamePerson(db, work, manifest.proposedBy, `Manifest ${manifest.id}`);
    const shown = options.shown ?? manifest.contentHash;
    if (shown !== contentHash || manifest.contentHash !== contentHash)
      throw new Problem('manifest-changed', { manifest: manifest.id });
    await setManifest(db, key, { state: 'approved', approved_by: actor.id });
  },
  freeze: (db, _, { key }) => setManifest(db, key, { state: 'frozen' }),
  depart,
  arrive,
};

async function depart(db: Db, work: Work, { key, manifest, options }: Case): Promise<void> {
  const ids = (await passengers(db, key)).map(({ id }) => id);
  const { lift: thing } = manifest;
  const [at, by] = [work.now().toString(), work.actor.id];
  await moveOfficers(db, key, ids, { stage: 'departed', on: options.on, thing, at, by });
  await setManifest(db, key, { state: 'departed' });
  await tellLift(db, work, key, manifest, {
    act: 'lift.depart',
    count: ids.length,
    on: options.on,
  });
}

async function arrive(db: Db, work: Work, { key, manifest, options }: Case): Promise<void> {
  const { serviceNumbers, on } = options;
  await landPeople(db, work, key, manifest, { serviceNumbers, on, at: work.now().toString() });
}
