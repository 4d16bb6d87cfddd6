import { type Leave, type LeaveBalance, leaveBalance, leaveDoubts } from '../domain/force/leave.ts';
import { toursOf, tourUnderWay } from '../domain/force/tours.ts';
import { Problem } from '../domain/problem.ts';
import { deleteLeave, insertLeave, leavesOf } from '../store/records/officer-life.ts';
import { officerHistory } from '../store/views/officer-history.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { inMission, type Work } from './work.ts';

export type OfficerLeave = {
  readonly serviceNumber: string;
  readonly balance: LeaveBalance;
  readonly leaves: readonly Leave[];
  /** What stands against a leave that was just recorded. */
  readonly doubts: readonly string[];
};

type Db = Parameters<typeof leavesOf>[0];

/** A person's leave of the tour under way: grown, taken, left. @throws {Problem} `not-found` */
export async function showLeave(
  work: Work,
  missionId: string,
  officer: string,
  on: Temporal.PlainDate,
): Promise<OfficerLeave> {
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    return shown(db, missionId, found, on.toString(), []);
  });
}

/**
 * Records a leave. Too early or too long is said and not refused: the rules are not every
 * contributor's own.
 *
 * @throws {Problem} `not-found`, `leave-unreadable`, `leave-overlaps`
 */
export async function recordLeave(
  work: Work,
  missionId: string,
  officer: string,
  { since, until }: Leave,
): Promise<OfficerLeave> {
  const country = rollCountry(work);
  if (until < since) throw new Problem('leave-unreadable', { since, until });
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    const key = { missionId, country, officerId: found.id };
    const before = await leavesOf(db, key);
    const same = before.find((leave) => leave.since <= until && since <= leave.until);
    if (same) throw new Problem('leave-overlaps', { since: same.since, until: same.until });
    const tours = toursOf(await officerHistory(db, missionId, found.id));
    const doubts = leaveDoubts(tourUnderWay(tours), before, { since, until });
    const stamp = { at: work.now().toString(), by: work.actor.id };
    await insertLeave(db, key, work.newId(), { since, until }, stamp);
    await auditOfficer(db, work, 'leave-recorded', missionId, found);
    return shown(db, missionId, found, until, doubts);
  });
}

/** Takes a leave back, by its first day. @throws {Problem} `not-found` */
export async function cancelLeave(
  work: Work,
  missionId: string,
  officer: string,
  since: string,
): Promise<OfficerLeave> {
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    if (!(await deleteLeave(db, { missionId, officerId: found.id }, since)))
      throw new Problem('not-found', { thing: 'leave from', id: since });
    await auditOfficer(db, work, 'leave-cancelled', missionId, found);
    return shown(db, missionId, found, since, []);
  });
}

async function shown(
  db: Db,
  missionId: string,
  { id, serviceNumber }: { readonly id: string; readonly serviceNumber: string },
  on: string,
  doubts: readonly string[],
): Promise<OfficerLeave> {
  const leaves = await leavesOf(db, { missionId, officerId: id });
  const tour = tourUnderWay(toursOf(await officerHistory(db, missionId, id)));
  return { serviceNumber, balance: leaveBalance(tour, leaves, on), leaves, doubts };
}
