import { Problem } from '../domain/problem.ts';
import { type RateLimit, takeToken } from '../store/records/rate-buckets.ts';
import { inNoMission, type Work } from './work.ts';

/**
 * Lets the caller through, or says when to come back. Committed at once: an attempt counts also when
 * what follows fails.
 *
 * @param what the sentence's subject: "Too many {what}."
 * @throws {Problem} `too-many-requests`
 */
export async function limitRate(
  work: Work,
  key: string,
  what: string,
  limit: RateLimit,
): Promise<void> {
  const retryAfterSeconds = await inNoMission(work, (db) => takeToken(db, key, limit, work.now()));
  if (retryAfterSeconds > 0) throw new Problem('too-many-requests', { what, retryAfterSeconds });
}
