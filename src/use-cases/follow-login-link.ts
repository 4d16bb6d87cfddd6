import { Problem } from '../domain/problem.ts';
import { spendLoginToken } from '../store/records/login-tokens.ts';
import { credentialsOf } from '../store/records/users.ts';
import { hashOfToken } from './secret-token.ts';
import { startSession } from './start-session.ts';
import { inNoMission, type Work } from './work.ts';

/**
 * Opens a session for a one-time token, and uses the token up.
 *
 * @throws {Problem} `login-token-spent` when it is unknown, used or expired
 */
export async function followLoginLink(work: Work, token: string): Promise<string> {
  return inNoMission(work, async (db) => {
    const account = await spendLoginToken(db, hashOfToken(token), work.now());
    const known = account === undefined ? undefined : await credentialsOf(db, account);
    if (account === undefined || known === undefined || known.isDisabled) {
      throw new Problem('login-token-spent', {});
    }
    return startSession(work, db, account);
  });
}
