import { deleteSession, markSessionSeen } from '../store/records/sessions.ts';
import type { RoleHeld } from '../store/records/users.ts';
import { sessionByToken } from '../store/views/session.ts';
import { hashOfToken } from './secret-token.ts';
import { inNoMission, type Work } from './work.ts';

export const SESSION_IDLE_MINUTES_MAX = 30;

/** A busy session is marked at most this often, so that reading stays reading. */
const MARK_SECONDS = 60;

export type LiveSession = {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly RoleHeld[];
  readonly expiresAt: Temporal.Instant;
  readonly idleUntil: Temporal.Instant;
};

/** Who is behind a token; null when the session ended, idled out, or its account was disabled. */
export async function resumeSession(work: Work, token: string): Promise<LiveSession | null> {
  const tokenHash = hashOfToken(token);
  const now = work.now();
  return inNoMission(work, async (db) => {
    const session = await sessionByToken(db, tokenHash);
    if (!session) return null;
    const idleUntil = session.seenAt.add({ minutes: SESSION_IDLE_MINUTES_MAX });
    if (isAtOrAfter(now, session.expiresAt) || isAtOrAfter(now, idleUntil)) {
      await deleteSession(db, tokenHash);
      return null;
    }
    if (isAtOrAfter(now, session.seenAt.add({ seconds: MARK_SECONDS }))) {
      await markSessionSeen(db, tokenHash, now);
    }
    const { account, name, roles, expiresAt } = session;
    const quietUntil = now.add({ minutes: SESSION_IDLE_MINUTES_MAX });
    return { account, name, roles, expiresAt, idleUntil: earlierOf(quietUntil, expiresAt) };
  });
}

function isAtOrAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) >= 0;
}

function earlierOf(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return isAtOrAfter(one, other) ? other : one;
}
