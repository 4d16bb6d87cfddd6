import {
  type Homecoming,
  homecomingOf,
  type Repatriation,
} from '../domain/deployment/homecoming.ts';
import { Problem } from '../domain/problem.ts';
import {
  type CasualtyRow,
  casualtiesOf,
  insertCasualty,
  insertRepatriation,
} from '../store/records/officer-life.ts';
import { moveOfficers } from '../store/records/officer-stages.ts';
import type { OfficerHandle } from '../store/views/officer-handle.ts';
import { DERIVED } from './derive-counts.ts';
import { recordChainInside } from './record-chain.ts';
import { tellCasualty } from './report-casualty.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { sealToWrite } from './seal-of.ts';
import { inMissionAlone, type Work } from './work.ts';

export type Repatriated = {
  readonly serviceNumber: string;
  readonly kind: Repatriation;
  readonly on: string;
  /** What the chain was told; `null` when the person was out of the strength already. */
  readonly told: Homecoming['act'];
};

type Db = Parameters<typeof recordChainInside>[0];

/**
 * Takes one person home. Their place is free from then on: the chain is told of one return. The reason is
 * told for tours that ended alone; of one person it would say too much.
 *
 * @param reason sealed
 * @throws {Problem} `not-found`, `officer-not-in-theatre`, `kin-not-told`; the chain's own
 */
export async function repatriateOfficer(
  work: Work,
  missionId: string,
  officer: string,
  { kind, on, reason }: { kind: Repatriation; on: Temporal.PlainDate; reason: string | null },
): Promise<Repatriated> {
  const country = rollCountry(work);
  return inMissionAlone(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    const { id, serviceNumber } = found;
    const key = { missionId, country, officerId: id };
    const harm = (await casualtiesOf(db, key)).at(-1) ?? null;
    refuseAway(found, kind, harm);
    const { at, by } = { at: work.now().toString(), by: work.actor.id };
    const row = { id: work.newId(), kind, on: on.toString() };
    const text = reason === null ? null : await sealedReason(db, work, key, row.id, reason);
    await insertRepatriation(db, key, { ...row, reason: text }, { at, by });
    const homecoming = homecomingOf(kind, harm?.state ?? null);
    await tellHomecoming(db, work, key, homecoming, row.on, harm);
    if (homecoming.act !== 'casualty.change')
      await moveOfficers(db, key, [id], { stage: 'returned', on: row.on, thing: kind, at, by });
    await auditOfficer(db, work, 'officer-repatriated', missionId, found);
    return { serviceNumber, kind, on: row.on, told: homecoming.act };
  });
}

function refuseAway(
  { serviceNumber, stage }: OfficerHandle,
  kind: Repatriation,
  harm: CasualtyRow | null,
): void {
  const needs = kind === 'remains' ? 'lost' : 'in theatre';
  if (stage !== needs)
    throw new Problem('officer-not-in-theatre', { officer: serviceNumber, stage });
  if (harm && harm.kinToldAt === null)
    throw new Problem('kin-not-told', { officer: serviceNumber });
}

type Key = { readonly missionId: string; readonly country: string; readonly officerId: string };

async function tellHomecoming(
  db: Db,
  work: Work,
  key: Key,
  homecoming: Homecoming,
  on: string,
  harm: CasualtyRow | null,
): Promise<void> {
  if (homecoming.act === 'casualty.change' && harm) {
    const row = { ...harm, id: work.newId(), state: 'evacuated' as const, on, note: null };
    await insertCasualty(db, key, row, { at: work.now().toString(), by: work.actor.id });
    await tellCasualty(db, work, key, [row], harm);
  }
  if (homecoming.act !== 'rotation.return') return;
  const fields = {
    return: `home-${work.newId().slice(-12)}`,
    contributor: key.country,
    count: '1',
    reason: homecoming.reason === 'tour-ended' ? 'tour-ended' : 'not-stated',
  };
  const own = { id: null, said: null, source: DERIVED, note: null, supersedes: null };
  await recordChainInside(db, work, key.missionId, [
    { ...own, act: 'rotation.return', on, fields },
  ]);
}

async function sealedReason(db: Db, work: Work, key: Key, id: string, reason: string) {
  const seal = await sealToWrite(db, work, key.country);
  return seal.seal([key.missionId, key.country, id, 'reason'], reason);
}
