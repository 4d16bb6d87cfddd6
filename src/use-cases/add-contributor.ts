import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { insertContributor } from '../store/records/missions.ts';
import { insertSubjects } from '../store/records/subjects.ts';
import { countryName, isCountry } from './country-name.ts';
import { inMission, type Work } from './work.ts';

export type ContributorInput = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The English name when left out. */
  readonly label?: string | undefined;
  readonly isLead?: boolean | undefined;
};

/**
 * Adds a contributing country to a mission; figures can be about it from now on.
 *
 * @throws {Problem} `unknown-country`, `contributor-exists`, `no-mission-loaded`
 */
export async function addContributor(
  work: Work,
  missionId: string,
  { country, label, isLead = false }: ContributorInput,
): Promise<void> {
  if (!isCountry(country)) throw new Problem('unknown-country', { country });
  await inMission(work, missionId, async (db) => {
    const at = work.now();
    const by = work.actor.id;
    const name = label ?? countryName(country);
    const role = isLead ? 'lead' : 'contributor';
    const contributor = { missionId, country, role, addedAt: at, addedBy: by } as const;
    if (!(await insertContributor(db, contributor))) {
      throw new Problem('contributor-exists', { country, mission: missionId });
    }
    await insertSubjects(db, [
      { missionId, key: country, label: name, kind: 'contributor', parent: missionId },
    ]);
    await insertAuditEvent(db, {
      at,
      actor: by,
      action: 'contributor-added',
      mission: missionId,
      target: country,
    });
  });
}
