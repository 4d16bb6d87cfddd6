import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../domain/problem.ts';
import { createCluster, SUPERUSER } from './postgres/cluster.ts';
import { type FileLock, lockExclusively, lockShared } from './postgres/file-lock.ts';
import {
  isAlive,
  livePostmaster,
  type Postmaster,
  removeStalePidFile,
} from './postgres/postmaster.ts';
import { packagedProgram } from './postgres/program.ts';
import { type RunAs, runAs } from './postgres/run-as.ts';
import { socketFolderFor } from './postgres/socket-folder.ts';

export type ServerOptions = {
  readonly dataFolder: string;
  /** MUSTER_RUN_AS: the system user for the server when Muster itself runs as root. */
  readonly runAs?: string | undefined;
  /** Server settings on top of ours. For tests. */
  readonly settings?: { readonly [name: string]: string };
  /** Where sentences about what is going on go: stderr, or nowhere. */
  readonly say?: (sentence: string) => void;
};

/** A running server, and this process's hold on it. */
export type PostgresServer = {
  readonly host: string;
  readonly port: number;
  readonly superuser: string;
  readonly dataDirectory: string;
  readonly pid: number;
  /** Lets go. The last process to let go stops the server, whoever started it. */
  readonly release: () => Promise<void>;
};

/** Another process may be creating the cluster or replaying its log after a crash. */
const START_WAIT_SECONDS = 120;
const STOP_WAIT_SECONDS = 60;
const LOOK_AGAIN_MS = 15;
/** Nothing listens on a network; the number only names the socket file. */
const PORT = 5432;

/**
 * The PostgreSQL of a data folder: started if it is not running, joined if it is, also when the
 * process that started it was killed and left it behind. Two processes at once get the same server.
 *
 * Two files carry this. `start.lock` is held alone while a process looks, creates, starts or stops;
 * `users.lock` is shared by every process that uses the server. The one that finds nobody else on
 * the second when it leaves is the last, and stops the server.
 */
export async function attachPostgres(options: ServerOptions): Promise<PostgresServer> {
  const user = runAs(options.runAs);
  const folder = prepareFolder(options.dataFolder, user);
  const dataDirectory = join(folder, 'postgres');
  const start = await takeTurn(folder);
  try {
    const running = livePostmaster(dataDirectory);
    const postmaster = running
      ? await untilReady(dataDirectory, running.pid)
      : await startServer(folder, user, options);
    const use = await shareUse(folder);
    return {
      host: postmaster.socketFolder,
      port: postmaster.port,
      superuser: SUPERUSER,
      dataDirectory,
      pid: postmaster.pid,
      release: () => release(folder, use),
    };
  } finally {
    start.release();
  }
}

async function startServer(
  folder: string,
  user: RunAs,
  { settings = {}, say = () => undefined }: ServerOptions,
): Promise<Postmaster> {
  const program = packagedProgram();
  const dataDirectory = join(folder, 'postgres');
  await createCluster({ program, dataDirectory, user, say });
  removeStalePidFile(dataDirectory);

  const all = {
    listen_addresses: '',
    port: String(PORT),
    unix_socket_directories: socketFolderFor(folder, user),
    unix_socket_permissions: '0700',
    ...settings,
  };
  const logPath = join(folder, 'postgres.log');
  const log = openSync(logPath, 'a', 0o600);
  const child = spawn(
    program.postgres,
    [
      '-D',
      dataDirectory,
      ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: '/',
      // A process group of its own: Ctrl-C in the terminal is ours to handle, not the server's.
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined) throw startFailed(folder, 'the program could not be run');
  return untilReady(dataDirectory, child.pid, () => child.exitCode !== null);
}

/** Waits until the server takes connections; replaying a log after a crash can take its time. */
async function untilReady(
  dataDirectory: string,
  pid: number,
  hasEnded = () => !isAlive(pid),
): Promise<Postmaster> {
  const folder = join(dataDirectory, '..');
  for (let waited = 0; waited < START_WAIT_SECONDS * 1000; waited += LOOK_AGAIN_MS) {
    if (hasEnded()) throw startFailed(folder, 'it ended while starting');
    const postmaster = livePostmaster(dataDirectory);
    if (postmaster?.isReady) return postmaster;
    await sleep(LOOK_AGAIN_MS);
  }
  throw startFailed(folder, `it was not ready after ${START_WAIT_SECONDS} s`);
}

async function release(folder: string, use: FileLock): Promise<void> {
  const turn = await takeTurn(folder);
  try {
    use.release();
    const last = await lockExclusively(join(folder, 'users.lock'), 0);
    if (!last) return;
    last.release();
    await stopServer(join(folder, 'postgres'));
  } finally {
    turn.release();
  }
}

/** PostgreSQL's fast shutdown: open transactions roll back, everything acknowledged is on disk. */
async function stopServer(dataDirectory: string): Promise<void> {
  const running = livePostmaster(dataDirectory);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  for (let waited = 0; waited < STOP_WAIT_SECONDS * 1000; waited += LOOK_AGAIN_MS) {
    if (!livePostmaster(dataDirectory)) return;
    await sleep(LOOK_AGAIN_MS);
  }
  throw startFailed(join(dataDirectory, '..'), `it did not stop in ${STOP_WAIT_SECONDS} s`);
}

async function takeTurn(folder: string): Promise<FileLock> {
  const turn = await lockExclusively(join(folder, 'start.lock'), START_WAIT_SECONDS);
  if (!turn) throw startFailed(folder, 'another process has been starting or stopping it for long');
  return turn;
}

async function shareUse(folder: string): Promise<FileLock> {
  const use = await lockShared(join(folder, 'users.lock'), 1);
  if (!use) throw startFailed(folder, 'its users.lock is held by something that is not Muster');
  return use;
}

/** The folder is for its owner alone: who can enter it can be anybody in the database. */
function prepareFolder(dataFolder: string, user: RunAs): string {
  try {
    mkdirSync(dirname(dataFolder), { recursive: true });
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    if (user) chownSync(dataFolder, user.uid, user.gid);
    return realpathSync(dataFolder);
  } catch (cause) {
    throw new Problem(
      'data-folder-unusable',
      { folder: dataFolder, reason: (cause as Error).message },
      { cause },
    );
  }
}

function startFailed(folder: string, reason: string): Problem {
  const log = join(folder, 'postgres.log');
  return new Problem('database-start-failed', { reason, log, lastWords: lastWordsOf(log) });
}

function lastWordsOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' / ');
  } catch {
    return '';
  }
}
