import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../../domain/problem.ts';
import type { Place } from './place.ts';

/** The role that initdb makes. Muster uses it to make the two roles of its own. */
export const SUPERUSER = 'postgres';

const run = promisify(execFile);

/** The data directory of a place. The server's working directory, by which it is recognised. */
export function dataDirectoryOf({ folder }: Place): string {
  return join(folder, 'postgres');
}

/**
 * Creates the data directory when there is none, and refuses one that this program cannot run. It is
 * made under another name and moved into place when whole, so that a start that was cut short
 * leaves nothing that looks like a database.
 *
 * @throws {Problem} `database-not-created`, `database-folder-damaged`, `database-other-version`
 */
export async function ensureCluster(place: Place, say: (sentence: string) => void): Promise<void> {
  const dataDirectory = dataDirectoryOf(place);
  if (existsSync(dataDirectory)) return refuseUnfitCluster(place, dataDirectory);
  say(`Creating a database in ${dataDirectory}.`);
  removeUnfinished(dataDirectory);
  const unfinished = `${dataDirectory}.unfinished-${process.pid}`;
  await initialise(place, unfinished);
  renameSync(unfinished, dataDirectory);
}

/**
 * Sorting and case rules are PostgreSQL's own, by code point, the same on every machine. Local
 * connections are trusted because the socket's folder is closed to everybody else.
 */
async function initialise({ program, user }: Place, folder: string): Promise<void> {
  const names = ['-D', folder, '-U', SUPERUSER, '--auth=trust', '--encoding=UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  try {
    await run(program.initdb, [...names, ...locale], { cwd: '/', ...as });
  } catch (cause) {
    const reason = (cause as { readonly stderr?: string }).stderr?.trim() || String(cause);
    throw new Problem('database-not-created', { folder: dirname(folder), reason }, { cause });
  }
}

/** What a start that was killed left behind. Its initdb may still run and keep it busy: no matter. */
function removeUnfinished(dataDirectory: string): void {
  const folder = dirname(dataDirectory);
  const prefix = `${basename(dataDirectory)}.unfinished-`;
  for (const name of readdirSync(folder).filter((found) => found.startsWith(prefix))) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // The next start tries again; nothing reads it.
    }
  }
}

function refuseUnfitCluster({ program }: Place, folder: string): void {
  const marker = join(folder, 'PG_VERSION');
  const control = join(folder, 'global', 'pg_control');
  if (!existsSync(marker) || !existsSync(control)) {
    throw new Problem('database-folder-damaged', { folder });
  }
  const found = readFileSync(marker, 'utf8').trim();
  const [needed = ''] = program.version.split('.');
  if (found !== needed) throw new Problem('database-other-version', { folder, found, needed });
}
