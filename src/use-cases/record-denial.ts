import { insertAuditEvent } from '../store/records/audit.ts';
import { inNoMission, type Work } from './work.ts';

/** Keeps that somebody asked for what their roles do not allow. */
export async function recordDenial(work: Work, route: string): Promise<void> {
  await inNoMission(work, (db) =>
    insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'denied',
      target: route,
    }),
  );
}
