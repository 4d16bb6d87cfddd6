import { toldInChain } from '../domain/deployment/told-count.ts';
import { Problem } from '../domain/problem.ts';
import { type ClassMember, classMembers, markMembers } from '../store/records/class-members.ts';
import { takeRoll } from '../store/records/roll-imports.ts';
import { deriveCounts } from './derive-counts.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type AttendanceWish = {
  readonly class: string;
  readonly module: string;
  readonly on: string;
  /** Service numbers of those who were not there; everybody else in the class was. */
  readonly absent: readonly string[];
};

/**
 * Marks who was there when a module was taught: everybody in the class but those named. Marking a
 * module again corrects it; the chain gets the number.
 *
 * @throws {Problem} `not-found` when the class has nobody, or not a person named
 */
export async function markAttendance(
  work: Work,
  missionId: string,
  { class: name, module, on, absent }: AttendanceWish,
): Promise<{ readonly there: number; readonly absent: number }> {
  const key = { missionId, country: rollCountry(work), class: name };
  return inMission(work, missionId, async (db) => {
    await takeRoll(db, key);
    const members = await classMembers(db, missionId, name);
    if (members.length === 0)
      throw new Problem('not-found', { thing: 'people in class', id: name });
    const missing = membersNamed(members, name, absent);
    const there = members.filter((member) => !missing.includes(member));
    const [at, by] = [work.now().toString(), work.actor.id];
    const ids = (list: readonly ClassMember[]) => list.map(({ id }) => id);
    await markMembers(db, key, { module, on, there: ids(there), absent: ids(missing), at, by });
    const fields = { class: name, module, count: toldInChain(there.length) };
    await deriveCounts(db, work, missionId, [
      { act: 'class.attend', on, fields, same: ['class', 'module'] },
    ]);
    return { there: there.length, absent: missing.length };
  });
}

/** The members with these numbers. @throws {Problem} `not-found` for one who is not in the class */
export function membersNamed(
  members: readonly ClassMember[],
  name: string,
  numbers: readonly string[],
): readonly ClassMember[] {
  const byNumber = new Map(members.map((member) => [member.serviceNumber, member]));
  return numbers.map((number) => {
    const found = byNumber.get(number);
    if (!found) throw new Problem('not-found', { thing: `officer in class ${name}`, id: number });
    return found;
  });
}
