import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { insertLoginToken } from '../store/records/login-tokens.ts';
import { credentialsOf } from '../store/records/users.ts';
import { hashOfToken, newSecretToken } from './secret-token.ts';
import { inNoMission, type Work } from './work.ts';

/** Long enough to start Muster and get to a browser, short enough for a terminal's scrollback. */
const LOGIN_LINK_MINUTES = 60;

/**
 * A token that logs in once, for whoever already has the machine: first run, or a lost password.
 *
 * @throws {Problem} `not-found` when there is no such account, or it is disabled
 */
export async function issueLoginLink(work: Work, account: string): Promise<string> {
  const token = newSecretToken();
  await inNoMission(work, async (db) => {
    const known = await credentialsOf(db, account);
    if (!known || known.isDisabled) {
      throw new Problem('not-found', { thing: 'open account', id: account });
    }
    const issuedAt = work.now();
    await insertLoginToken(db, {
      tokenHash: hashOfToken(token),
      account,
      issuedAt,
      expiresAt: issuedAt.add({ minutes: LOGIN_LINK_MINUTES }),
    });
    await insertAuditEvent(db, {
      at: issuedAt,
      actor: work.actor.id,
      action: 'login-link-issued',
      target: account,
    });
  });
  return token;
}
