import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './run-as.ts';

/** The kernel gives a socket's path 108 bytes (Linux) or 104 (macOS), the file name included. */
const SOCKET_PATH_MAX = 103;
const SOCKET_NAME = '.s.PGSQL.5432';

/** A private folder for the server's socket: in the data folder, or a short one when that is too deep. */
export function socketFolderFor(dataFolder: string, user: RunAs): string {
  const inside = join(dataFolder, 'run');
  const fits = Buffer.byteLength(join(inside, SOCKET_NAME)) <= SOCKET_PATH_MAX;
  const folder = fits ? inside : join(tmpdir(), `muster-${shortNameOf(dataFolder)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function shortNameOf(dataFolder: string): string {
  return createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
}
