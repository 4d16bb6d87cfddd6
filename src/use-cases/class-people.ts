import {
  type ClassMember,
  classMembers as membersOfClass,
} from '../store/records/class-members.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

/** The class list. @throws {Problem} `roll-without-country` */
export async function classMembers(
  work: Work,
  missionId: string,
  name: string,
): Promise<readonly ClassMember[]> {
  rollCountry(work);
  return inMission(work, missionId, (db) => membersOfClass(db, missionId, name));
}
