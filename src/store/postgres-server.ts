import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectoryOf, SUPERUSER } from './postgres/cluster.ts';
import { type FileLock, lockExclusively, lockShared } from './postgres/file-lock.ts';
import { type Place, placeFor } from './postgres/place.ts';
import { livePostmaster, type Postmaster } from './postgres/postmaster.ts';
import {
  type ServerSettings,
  START_SECONDS_MAX,
  startFailed,
  startServer,
  stopServer,
  untilRunningServerIsReady,
} from './postgres/server-process.ts';

export type ServerOptions = {
  readonly dataFolder: string;
  /** MUSTER_RUN_AS: the system user for the server when Muster itself runs as root. */
  readonly runAs?: string | undefined;
  /** Instead of /var/lib/muster, for files that the server's user cannot reach where they are. */
  readonly sharedBase?: string | undefined;
  /** Server settings on top of ours. For tests. */
  readonly settings?: ServerSettings;
  /** Where sentences about what is going on go: stderr, or nowhere. */
  readonly say?: (sentence: string) => void;
};

/** A running server, and this process's hold on it. */
export type PostgresServer = {
  /** The folder of the socket. */
  readonly host: string;
  readonly port: number;
  readonly superuser: string;
  readonly place: Place;
  readonly pid: number;
  /** Lets go. The last process to let go stops the server, whoever started it. */
  readonly release: () => Promise<void>;
};

const LOOK_AFTER_MS = 1000;

/**
 * The PostgreSQL of a data folder: started if it is not running, joined if it is, also when the
 * process that started it was killed and left it behind. Two processes at once get the same server.
 * Held, it is looked after: a server that dies is started again.
 *
 * Two files carry this. `start.lock` is held alone while a process looks, creates, starts or stops;
 * `users.lock` is shared by every process that uses the server. The one that finds nobody else on
 * the second when it leaves is the last, and stops the server. See docs/adr.
 */
export async function attachPostgres(options: ServerOptions): Promise<PostgresServer> {
  const { settings = {}, say = () => undefined } = options;
  const place = placeFor({ ...options, say });
  const { postmaster, use } = await inTurn(place, async () => ({
    postmaster: await startedOrJoined(place, settings, say),
    use: await shareUse(place),
  }));
  const stopLookingAfter = lookAfter(place, settings, say);
  return {
    host: postmaster.socketFolder,
    port: postmaster.port,
    superuser: SUPERUSER,
    place,
    pid: postmaster.pid,
    release: async () => {
      await stopLookingAfter();
      await inTurn(place, () => leave(place, use));
    },
  };
}

async function startedOrJoined(
  place: Place,
  settings: ServerSettings,
  say: (sentence: string) => void,
): Promise<Postmaster> {
  const isRunning = livePostmaster(dataDirectoryOf(place)) !== null;
  return isRunning ? untilRunningServerIsReady(place, say) : startServer(place, settings, say);
}

/** Starts the server again when it dies: killed by hand, or by a machine out of memory. */
function lookAfter(
  place: Place,
  settings: ServerSettings,
  say: (sentence: string) => void,
): () => Promise<void> {
  let atWork: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (atWork || !hasDied(place)) return;
    atWork = inTurn(place, () => startedOrJoined(place, settings, say))
      .then(() => say('The database had stopped and was started again.'))
      .catch((error: Error) => say(error.message))
      .finally(() => {
        atWork = null;
      });
  }, LOOK_AFTER_MS).unref();
  return async () => {
    clearInterval(timer);
    await atWork;
  };
}

/** A data directory that was taken away is no dead server: nothing is created in its place. */
function hasDied(place: Place): boolean {
  const dataDirectory = dataDirectoryOf(place);
  return livePostmaster(dataDirectory) === null && existsSync(dataDirectory);
}

async function leave(place: Place, use: FileLock): Promise<void> {
  use.release();
  const alone = await lockExclusively(usersLock(place), 0);
  if (!alone) return;
  alone.release();
  await stopServer(place);
}

/** One process at a time looks, creates, starts or stops. */
async function inTurn<T>(place: Place, fn: () => Promise<T>): Promise<T> {
  const turn = await lockExclusively(join(place.folder, 'start.lock'), START_SECONDS_MAX);
  if (!turn) throw startFailed(place, 'another process has been starting or stopping it for long');
  try {
    return await fn();
  } finally {
    turn.release();
  }
}

async function shareUse(place: Place): Promise<FileLock> {
  const use = await lockShared(usersLock(place), 1);
  if (!use) throw startFailed(place, 'its users.lock is held by something that is not Muster');
  return use;
}

function usersLock({ folder }: Place): string {
  return join(folder, 'users.lock');
}
