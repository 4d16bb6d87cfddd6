import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import {
  insertContributor,
  insertMission,
  insertMissionProfile,
  type MissionDescription,
} from '../store/records/missions.ts';
import { insertSubjects } from '../store/records/subjects.ts';
import { countryName } from './country-name.ts';
import { inNewMission, type Work } from './work.ts';

export type MissionInput = MissionDescription & {
  /** Kebab-case, at most 60 characters; stands in every address. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly isPublic?: boolean | undefined;
};

/**
 * Founds a mission: empty, but for what it says of itself and its lead nation.
 *
 * @throws {Problem} `mission-exists`
 */
export async function createMission(work: Work, input: MissionInput): Promise<void> {
  await inNewMission(work, input.id, async (db) => {
    const { id, name, aliases = [], isPublic = false, leadNation } = input;
    const at = work.now();
    const by = work.actor.id;
    const mission = { id, name, aliases, isPublic, createdAt: at, createdBy: by };
    if (!(await insertMission(db, mission))) throw new Problem('mission-exists', { mission: id });
    await insertMissionProfile(db, id, input);
    await insertSubjects(db, [
      { missionId: id, key: id, label: name, kind: 'mission', parent: null },
    ]);
    if (leadNation !== undefined) {
      const subject = { key: leadNation, label: countryName(leadNation) };
      await insertSubjects(db, [{ missionId: id, kind: 'contributor', parent: id, ...subject }]);
      const contributor = { missionId: id, country: leadNation, role: 'lead' } as const;
      await insertContributor(db, { ...contributor, addedAt: at, addedBy: by });
    }
    await insertAuditEvent(db, { at, actor: by, action: 'mission-created', mission: id });
  });
}
