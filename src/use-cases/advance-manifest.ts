import { createHash } from 'node:crypto';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  type Manifest,
  type ManifestKey,
  type ManifestState,
  passengers,
  setManifest,
  takeManifest,
  tick,
} from '../store/records/manifests.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { deriveCounts } from './derive-counts.ts';
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
 * @throws {Problem} `manifest-state`, `second-person-needed`, `manifest-changed`; the chain's own
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
    const contentHash = hashOf(await passengers(db, key));
    await STEPS[step](db, work, { key, manifest, contentHash, options });
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
    const now = (await takeManifest(db, key)).state;
    return { manifest: manifestId, state: now, contentHash, people: aboard.length, arrived };
  });
}

/** The hash that an approval binds to: who travels, in order. */
function hashOf(people: readonly { readonly id: string; readonly kilograms: number }[]): string {
  const content = people.map(({ id, kilograms }) => `${id} ${kilograms}`).join('\n');
  return createHash('sha256').update(content).digest('hex');
}

type Case = {
  readonly key: ManifestKey;
  readonly manifest: Manifest;
  readonly contentHash: string;
  readonly options: Options;
};

const STEPS: Readonly<Record<ManifestStep, (db: Db, work: Work, one: Case) => Promise<void>>> = {
  propose: (db, { actor }, { key, contentHash }) =>
    setManifest(db, key, {
      state: 'proposed',
      content_hash: contentHash,
      proposed_by: actor.id,
      approved_by: null,
    }),
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
  await moveOfficers(db, key, ids, stage(work, 'departed', manifest, options));
  await setManifest(db, key, { state: 'departed' });
  await tellChain(db, work, key, manifest, 'lift.depart', ids.length, options.on);
}

/** Per person or all at once; the chain gets the number of all who have arrived so far. */
async function arrive(db: Db, work: Work, { key, manifest, options }: Case): Promise<void> {
  const aboard = await passengers(db, key);
  const { serviceNumbers } = options;
  const now = aboard.filter(
    ({ arrived, serviceNumber }) =>
      !arrived && (serviceNumbers === null || serviceNumbers.includes(serviceNumber)),
  );
  const ids = now.map(({ id }) => id);
  await tick(db, key, ids, work.now().toString(), 'gate');
  await moveOfficers(db, key, ids, stage(work, 'in theatre', manifest, options));
  const landed = aboard.filter(({ arrived }) => arrived).length + ids.length;
  if (landed === aboard.length) await setManifest(db, key, { state: 'arrived' });
  await tellChain(db, work, key, manifest, 'lift.arrive', landed, options.on);
}

function stage(work: Work, name: 'departed' | 'in theatre', { lift }: Manifest, { on }: Options) {
  return { stage: name, on, thing: lift, at: work.now().toString(), by: work.actor.id };
}

async function tellChain(
  db: Db,
  work: Work,
  { missionId }: ManifestKey,
  { lift, batch }: Manifest,
  act: 'lift.depart' | 'lift.arrive',
  count: number,
  on: string,
): Promise<void> {
  const fields = { lift, batch, count: String(count) };
  await deriveCounts(db as Parameters<typeof deriveCounts>[0], work, missionId, [
    { act, on, fields, same: ['lift', 'batch'] },
  ]);
}
