import { Problem } from '../domain/problem.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { fillBucket } from '../store/records/rate-buckets.ts';
import { credentialsOf } from '../store/records/users.ts';
import { limitRate } from './limit-rate.ts';
import { passwordFits } from './password.ts';
import { startSession } from './start-session.ts';
import { inNoMission, type Work } from './work.ts';

const ATTEMPTS_MAX = 5;
const ATTEMPTS_WINDOW_SECONDS = 15 * 60;

export type Login = {
  readonly account: string;
  readonly password: string;
  /** The network address the attempt came from. */
  readonly address: string;
};

/**
 * Opens a session for who knows the password.
 *
 * @returns the session's token; the database keeps its hash alone
 * @throws {Problem} `login-refused`, the same for an unknown account, a wrong password and a disabled
 *   account; `too-many-requests` after five attempts in 15 minutes for one account and address
 */
export async function logIn(work: Work, { account, password, address }: Login): Promise<string> {
  const key = `login ${account} ${address}`;
  await limitRate(work, key, 'login attempts for this account', {
    capacity: ATTEMPTS_MAX,
    refillPerSecond: ATTEMPTS_MAX / ATTEMPTS_WINDOW_SECONDS,
  });
  const known = await inNoMission(work, (db) => credentialsOf(db, account));
  const fits = await passwordFits(known?.passwordHash ?? null, password);
  if (!fits || known === undefined || known.isDisabled) {
    await inNoMission(work, (db) =>
      insertAuditEvent(db, {
        at: work.now(),
        actor: work.actor.id,
        action: 'login-refused',
        target: account,
        facts: { address },
      }),
    );
    throw new Problem('login-refused', {});
  }
  return inNoMission(work, async (db) => {
    await fillBucket(db, key);
    return startSession(work, db, account);
  });
}
