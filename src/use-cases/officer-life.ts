import type { CasualtyState } from '../domain/deployment/casualty.ts';
import type { Repatriation } from '../domain/deployment/homecoming.ts';
import { type LeaveBalance, leaveBalance, type Tour } from '../domain/force/leave.ts';
import { toursOf, tourUnderWay } from '../domain/force/tours.ts';
import {
  type Alias,
  aliasesOf,
  casualtiesOf,
  leavesOf,
  repatriationsOf,
} from '../store/records/officer-life.ts';
import { officerHistory } from '../store/views/officer-history.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { inMission, type Work } from './work.ts';

/** What becomes of a person beyond the chain's stages. */
export type OfficerLife = {
  readonly aliases: readonly Alias[];
  readonly tours: readonly Tour[];
  readonly leave: LeaveBalance;
  /** Nothing that the reader may not know before the next of kin do. */
  readonly casualties: readonly {
    readonly state: CasualtyState;
    readonly on: string;
    readonly isKinTold: boolean;
  }[];
  readonly repatriations: readonly { readonly kind: Repatriation; readonly on: string }[];
};

type Db = Parameters<typeof aliasesOf>[0];

/** That somebody looked is kept. @throws {Problem} `not-found` */
export async function showLife(
  work: Work,
  missionId: string,
  officer: string,
): Promise<OfficerLife & { readonly serviceNumber: string }> {
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    await auditOfficer(db, work, 'officer-read', missionId, found);
    const on = work.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
    const { serviceNumber, id } = found;
    return { serviceNumber, ...(await lifeOf(db, missionId, id, on)) };
  });
}

export async function lifeOf(
  db: Db,
  missionId: string,
  officerId: string,
  on: string,
): Promise<OfficerLife> {
  const whom = { missionId, officerId };
  const tours = toursOf(await officerHistory(db, missionId, officerId));
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
