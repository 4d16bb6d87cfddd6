import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { type OfficerHandle, officerHandle } from '../store/views/officer-handle.ts';
import type { Work } from './work.ts';

type Db = Parameters<typeof officerHandle>[0];

/** By service number as people type it, or by id. @throws {Problem} `not-found` */
export async function rollOfficer(db: Db, missionId: string, word: string): Promise<OfficerHandle> {
  const found = await officerHandle(db, missionId, word.replaceAll(' ', ''));
  if (!found) throw new Problem('not-found', { thing: 'officer', id: word });
  return found;
}

/** Keeps who did what about whom, by id: the audit trail holds no names. */
export function auditOfficer(
  db: Db,
  work: Work,
  action: string,
  missionId: string,
  { id }: OfficerHandle,
  facts: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> {
  const { now, actor } = work;
  const event = { at: now(), actor: actor.id, action, mission: missionId, target: id, facts };
  return insertAuditEvent(db, event);
}
