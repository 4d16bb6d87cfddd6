import { weightOf } from '../domain/deployment/payload.ts';
import { serviceNumberFrom } from '../domain/force/roll-value.ts';
import { Problem } from '../domain/problem.ts';
import { type Passenger, passengers, tick } from '../store/records/manifest-seats.ts';
import {
  type Manifest,
  type ManifestKey,
  type ManifestState,
  takeManifest,
} from '../store/records/manifests.ts';
import { landPeople } from './land-people.ts';
import { noteStep, tellManifestCount, todayOf } from './manifest-content.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

/** At the desk before departure, or at the gate after landing. */
export type CheckInPlace = 'desk' | 'gate';

export type CheckInWish = {
  readonly place: CheckInPlace;
  /** As scanned or typed; `null` for everybody on the manifest. */
  readonly serviceNumbers: readonly string[] | null;
  /** The day of landing, for the gate; `null` for today. */
  readonly on: string | null;
  /** When they were seen, where that was earlier; `null` for now. */
  readonly at: Temporal.Instant | null;
};

export type CheckInOutcome = {
  readonly serviceNumber: string;
  readonly outcome: 'checked-in' | 'already' | 'not-on-manifest';
  readonly name: string | null;
  readonly unit: string | null;
};

export type CheckIn = {
  readonly state: ManifestState;
  readonly outcomes: readonly CheckInOutcome[];
  readonly checkedIn: number;
  readonly arrived: number;
  readonly people: number;
  readonly kilograms: number;
};

const OPEN: Readonly<Record<CheckInPlace, readonly ManifestState[]>> = {
  desk: ['draft', 'proposed', 'approved', 'frozen'],
  gate: ['departed', 'arrived'],
};

type Db = Parameters<typeof takeManifest>[0];

/**
 * Ticks people off, by service number. Each is counted once, however many desks scan them and however
 * often; a number that is not on the manifest changes nothing and says so. What is ticked at the gate
 * the chain counts as landed.
 *
 * @throws {Problem} `manifest-state` at the desk once the lift has left, at the gate before it has
 */
export async function checkIn(
  work: Work,
  missionId: string,
  manifestId: string,
  wish: CheckInWish,
): Promise<CheckIn> {
  const key = { missionId, country: rollCountry(work), manifest: manifestId };
  return inMission(work, missionId, async (db) => {
    // The manifest's row is held until the end: desks take turns, and each sees what the last one did.
    const manifest = await takeManifest(db, key);
    refuseClosed(manifest, wish.place);
    const before = await passengers(db, key);
    const outcomes = outcomesOf(before, wish);
    const fresh = outcomes.filter(({ outcome }) => outcome === 'checked-in');
    const who = fresh.map(({ serviceNumber }) => serviceNumber);
    if (who.length > 0) await tickOff(db, work, { key, manifest, before, who, wish });
    const after = await passengers(db, key);
    return {
      state: (await takeManifest(db, key)).state,
      outcomes,
      checkedIn: after.filter((one) => one.checkedIn).length,
      arrived: after.filter((one) => one.arrived).length,
      people: after.length,
      kilograms: weightOf(after),
    };
  });
}

function refuseClosed({ id, state }: Manifest, place: CheckInPlace): void {
  if (OPEN[place].includes(state)) return;
  const needs = place === 'desk' ? 'not departed' : 'departed';
  throw new Problem('manifest-state', { manifest: id, state, needs });
}

function outcomesOf(
  aboard: readonly Passenger[],
  { place, serviceNumbers }: CheckInWish,
): readonly CheckInOutcome[] {
  const isDone = (one: Passenger) => (place === 'desk' ? one.checkedIn : one.arrived);
  const byNumber = new Map(aboard.map((one) => [one.serviceNumber, one]));
  const asked =
    serviceNumbers?.map((typed) => serviceNumberFrom(typed) ?? typed) ??
    aboard.map(({ serviceNumber }) => serviceNumber);
  return [...new Set(asked)].map((serviceNumber) => {
    const found = byNumber.get(serviceNumber);
    if (!found) return { serviceNumber, outcome: 'not-on-manifest', name: null, unit: null };
    const { name, unit } = found;
    return { serviceNumber, outcome: isDone(found) ? 'already' : 'checked-in', name, unit };
  });
}

type Case = {
  readonly key: ManifestKey;
  readonly manifest: Manifest;
  readonly before: readonly Passenger[];
  readonly who: readonly string[];
  readonly wish: CheckInWish;
};

async function tickOff(db: Db, work: Work, { key, manifest, before, who, wish }: Case) {
  const now = work.now();
  const at = wish.at !== null && Temporal.Instant.compare(wish.at, now) < 0 ? wish.at : now;
  if (wish.place === 'desk') {
    const ids = before.flatMap(({ id, serviceNumber }) =>
      who.includes(serviceNumber) ? [id] : [],
    );
    await tick(db, key, ids, at.toString(), 'desk');
    return;
  }
  const on = wish.on ?? todayOf(work);
  await landPeople(db, work, key, manifest, { serviceNumbers: who, on, at: at.toString() });
  const { state } = await takeManifest(db, key);
  if (state !== manifest.state) await noteStep(db, work, key, on);
  await tellManifestCount(db, key);
}
