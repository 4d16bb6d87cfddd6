import { type Eligibility, judgesOf, screen } from '../domain/force/eligibility.ts';
import type { Officer } from '../domain/force/officer.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { type Appeal, appealsOf } from '../store/records/waivers.ts';
import {
  officerHistory,
  type Selected,
  type StagePassed,
  selectionsOf,
  waiversOf,
} from '../store/views/officer-history.ts';
import { officerByNumber } from '../store/views/officers.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { lifeOf, type OfficerLife } from './officer-life.ts';
import { rollCountry } from './roll-country.ts';
import { opened, sealToRead } from './seal-of.ts';
import { type Waiver, waiversShown } from './waive-rule.ts';
import { inMission, type Work } from './work.ts';

export type ShownOfficer = OfficerLife & {
  readonly stage: string;
  readonly officer: Officer;
  readonly eligibility: Eligibility;
  /** Which version of the rules judged them here; past choices name their own. */
  readonly ruleSetVersion: number;
  readonly waivers: readonly Waiver[];
  readonly appeals: readonly Appeal[];
  readonly selections: readonly Selected[];
  readonly history: readonly StagePassed[];
};

/** All that is held on a person. That somebody looked is kept. @throws {Problem} `not-found` */
export async function showOfficer(
  work: Work,
  missionId: string,
  serviceNumber: string,
): Promise<ShownOfficer> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const number = serviceNumber.replaceAll(' ', '').toUpperCase();
    const found = await officerByNumber(db, missionId, number);
    if (!found) throw new Problem('not-found', { thing: 'officer', id: serviceNumber });
    const today = work.now().toZonedDateTimeISO('UTC').toPlainDate();
    const ruleSet = await standingRuleSet(db, missionId, country);
    const judges = judgesOf(ruleSet, today);
    const waived = await waiversOf(db, missionId, found.id, today.toString());
    const history = await officerHistory(db, missionId, found.id);
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'officer-read',
      mission: missionId,
      target: found.id,
    });
    const { stage } = found;
    const officer = opened(sealToRead(work, country), { missionId, country }, found.officer);
    return {
      stage,
      officer,
      eligibility: screen(officer, judges, waived),
      ruleSetVersion: ruleSet.version,
      waivers: await waiversShown(db, work, missionId, {
        id: found.id,
        serviceNumber: officer.serviceNumber,
      }),
      appeals: await appealsOf(db, { missionId, officerId: found.id }),
      selections: await selectionsOf(db, missionId, found.id),
      history,
      ...(await lifeOf(db, missionId, found.id, today.toString())),
    };
  });
}
