import { type Eligibility, judgesOf, screen } from '../domain/force/eligibility.ts';
import type { Officer } from '../domain/force/officer.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { officerHistory, type StagePassed, waiversOf } from '../store/views/officer-history.ts';
import { officerByNumber } from '../store/views/officers.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type ShownOfficer = {
  readonly stage: string;
  readonly officer: Officer;
  readonly eligibility: Eligibility;
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
    const judges = judgesOf(await standingRuleSet(db, missionId, country), today);
    const waived = await waiversOf(db, missionId, found.id);
    const history = await officerHistory(db, missionId, found.id);
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'officer-read',
      mission: missionId,
      target: found.id,
    });
    const { stage, officer } = found;
    return { stage, officer, eligibility: screen(officer, judges, waived), history };
  });
}
