import type { Transaction } from 'kysely';
import { insertAuditEvent } from '../store/records/audit.ts';
import { deleteExpiredSessions, insertSession } from '../store/records/sessions.ts';
import type { DB } from '../store/schema.ts';
import { hashOfToken, newSecretToken } from './secret-token.ts';
import type { Work } from './work.ts';

/** However busy its user is, a session ends after this. */
export const SESSION_HOURS_MAX = 12;

/** Opens a session inside the caller's transaction; every login gets a new token. */
export async function startSession(
  work: Work,
  db: Transaction<DB>,
  account: string,
): Promise<string> {
  const token = newSecretToken();
  const openedAt = work.now();
  await deleteExpiredSessions(db, openedAt);
  await insertSession(db, {
    tokenHash: hashOfToken(token),
    account,
    openedAt,
    expiresAt: openedAt.add({ hours: SESSION_HOURS_MAX }),
  });
  await insertAuditEvent(db, { at: openedAt, actor: account, action: 'login', target: account });
  return token;
}
