import { boardingBlock, boardingFinding, excessFindings } from '../domain/deployment/boarding.ts';
import { excessOf, type Weight, weightOf } from '../domain/deployment/payload.ts';
import { judgesOf } from '../domain/force/eligibility.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import { amend, passengers, seat, unseat } from '../store/records/manifest-seats.ts';
import {
  type Manifest,
  type ManifestKey,
  type NewManifest,
  setManifest,
  takeManifest,
} from '../store/records/manifests.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { boarders } from '../store/views/boarding.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { draftInside } from './draft-manifest.ts';
import { noteStep, tellManifestCount, todayOf } from './manifest-content.ts';
import { rollCountry } from './roll-country.ts';
import { inMissionAlone, type Work } from './work.ts';

export type BoardingWish = {
  readonly manifest: string;
  /** Opens the manifest, or states its days and room; `null` for one that is there already. */
  readonly opens: NewManifest | null;
  /** How many of the batch, in order of unit and number; `null` for those named. */
  readonly count: number | null;
  readonly serviceNumbers: readonly string[] | null;
  /** What each of them weighs, in kilograms. */
  readonly weight: Weight;
  /** What an amendment of a frozen manifest gives as its reason. */
  readonly reason: string | null;
};

export type Boarded = {
  readonly manifest: string;
  readonly boarded: number;
  readonly total: number;
  readonly kilograms: number;
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
    const manifest = wish.opens
      ? await draftInside(db, work, key, wish.opens)
      : await takeManifest(db, key);
    refuseGone(manifest, wish.reason);
    const today = Temporal.PlainDate.from(todayOf(work));
    const judges = judgesOf(await standingRuleSet(db, missionId, country), today);
    const all = await boarders(db, missionId, judges, { ...wish, batch: manifest.batch });
    const open = all.filter(({ bookedOn }) => bookedOn !== manifest.id);
    const judged = open.map((one) => ({ one, block: boardingBlock(one, manifest) }));
    const blocked = [
      ...strangers(wish.serviceNumbers ?? [], all),
      ...judged.flatMap(({ block }) => block ?? []),
    ];
    if (wish.serviceNumbers !== null && blocked.length > 0)
      throw new Problem(
        'manifest-blocked',
        { manifest: manifest.id, blocked: blocked.length },
        { errors: blocked },
      );
    const free = judged.flatMap(({ one, block }) => (block === null ? one.id : []));
    const ids = wish.count === null ? free : free.slice(0, wish.count);
    await seat(db, key, ids, wish.weight);
    const load = await refuseOver(db, key, manifest);
    await moveOfficers(db, key, ids, { ...stamp(work, manifest.id), stage: 'on manifest' });
    await note(db, work, key, manifest, ids, 'added', wish.reason);
    await tellManifestCount(db, key);
    return { manifest: manifest.id, boarded: ids.length, ...load, blocked };
  });
}

/** Numbers that nobody on the roll has. */
function strangers(
  asked: readonly string[],
  found: readonly { readonly serviceNumber: string }[],
): readonly FieldError[] {
  const known = new Set(found.map(({ serviceNumber }) => serviceNumber));
  return asked
    .filter((number) => !known.has(number))
    .map((number) =>
      boardingFinding(
        number,
        'not-on-roll',
        'Nobody on the roll has this number.',
        'Check the number, or import the roll again.',
      ),
    );
}

/**
 * Takes people off again; after the freeze as a numbered amendment.
 *
 * @throws {Problem} `not-found` for a number that is not on it; `manifest-state`
 */
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
    const ids = serviceNumbers.map((number) => {
      const found = aboard.find(({ serviceNumber }) => serviceNumber === number);
      if (!found) throw new Problem('not-found', { thing: 'person on the manifest', id: number });
      return found.id;
    });
    await unseat(db, key, ids);
    await moveOfficers(db, key, ids, { ...stamp(work, manifestId), stage: 'trained' });
    await note(db, work, key, manifest, ids, 'removed', reason);
    await tellManifestCount(db, key);
    return { left: ids.length };
  });
}

function stamp(work: Work, thing: string) {
  return { on: todayOf(work), thing, at: work.now().toString(), by: work.actor.id };
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
    if (manifest.state !== 'draft') await noteStep(db, work, key);
    return;
  }
  const number = manifest.amendments + 1;
  const { at, by } = stamp(work, key.manifest);
  await amend(db, key, ids, { number, change, reason, at, by });
  await setManifest(db, key, { amendments: number });
}

/** @throws {Problem} `manifest-over`, with each person who no longer fits */
async function refuseOver(db: Db, key: ManifestKey, manifest: Manifest) {
  const aboard = await passengers(db, key);
  const excess = excessOf(aboard, manifest);
  if (excess !== null) {
    const { what, most, wanted } = excess;
    const errors = excessFindings(aboard, excess);
    throw new Problem('manifest-over', { manifest: manifest.id, what, most, wanted }, { errors });
  }
  return { total: aboard.length, kilograms: weightOf(aboard) };
}
