import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL writes into `postmaster.pid` about the server on a data directory. */
export type Postmaster = {
  readonly pid: number;
  readonly socketFolder: string;
  readonly port: number;
  /** Takes connections; false while it replays its log or shuts down. */
  readonly isReady: boolean;
};

/**
 * The live server of this data directory, or `null`. A pid file alone proves nothing: after a crash
 * or a reboot its number may belong to anybody. It counts when that process is a postgres whose
 * working directory is this data directory, which every postmaster enters and stays in.
 */
export function livePostmaster(dataDirectory: string): Postmaster | null {
  const stated = readPidFile(dataDirectory);
  return stated && isServerOn(stated.pid, dataDirectory) ? stated : null;
}

/**
 * Removes a pid file whose server is gone. Call it under the start lock, after the check above:
 * PostgreSQL itself would take a stranger who was given the same pid for its server.
 */
export function removeStalePidFile(dataDirectory: string): void {
  rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
}

/** Lines: pid, data directory, start time, port, socket folder, address, shared memory, status. */
function readPidFile(dataDirectory: string): Postmaster | null {
  const text = textOf(join(dataDirectory, 'postmaster.pid'));
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return null;
  return {
    pid,
    port: Number(lines[3] ?? 0),
    socketFolder: lines[4]?.trim() ?? '',
    isReady: lines[7]?.trim() === 'ready',
  };
}

/** Asked first whether it exists, it could go before it is read: a server that stops removes it. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isServerOn(pid: number, dataDirectory: string): boolean {
  try {
    if (process.platform === 'linux') {
      const program = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === dataDirectory;
    }
    const command = execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(dataDirectory);
  } catch {
    // No such process, or one of another user into which we may not look: not one that we started.
    return false;
  }
}
