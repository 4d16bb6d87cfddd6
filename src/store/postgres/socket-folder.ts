import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../domain/problem.ts';
import type { RunAs } from './run-as.ts';

/** The kernel gives a socket's path 108 bytes (Linux) or 104 (macOS), the file name included. */
const SOCKET_PATH_MAX = 103;
const SOCKET_NAME = '.s.PGSQL.5432';

/**
 * A private folder for the server's socket: in the data folder, or a short one among the temporary
 * files when that is too deep. Whoever can enter it can be anybody in the database.
 *
 * @throws {Problem} `data-folder-unusable` when somebody else made the short one first
 */
export function socketFolderFor(dataFolder: string, user: RunAs): string {
  const inside = join(dataFolder, 'run');
  const fits = Buffer.byteLength(join(inside, SOCKET_NAME)) <= SOCKET_PATH_MAX;
  const folder = fits ? inside : join(tmpdir(), `muster-${digestOf(dataFolder)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const found = lstatSync(folder);
  const ours = [process.getuid?.(), user?.uid].includes(found.uid);
  if (!found.isDirectory() || !ours) {
    const reason = 'somebody else made it, and it must be private; remove it';
    throw new Problem('data-folder-unusable', { folder, reason });
  }
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Nothing is left among the temporary files. Another server's socket in it keeps the folder. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or gone already: both are fine.
  }
}

function digestOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
