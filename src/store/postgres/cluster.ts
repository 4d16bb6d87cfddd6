import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import type { Program } from './program.ts';
import type { RunAs } from './run-as.ts';

/** The role that initdb makes. Muster uses it once, to make the two roles of its own. */
export const SUPERUSER = 'postgres';

const run = promisify(execFile);

type ClusterOptions = {
  readonly program: Program;
  readonly dataDirectory: string;
  readonly user: RunAs;
  readonly say: (sentence: string) => void;
};

/**
 * Creates the data directory when there is none. It is made under another name and moved into place
 * when whole, so that a start that was cut short leaves nothing that looks like a database.
 *
 * Sorting and case rules are PostgreSQL's own, by code point, the same on every machine. Local
 * connections are trusted because the socket's folder is closed to everybody else.
 */
export async function createCluster(options: ClusterOptions): Promise<void> {
  const { program, dataDirectory, user, say } = options;
  if (existsSync(join(dataDirectory, 'PG_VERSION'))) return;
  say(`Creating a database in ${dataDirectory}.`);
  const unfinished = `${dataDirectory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await run(
      program.initdb,
      [
        ...['-D', unfinished, '-U', SUPERUSER, '--auth=trust', '--encoding=UTF8', '--locale=C'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ],
      { cwd: '/', ...(user && { uid: user.uid, gid: user.gid }) },
    );
  } catch (cause) {
    const reason = (cause as { readonly stderr?: string }).stderr?.trim() || String(cause);
    throw new Problem('database-not-created', { folder: dataDirectory, reason }, { cause });
  }
  renameSync(unfinished, dataDirectory);
}
