import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../domain/problem.ts';
import {
  claimKey,
  deleteKeysBefore,
  type RequestKey,
  releaseKey,
  requestByKey,
  type StoredAnswer,
  storeAnswer,
} from '../store/records/idempotent-requests.ts';
import { inNoMission, type Work } from './work.ts';

const KEPT_HOURS = 24;
const WAIT_MILLISECONDS = 25;
const WAITS_MAX = 400;

/**
 * The answer that a request with this key already had, or null: then the caller does the work and
 * gives its answer to {@link keepAnswer}. Of many at once one works and the others wait, ten seconds
 * at most.
 *
 * @param waitsMax how often a waiting request looks again, every 25 ms
 *
 * @throws {Problem} `idempotency-key-reused` for another request under the same key;
 *   `idempotency-unfinished` when the first never answered
 */
export async function earlierAnswer(
  work: Work,
  key: RequestKey,
  requestHash: Buffer,
  waitsMax = WAITS_MAX,
): Promise<StoredAnswer | null> {
  for (let waits = 0; waits < waitsMax; waits += 1) {
    const known = await claimOrFind(work, key, requestHash);
    if (known === 'ours') return null;
    if (known && !known.requestHash.equals(requestHash)) {
      throw new Problem('idempotency-key-reused', { key: key.key });
    }
    if (known?.answer) return known.answer;
    await pause(WAIT_MILLISECONDS);
  }
  throw new Problem('idempotency-unfinished', { key: key.key });
}

async function claimOrFind(work: Work, key: RequestKey, requestHash: Buffer) {
  return inNoMission(work, async (db) => {
    const known = await requestByKey(db, key);
    if (known) return known;
    await deleteKeysBefore(db, work.now().subtract({ hours: KEPT_HOURS }));
    return (await claimKey(db, key, requestHash, work.now())) ? 'ours' : undefined;
  });
}

/** Keeps the answer for retries. Null: the request had no effect, and may be sent again. */
export async function keepAnswer(
  work: Work,
  key: RequestKey,
  answer: StoredAnswer | null,
): Promise<void> {
  await inNoMission(work, (db) =>
    answer === null ? releaseKey(db, key) : storeAnswer(db, key, answer),
  );
}
