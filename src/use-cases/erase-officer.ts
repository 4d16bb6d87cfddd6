import { approvalState } from '../domain/force/approval.ts';
import { OFFICER_FIELDS } from '../domain/force/roll-field.ts';
import { Problem } from '../domain/problem.ts';
import {
  approveErasure,
  erasePerson,
  erasureOf,
  insertErasure,
} from '../store/records/erasures.ts';
import { OFFICER_COLUMNS } from '../store/records/roll-columns.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import type { OfficerKey } from '../store/records/waivers.ts';
import type { OfficerHandle } from '../store/views/officer-handle.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { refuseSamePerson } from './second-person.ts';
import { inMission, type Work } from './work.ts';

export type Erasure = {
  readonly officer: string;
  readonly ground: string;
  readonly state: 'proposed' | 'erased';
};

/** Somebody who is on their way or there has to be accounted for until they are home. */
const UNDER_WAY = new Set(['on manifest', 'departed', 'in theatre']);

/**
 * Proposes to erase a person by law. Nothing goes before another person agrees.
 *
 * @throws {Problem} `not-found`, `erasure-too-early`, `approval-settled` when one waits already
 */
export async function proposeErasure(
  work: Work,
  missionId: string,
  officer: string,
  ground: string,
): Promise<Erasure> {
  return aboutErasure(work, missionId, officer, async ({ db, key, found, erasure: before }) => {
    const state = before && stateOf(before, work);
    if (state === 'proposed' || state === 'approved')
      throw new Problem('approval-settled', { what: `The erasure of ${officer}`, state });
    await insertErasure(db, key, { id: work.newId(), ground }, stampOf(work));
    await auditOfficer(db, work, 'erasure-proposed', missionId, found);
    return { officer: found.serviceNumber, ground, state: 'proposed' };
  });
}

/**
 * Erases a person as another agreed: names, numbers, dates and what is sealed go; counts and history
 * stay under a pseudonym. It cannot be taken back.
 *
 * @throws {Problem} `not-found`, `approval-settled`, `second-person-needed`, `erasure-too-early`
 */
export async function approveErasureOf(
  work: Work,
  missionId: string,
  officer: string,
): Promise<Erasure> {
  return aboutErasure(work, missionId, officer, async ({ db, key, found, erasure: proposed }) => {
    if (!proposed) throw new Problem('not-found', { thing: 'erasure of', id: officer });
    const what = `The erasure of ${officer}`;
    const state = stateOf(proposed, work);
    if (state !== 'proposed') throw new Problem('approval-settled', { what, state });
    await refuseSamePerson(db, work, proposed.proposedBy, what);
    const pseudonym = `ERASED-${found.id.slice(-12).toUpperCase()}`;
    const columns = OFFICER_FIELDS.map((field) => OFFICER_COLUMNS[field]);
    await erasePerson(db, key, found.serviceNumber, pseudonym, columns);
    await approveErasure(db, key, proposed.id, stampOf(work));
    await auditOfficer(db, work, 'officer-erased', missionId, found);
    return { officer: pseudonym, ground: proposed.ground, state: 'erased' };
  });
}

type ErasureGround = {
  readonly db: Parameters<typeof erasureOf>[0];
  readonly key: OfficerKey;
  readonly found: OfficerHandle;
  /** The erasure that was last proposed; `null` when none ever was. */
  readonly erasure: Awaited<ReturnType<typeof erasureOf>>;
};

/** Holds the roll still, and looks up whom an erasure is about; nobody who is under way. */
function aboutErasure<T>(
  work: Work,
  missionId: string,
  officer: string,
  act: (ground: ErasureGround) => Promise<T>,
): Promise<T> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, { missionId, country });
    const found = await rollOfficer(db, missionId, officer);
    refuseUnderWay(found);
    const key = { missionId, country, officerId: found.id };
    return act({ db, key, found, erasure: await erasureOf(db, key) });
  });
}

function refuseUnderWay({ serviceNumber, stage }: OfficerHandle): void {
  if (UNDER_WAY.has(stage))
    throw new Problem('erasure-too-early', { officer: serviceNumber, stage });
}

function stateOf(
  { proposedAt, approvedAt }: { readonly proposedAt: string; readonly approvedAt: string | null },
  work: Work,
) {
  return approvalState({ proposedAt, approvedAt, withdrawnAt: null }, work.now());
}

function stampOf({ now, actor }: Work) {
  return { at: now().toString(), by: actor.id };
}
