import { approvalState } from '../domain/force/approval.ts';
import { ruleNamed } from '../domain/force/eligibility.ts';
import { type WaiverState, waiverState } from '../domain/force/waiver.ts';
import { Problem } from '../domain/problem.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import {
  decideWaiver,
  insertAppeal,
  insertWaiver,
  type StoredWaiver,
  waiversFor,
} from '../store/records/waivers.ts';
import type { OfficerHandle } from '../store/views/officer-handle.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { refuseSamePerson } from './second-person.ts';
import { inMission, type Work } from './work.ts';

/** One rule set aside for one officer. */
export type Waiver = Omit<StoredWaiver, 'approvedAt' | 'revokedBy'> & {
  readonly serviceNumber: string;
  readonly state: WaiverState;
};

type Db = Parameters<typeof waiversFor>[0];

/** An officer, by service number or id, and the rule it is about. */
export type WaiverSubject = { readonly officer: string; readonly rule: string };

/**
 * Proposes to set one rule aside for one officer until a day. It lets nobody go before another person
 * agrees, and nobody who goes by it is ever said to have passed.
 *
 * @throws {Problem} `not-found`, `rule-unknown`, `waiver-there`, `waiver-over`
 */
export async function proposeWaiver(
  work: Work,
  missionId: string,
  { officer, rule, reason, until }: WaiverSubject & { reason: string; until: Temporal.PlainDate },
): Promise<Waiver> {
  if (until.toString() < todayOf(work)) throw new Problem('waiver-over', { until: `${until}` });
  return about(work, missionId, { officer, rule }, async (one) => {
    const there = one.waivers.find(isLive);
    if (there) throw new Problem('waiver-there', { rule: one.rule, state: there.state });
    const id = work.newId();
    const waiver = { id, rule: one.rule, reason, until: until.toString() };
    await insertWaiver(one.db, one.key, waiver, stampOf(work));
    return { id, action: 'waiver-proposed' };
  });
}

/**
 * Agrees to a waiver, as another person than who proposed it.
 *
 * @throws {Problem} `not-found`, `approval-settled`, `second-person-needed`
 */
export async function approveWaiver(
  work: Work,
  missionId: string,
  subject: WaiverSubject,
): Promise<Waiver> {
  return about(work, missionId, subject, async (one) => {
    const waiver = latest(one.waivers, one.rule);
    const { state, id } = waiver;
    const what = `The waiver of ${waiver.rule}`;
    if (state !== 'proposed') throw new Problem('approval-settled', { what, state });
    await refuseSamePerson(one.db, work, waiver.proposedBy, what);
    await decideWaiver(one.db, one.key, id, 'approved', stampOf(work));
    return { id, action: 'waiver-approved' };
  });
}

/** Ends a waiver, or takes a proposal back. @throws {Problem} `not-found`, `approval-settled` */
export async function revokeWaiver(
  work: Work,
  missionId: string,
  subject: WaiverSubject,
): Promise<Waiver> {
  return about(work, missionId, subject, async (one) => {
    const waiver = latest(one.waivers, one.rule);
    const what = `The waiver of ${waiver.rule}`;
    if (!isLive(waiver)) throw new Problem('approval-settled', { what, state: waiver.state });
    await decideWaiver(one.db, one.key, waiver.id, 'revoked', stampOf(work));
    return { id: waiver.id, action: 'waiver-revoked' };
  });
}

/** Notes that an officer says a verdict on them is wrong. The verdict stands beside it. */
export async function noteAppeal(
  work: Work,
  missionId: string,
  { officer, rule, words }: WaiverSubject & { readonly words: string },
): Promise<{ readonly serviceNumber: string; readonly ruleSetVersion: number }> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    const ruleSet = await standingRuleSet(db, missionId, country);
    const { name } = ruleNamed(ruleSet, rule);
    const { at, by } = stampOf(work);
    const appeal = { rule: name, words, ruleSetVersion: ruleSet.version };
    const key = { missionId, country, officerId: found.id };
    await insertAppeal(db, key, work.newId(), { ...appeal, recordedAt: at, recordedBy: by });
    await auditOfficer(db, work, 'appeal-noted', missionId, found, { rule: name });
    return { serviceNumber: found.serviceNumber, ruleSetVersion: ruleSet.version };
  });
}

type Subject = {
  readonly db: Db;
  readonly key: {
    readonly missionId: string;
    readonly country: string;
    readonly officerId: string;
  };
  readonly rule: string;
  readonly waivers: readonly Waiver[];
};

async function about(
  work: Work,
  missionId: string,
  subject: WaiverSubject,
  act: (one: Subject) => Promise<{ readonly id: string; readonly action: string }>,
): Promise<Waiver> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, { missionId, country });
    const officer = await rollOfficer(db, missionId, subject.officer);
    const rule = ruleNamed(await standingRuleSet(db, missionId, country), subject.rule).name;
    const key = { missionId, country, officerId: officer.id };
    const waivers = (await waiversShown(db, work, missionId, officer)).filter(
      (waiver) => waiver.rule === rule,
    );
    const { id, action } = await act({ db, key, rule, waivers });
    await auditOfficer(db, work, action, missionId, officer, { rule });
    return latest(await waiversShown(db, work, missionId, officer), rule, id);
  });
}

/** The waivers of an officer with what has become of them, the latest first. */
export async function waiversShown(
  db: Db,
  work: Work,
  missionId: string,
  { id, serviceNumber }: Pick<OfficerHandle, 'id' | 'serviceNumber'>,
): Promise<readonly Waiver[]> {
  const stored = await waiversFor(db, { missionId, officerId: id });
  return stored.map(({ approvedAt, revokedBy, ...waiver }) => {
    const proposed = { proposedAt: waiver.proposedAt, approvedAt, withdrawnAt: null };
    const approval = approvalState(proposed, work.now());
    const life = { approval, isRevoked: revokedBy !== null, until: waiver.until };
    return { ...waiver, serviceNumber, state: waiverState(life, todayOf(work)) };
  });
}

function latest(waivers: readonly Waiver[], rule: string, id: string | null = null): Waiver {
  const found = waivers.find((waiver) => (id === null ? waiver.rule === rule : waiver.id === id));
  if (!found) throw new Problem('not-found', { thing: 'waiver of', id: rule });
  return found;
}

function isLive({ state }: Waiver): boolean {
  return state === 'proposed' || state === 'approved';
}

function stampOf({ now, actor }: Work) {
  return { at: now().toString(), by: actor.id };
}

function todayOf({ now }: Work): string {
  return now().toZonedDateTimeISO('UTC').toPlainDate().toString();
}
