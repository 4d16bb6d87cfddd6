import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { deleteLoginTokensOf } from '../store/records/login-tokens.ts';
import { deleteSessionsOf } from '../store/records/sessions.ts';
import { credentialsOf, disableAccount } from '../store/records/users.ts';
import { inNoMission, type Work } from './work.ts';

/**
 * Ends an account: no login any more, and every session and link of it ends with this transaction.
 * Disabling it again changes nothing.
 *
 * @throws {Problem} `not-found`
 */
export async function disableUser(work: Work, account: string): Promise<void> {
  await inNoMission(work, async (db) => {
    const at = work.now();
    if (!(await disableAccount(db, account, at))) {
      if (await credentialsOf(db, account)) return;
      throw new Problem('not-found', { thing: 'account', id: account });
    }
    const sessionsEnded = await deleteSessionsOf(db, account);
    await deleteLoginTokensOf(db, account);
    await insertAuditEvent(db, {
      at,
      actor: work.actor.id,
      action: 'user-disabled',
      target: account,
      facts: { sessionsEnded },
    });
  });
}
