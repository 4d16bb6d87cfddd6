import { insertAuditEvent } from '../store/records/audit.ts';
import { deleteSession } from '../store/records/sessions.ts';
import { hashOfToken } from './secret-token.ts';
import { inNoMission, type Work } from './work.ts';

/** Ends the session of this token. */
export async function logOut(work: Work, token: string): Promise<void> {
  await inNoMission(work, async (db) => {
    await deleteSession(db, hashOfToken(token));
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'logout',
      target: work.actor.id,
    });
  });
}
