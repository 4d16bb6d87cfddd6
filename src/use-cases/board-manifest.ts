import { boardingBlock } from '../domain/deployment/boarding.ts';
import { judgesOf } from '../domain/force/eligibility.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import {
  amend,
  insertManifest,
  type Manifest,
  type ManifestKey,
  type NewManifest,
  passengers,
  seat,
  setManifest,
  takeManifest,
  unseat,
} from '../store/records/manifests.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { boarders } from '../store/views/boarding.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { inMissionAlone, type Work } from './work.ts';

export type BoardingWish = NewManifest & {
  readonly manifest: string;
  /** How many of the batch, in order of unit and number; `null` for those named. */
  readonly count: number | null;
  readonly serviceNumbers: readonly string[] | null;
  readonly kilograms: number;
  /** What an amendment of a frozen manifest gives as its reason. */
  readonly reason: string | null;
};

export type Boarded = {
  readonly manifest: string;
  readonly boarded: number;
  readonly total: number;
  readonly blocked: readonly FieldError[];
};

type Db = Parameters<typeof seat>[0];

/**
 * Puts people on the manifest of a lift: as many of a batch as asked, or those named. Whoever is not
 * eligible, not trained, on rest or booked already stays off, with the reason. After the freeze it is a
 * numbered amendment with a reason.
 *
 * @throws {Problem} `manifest-blocked` when somebody named cannot go, `manifest-over` seats or
 *   kilograms, `manifest-state` once the lift has left
 */
export async function boardManifest(
  work: Work,
  missionId: string,
  wish: BoardingWish,
): Promise<Boarded> {
  const country = rollCountry(work);
  const key = { missionId, country, manifest: wish.manifest };
  return inMissionAlone(work, missionId, async (db) => {
    await insertManifest(db, key, wish);
    const manifest = await takeManifest(db, key);
    refuseGone(manifest, wish.reason);
    const today = work.now().toZonedDateTimeISO('UTC').toPlainDate();
    const judges = judgesOf(await standingRuleSet(db, missionId, country), today);
    const all = await boarders(db, missionId, judges, { ...wish, batch: manifest.batch });
    const open = all.filter(({ bookedOn }) => bookedOn !== manifest.id);
    const judged = open.map((one) => ({ one, block: boardingBlock(one, manifest.departsOn) }));
    const blocked = judged.flatMap(({ block }) => block ?? []);
    if (wish.serviceNumbers !== null && blocked.length > 0)
      throw new Problem(
        'manifest-blocked',
        { manifest: manifest.id, blocked: blocked.length },
        { errors: blocked },
      );
    const free = judged.flatMap(({ one, block }) => (block === null ? one.id : []));
    const ids = wish.count === null ? free : free.slice(0, wish.count);
    await seat(db, key, ids, wish.kilograms);
    const total = await refuseOver(db, key, manifest);
    await moveOfficers(db, key, ids, { ...stamp(work, manifest.id), stage: 'on manifest' });
    await note(db, work, key, manifest, ids, 'added', wish.reason);
    return { manifest: manifest.id, boarded: ids.length, total, blocked };
  });
}

/** Takes people off again; after the freeze as a numbered amendment. */
export async function leaveManifest(
  work: Work,
  missionId: string,
  manifestId: string,
  serviceNumbers: readonly string[],
  reason: string | null,
): Promise<{ readonly left: number }> {
  const key = { missionId, country: rollCountry(work), manifest: manifestId };
  return inMissionAlone(work, missionId, async (db) => {
    const manifest = await takeManifest(db, key);
    refuseGone(manifest, reason);
    const aboard = await passengers(db, key);
    const off = aboard.filter(({ serviceNumber }) => serviceNumbers.includes(serviceNumber));
    const ids = off.map(({ id }) => id);
    await unseat(db, key, ids);
    await moveOfficers(db, key, ids, { ...stamp(work, manifestId), stage: 'trained' });
    await note(db, work, key, manifest, ids, 'removed', reason);
    return { left: ids.length };
  });
}

function stamp(work: Work, thing: string) {
  const at = work.now();
  const on = at.toZonedDateTimeISO('UTC').toPlainDate().toString();
  return { on, thing, at: at.toString(), by: work.actor.id };
}

function refuseGone({ id, state }: Manifest, reason: string | null): void {
  const needs = 'draft, or frozen with the reason of an amendment';
  const isOpen = state === 'draft' || state === 'proposed' || state === 'approved';
  if (isOpen || (state === 'frozen' && reason !== null)) return;
  throw new Problem('manifest-state', { manifest: id, state, needs });
}

/** A change before the freeze voids the approval; after it, it takes the next number. */
async function note(
  db: Db,
  work: Work,
  key: ManifestKey,
  manifest: Manifest,
  ids: readonly string[],
  change: 'added' | 'removed',
  reason: string | null,
): Promise<void> {
  if (ids.length === 0) return;
  if (manifest.state !== 'frozen' || reason === null) {
    const draft = { state: 'draft', content_hash: null, proposed_by: null, approved_by: null };
    await setManifest(db, key, { ...draft, state: 'draft' });
    return;
  }
  const number = manifest.amendments + 1;
  const { at, by } = stamp(work, key.manifest);
  await amend(db, key, ids, { number, change, reason, at, by });
  await setManifest(db, key, { amendments: number });
}

async function refuseOver(db: Db, key: ManifestKey, manifest: Manifest): Promise<number> {
  const aboard = await passengers(db, key);
  const kilograms = aboard.reduce((sum, one) => sum + one.kilograms, 0);
  const limits = [
    ['people', manifest.seats, aboard.length],
    ['kilograms', manifest.kilogramsMax, kilograms],
  ] as const;
  for (const [what, most, wanted] of limits) {
    if (most !== null && wanted > most)
      throw new Problem('manifest-over', { manifest: manifest.id, what, most, wanted });
  }
  return aboard.length;
}
