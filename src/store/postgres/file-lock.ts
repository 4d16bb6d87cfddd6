import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../domain/problem.ts';

/**
 * A lock on a file, held by this process and let go by the kernel when the process dies, however it
 * dies. That is why it is a SQLite file (fcntl locks, part of Node) and not a file with a pid in
 * it: there is no stale lock to judge, so none is ever stolen from a live owner.
 *
 * Nothing is stored in it. Local disks only: network file systems lie about such locks.
 */
export type FileLock = { readonly release: () => void };

const LOOK_AGAIN_MS = 20;

/** Waits for the lock alone, up to `waitSeconds`; `null` when others still hold it then. */
export function lockExclusively(path: string, waitSeconds: number): Promise<FileLock | null> {
  return hold(path, waitSeconds, 'begin exclusive');
}

/** Holds the file together with others who share it. Keeps {@link lockExclusively} out. */
export function lockShared(path: string, waitSeconds: number): Promise<FileLock | null> {
  return hold(path, waitSeconds, 'begin; select count(*) from sqlite_schema');
}

async function hold(path: string, waitSeconds: number, take: string): Promise<FileLock | null> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const lock = tryToHold(path, take);
    if (lock || waited >= waitSeconds * 1000) return lock;
    await sleep(LOOK_AGAIN_MS);
  }
}

function tryToHold(path: string, take: string): FileLock | null {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path, { timeout: 0 });
    file.exec(take);
    const held = file;
    return { release: () => held.close() };
  } catch (cause) {
    file?.close();
    if (isBusy(cause)) return null;
    const reason = `${path}: ${(cause as Error).message}`;
    throw new Problem('data-folder-unusable', { folder: dirname(path), reason }, { cause });
  }
}

/** SQLITE_BUSY, with its extended forms in the higher bits. */
function isBusy(error: unknown): boolean {
  const code = (error as { readonly errcode?: number }).errcode ?? 0;
  return code % 256 === 5;
}
