import { type CasualtyState, changedState, isFirstState } from '../domain/deployment/casualty.ts';
import { Problem } from '../domain/problem.ts';
import {
  type CasualtyRow,
  casualtiesOf,
  insertCasualty,
  markKinTold,
} from '../store/records/officer-life.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import { DERIVED } from './derive-counts.ts';
import { recordChainInside } from './record-chain.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { sealToWrite } from './seal-of.ts';
import { inMission, type Work } from './work.ts';

export type Casualty = {
  readonly serviceNumber: string;
  /** A name for it that says nothing of the person: the chain's. */
  readonly casualty: string;
  readonly state: CasualtyState;
  readonly isKinTold: boolean;
};

type Db = Parameters<typeof recordChainInside>[0];
type Found = Awaited<ReturnType<typeof rollOfficer>>;

/** Who may know before the family does: row security holds the same (0036). */
const TELLERS = ['operator', 'administrator', 'commander'];

/**
 * Records what has become of a person who came to harm. Until the next of kin have been told nothing of
 * it is shown to the country's ordinary users, counted, or told to the chain.
 *
 * @param note what happened, sealed
 * @throws {Problem} `not-found`, `casualty-for-tellers`, `officer-not-in-theatre`,
 *   `casualty-transition`
 */
export async function reportCasualty(
  work: Work,
  missionId: string,
  officer: string,
  { state, on, note }: { state: CasualtyState; on: Temporal.PlainDate; note: string | null },
): Promise<Casualty> {
  return about(work, missionId, officer, async (db, key, found, before) => {
    const last = openCase(before);
    if (last === null) refuseFirst(found, state);
    else changedState(last.casualty, last.state, state);
    const id = work.newId();
    const casualty = last?.casualty ?? `harm-${id.slice(-12)}`;
    const { kinToldAt = null, kinToldBy = null } = last ?? {};
    const row = { casualty, id, state, on: on.toString(), kinToldAt, kinToldBy };
    const text = note === null ? null : await sealedNote(db, work, key, id, note);
    await insertCasualty(db, key, { ...row, note: text }, stampOf(work));
    await auditOfficer(db, work, 'casualty-recorded', missionId, found);
    if (kinToldAt !== null) await tellCasualty(db, work, key, [row], last);
    return { serviceNumber: found.serviceNumber, casualty, state, isKinTold: kinToldAt !== null };
  });
}

/**
 * Records that the next of kin have been told. From here on the harm is shown to the country's users
 * and counted: the chain gets every state so far.
 *
 * @throws {Problem} `not-found`, `casualty-for-tellers`
 */
export async function tellKin(work: Work, missionId: string, officer: string): Promise<Casualty> {
  return about(work, missionId, officer, async (db, key, found, before) => {
    const waiting = before.filter(({ kinToldAt }) => kinToldAt === null);
    const last = waiting.at(-1);
    if (!last) throw new Problem('not-found', { thing: 'casualty untold of', id: officer });
    const { casualty, state } = last;
    await markKinTold(db, key, casualty, stampOf(work));
    await auditOfficer(db, work, 'next-of-kin-told', missionId, found);
    await tellCasualty(db, work, key, waiting, null);
    return { serviceNumber: found.serviceNumber, casualty, state, isKinTold: true };
  });
}

/** The last that is known of a person's harm. @throws {Problem} `not-found`, `casualty-for-tellers` */
export async function casualtyState(
  work: Work,
  missionId: string,
  officer: string,
): Promise<Casualty> {
  return about(work, missionId, officer, async (_db, _key, { serviceNumber }, before) => {
    const last = before.at(-1);
    if (!last) throw new Problem('not-found', { thing: 'casualty of', id: officer });
    const { casualty, state, kinToldAt } = last;
    return { serviceNumber, casualty, state, isKinTold: kinToldAt !== null };
  });
}

type Key = { readonly missionId: string; readonly country: string; readonly officerId: string };

async function about<T>(
  work: Work,
  missionId: string,
  officer: string,
  act: (db: Db, key: Key, found: Found, before: readonly CasualtyRow[]) => Promise<T>,
): Promise<T> {
  const country = rollCountry(work);
  if (!TELLERS.includes(work.actor.role)) throw new Problem('casualty-for-tellers', {});
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, { missionId, country });
    const found = await rollOfficer(db, missionId, officer);
    const key = { missionId, country, officerId: found.id };
    return act(db, key, found, await casualtiesOf(db, key));
  });
}

/** The harm that is not over yet: another one begins anew. */
function openCase(before: readonly CasualtyRow[]): CasualtyRow | null {
  const last = before.at(-1);
  return last && last.state !== 'recovered' && last.state !== 'found' ? last : null;
}

function refuseFirst({ serviceNumber, stage }: Found, state: CasualtyState): void {
  if (stage !== 'in theatre')
    throw new Problem('officer-not-in-theatre', { officer: serviceNumber, stage });
  if (isFirstState(state)) return;
  const next = ['injured', 'missing', 'killed'];
  throw new Problem('casualty-transition', {
    casualty: serviceNumber,
    from: 'not reported',
    to: state,
    next,
  });
}

async function sealedNote(db: Db, work: Work, key: Key, id: string, note: string) {
  const seal = await sealToWrite(db, work, key.country);
  return seal.seal([key.missionId, key.country, id, 'note'], note);
}

type Told = Pick<CasualtyRow, 'casualty' | 'state' | 'on'>;

/** Lets states into the chain as counts of one, and takes the person out of the theatre's strength. */
export async function tellCasualty(
  db: Db,
  work: Work,
  key: Key,
  states: readonly Told[],
  before: CasualtyRow | null,
): Promise<void> {
  const own = { id: null, said: null, source: DERIVED, note: null, supersedes: null };
  const entries = states.map(({ casualty, state, on }, at) =>
    at === 0 && before === null
      ? {
          ...own,
          act: 'casualty.report' as const,
          on,
          fields: {
            casualty,
            contributor: key.country,
            status: state,
            count: '1',
            kin: 'informed',
          },
        }
      : { ...own, act: 'casualty.change' as const, on, fields: { casualty, status: state } },
  );
  await recordChainInside(db, work, key.missionId, entries);
  const last = states.at(-1);
  if (last?.state !== 'killed' && last?.state !== 'evacuated') return;
  const { at, by } = stampOf(work);
  const change = { on: last.on, thing: last.casualty, at, by };
  await moveOfficers(db, key, [key.officerId], {
    ...change,
    stage: last.state === 'killed' ? 'lost' : 'returned',
  });
}

function stampOf({ now, actor }: Work) {
  return { at: now().toString(), by: actor.id };
}
