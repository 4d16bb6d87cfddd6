import { spawn } from 'node:child_process';
import { openSync, readFileSync, renameSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../domain/problem.ts';
import { dataDirectoryOf, ensureCluster } from './cluster.ts';
import type { Place } from './place.ts';
import { livePostmaster, type Postmaster, removeStalePidFile } from './postmaster.ts';
import { removeSocketFolder, socketFolderFor } from './socket-folder.ts';

export type ServerSettings = { readonly [name: string]: string };

/** Replaying a log after a crash takes a while on a slow disk; creating a cluster, seconds. */
export const START_SECONDS_MAX = 300;
const STOP_SECONDS_MAX = 60;
const LOOK_AGAIN_MS = 15;
const SAY_AFTER_MS = 5000;
const LOG_BYTES_MAX = 10_000_000;
/** Under this, parallel queries fail on shared memory (a container has 64 MiB by default). */
const SHARED_MEMORY_BYTES_MIN = 256 * 1024 ** 2;

/** Starts a server that is known not to run. Call it under the start lock. */
export async function startServer(
  place: Place,
  settings: ServerSettings,
  say: (sentence: string) => void,
): Promise<Postmaster> {
  await ensureCluster(place, say);
  const dataDirectory = dataDirectoryOf(place);
  removeStalePidFile(dataDirectory);

  const { program, user } = place;
  const all = Object.entries({ ...ourSettings(place), ...settings });
  const options = all.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(place);
  const child = spawn(program.postgres, ['-D', dataDirectory, ...options], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: '/',
    // A process group of its own: Ctrl-C in the terminal is ours to handle, not the server's.
    detached: true,
    stdio: ['ignore', log, log],
  });
  let failure = '';
  child.on('error', ({ message }) => {
    failure = message;
  });
  child.unref();
  const hasEnded = () => failure !== '' || child.exitCode !== null || child.signalCode !== null;
  return untilReady(place, hasEnded, say, () => failure || 'it ended while starting');
}

/** Waits for a server that somebody else started. */
export function untilRunningServerIsReady(
  place: Place,
  say: (sentence: string) => void,
): Promise<Postmaster> {
  const hasEnded = () => livePostmaster(dataDirectoryOf(place)) === null;
  return untilReady(place, hasEnded, say, () => 'it ended while starting');
}

/** PostgreSQL's fast shutdown: open transactions roll back, all that was acknowledged is on disk. */
export async function stopServer(place: Place): Promise<void> {
  const dataDirectory = dataDirectoryOf(place);
  const running = livePostmaster(dataDirectory);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  for (let waited = 0; waited < STOP_SECONDS_MAX * 1000; waited += LOOK_AGAIN_MS) {
    if (!livePostmaster(dataDirectory)) {
      removeSocketFolder(running.socketFolder);
      return;
    }
    await sleep(LOOK_AGAIN_MS);
  }
  throw startFailed(place, `it did not stop in ${STOP_SECONDS_MAX} s`);
}

export function startFailed({ folder }: Place, reason: string): Problem {
  const log = logOf(folder);
  return new Problem('database-start-failed', { reason, log, lastWords: lastWordsOf(log) });
}

/** Nothing listens on a network: the bundled OpenSSL is old. The port only names the socket file. */
function ourSettings({ folder, user }: Place): ServerSettings {
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketFolderFor(folder, user),
    unix_socket_permissions: '0700',
    ...(hasLittleSharedMemory() && { dynamic_shared_memory_type: 'mmap' }),
  };
}

function hasLittleSharedMemory(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const { blocks, bsize } = statfsSync('/dev/shm');
    return blocks * bsize < SHARED_MEMORY_BYTES_MIN;
  } catch {
    return true;
  }
}

async function untilReady(
  place: Place,
  hasEnded: () => boolean,
  say: (sentence: string) => void,
  reason: () => string,
): Promise<Postmaster> {
  for (let waited = 0; waited < START_SECONDS_MAX * 1000; waited += LOOK_AGAIN_MS) {
    const postmaster = livePostmaster(dataDirectoryOf(place));
    if (postmaster?.isReady) return postmaster;
    if (hasEnded()) throw startFailed(place, reason());
    if (waited < SAY_AFTER_MS && waited + LOOK_AGAIN_MS >= SAY_AFTER_MS) {
      say(`Waiting for the database: it is replaying its log. See ${logOf(place.folder)}.`);
    }
    await sleep(LOOK_AGAIN_MS);
  }
  throw startFailed(place, `it was not ready after ${START_SECONDS_MAX} s`);
}

function logOf(folder: string): string {
  return join(folder, 'postgres.log');
}

/** Appends; what is over the limit moves aside, so that two files are the most there ever are. */
function openLog({ folder }: Place): number {
  const path = logOf(folder);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES_MAX) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

function lastWordsOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' / ');
  } catch {
    return '';
  }
}
