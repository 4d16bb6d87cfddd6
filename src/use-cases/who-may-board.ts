import { boardingBlock } from '../domain/deployment/boarding.ts';
import { judgesOf } from '../domain/force/eligibility.ts';
import type { FieldError } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { takeManifest } from '../store/records/manifests.ts';
import { type Boarder, boarders } from '../store/views/boarding.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { todayOf } from './manifest-content.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type MayBoard = Pick<Boarder, 'serviceNumber' | 'name' | 'rank' | 'unit'> & {
  /** Why they cannot go, and what to do about it; `null` when they can. */
  readonly block: FieldError | null;
};

/**
 * Who is not on the manifest and might be: its batch, or whom a search finds on the whole roll. Those
 * who can go come first. That somebody looked is kept.
 *
 * @throws {Problem} `not-found`
 */
export async function whoMayBoard(
  work: Work,
  missionId: string,
  manifestId: string,
  search: string | null,
): Promise<readonly MayBoard[]> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const manifest = await takeManifest(db, { missionId, manifest: manifestId });
    const today = Temporal.PlainDate.from(todayOf(work));
    const judges = judgesOf(await standingRuleSet(db, missionId, country), today);
    const found = await boarders(db, missionId, judges, { batch: manifest.batch, search });
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'manifest-candidates-read',
      mission: missionId,
      target: manifestId,
    });
    const rows = found
      .filter(({ bookedOn }) => bookedOn !== manifestId)
      .map((one) => ({
        serviceNumber: one.serviceNumber,
        name: one.name,
        rank: one.rank,
        unit: one.unit,
        block: boardingBlock(one, manifest),
      }));
    return rows.toSorted((a, b) => Number(a.block !== null) - Number(b.block !== null));
  });
}
