import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { lockMission, setMissionPublic } from '../store/records/missions.ts';
import { missionProfile, versionOf } from '../store/views/missions.ts';
import { inMission, type Work } from './work.ts';

/**
 * Opens the brief of a mission to readers without login, or closes it.
 *
 * @param version the {@link versionOf} the mission that the caller read
 * @throws {Problem} `changed-since-read`, `no-mission-loaded`
 */
export async function publishMission(
  work: Work,
  missionId: string,
  isPublic: boolean,
  version: string,
): Promise<void> {
  await inMission(work, missionId, async (db) => {
    await lockMission(db, missionId);
    const mission = await missionProfile(db);
    if (!mission || versionOf(mission) !== version) {
      throw new Problem('changed-since-read', { thing: 'Mission', id: missionId });
    }
    await setMissionPublic(db, missionId, isPublic);
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: isPublic ? 'brief-opened' : 'brief-closed',
      mission: missionId,
    });
  });
}
