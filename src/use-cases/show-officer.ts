import { type Eligibility, judgesOf, screen } from '../domain/force/eligibility.ts';
import { type LeaveBalance, leaveBalance, type Tour } from '../domain/force/leave.ts';
import type { Officer } from '../domain/force/officer.ts';
import { toursOf, tourUnderWay } from '../domain/force/tours.ts';
import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  type Alias,
  aliasesOf,
  casualtiesOf,
  leavesOf,
  repatriationsOf,
} from '../store/records/officer-life.ts';
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
import { rollCountry } from './roll-country.ts';
import { opened, sealToRead } from './seal-of.ts';
import { type Waiver, waiversShown } from './waive-rule.ts';
import { inMission, type Work } from './work.ts';

export type ShownOfficer = {
  readonly stage: string;
  readonly officer: Officer;
  readonly eligibility: Eligibility;
  /** Which version of the rules judged them here; past choices name their own. */
  readonly ruleSetVersion: number;
  readonly waivers: readonly Waiver[];
  readonly appeals: readonly Appeal[];
  readonly selections: readonly Selected[];
  readonly history: readonly StagePassed[];
  readonly aliases: readonly Alias[];
  readonly tours: readonly Tour[];
  readonly leave: LeaveBalance;
  /** Nothing that the reader may not know before the next of kin do. */
  readonly casualties: readonly HarmShown[];
  readonly repatriations: readonly { readonly kind: string; readonly on: string }[];
};

type HarmShown = { readonly state: string; readonly on: string; readonly isKinTold: boolean };

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
      ...(await lifeOf(db, missionId, found.id, history, today.toString())),
    };
  });
}

async function lifeOf(
  db: Parameters<typeof aliasesOf>[0],
  missionId: string,
  officerId: string,
  history: readonly StagePassed[],
  on: string,
) {
  const whom = { missionId, officerId };
  const tours = toursOf(history);
  const harms = await casualtiesOf(db, whom);
  return {
    aliases: await aliasesOf(db, whom),
    tours,
    leave: leaveBalance(tourUnderWay(tours), await leavesOf(db, whom), on),
    casualties: harms.map(({ state, on: day, kinToldAt }) => {
      return { state, on: day, isKinTold: kinToldAt !== null };
    }),
    repatriations: (await repatriationsOf(db, whom)).map(({ kind, on: day }) => {
      return { kind, on: day };
    }),
  };
}
