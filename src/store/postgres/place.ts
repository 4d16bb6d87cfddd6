import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../domain/problem.ts';
import { type Program, packagedProgram, reachableProgram } from './program.ts';
import { type RunAs, runAs, type SystemUser } from './run-as.ts';

/** Where the server's files are, and who it runs as. */
export type Place = {
  /** Holds `postgres/` (the data directory), `postgres.log` and the locks. Absolute, no links. */
  readonly folder: string;
  readonly program: Program;
  readonly user: RunAs;
};

type PlaceOptions = {
  readonly dataFolder: string;
  readonly runAs?: string | undefined;
  /** Where files go that the server's user could not reach where they are. */
  readonly sharedBase?: string | undefined;
  readonly say: (sentence: string) => void;
};

const SHARED_BASE = '/var/lib/muster';

/** In the data folder that was asked for: the path of the one that is used instead. */
const POINTER = 'moved-to';

/**
 * Finds a place for the database. Run by an ordinary user, that is simply the data folder. Run by
 * root, the server is another user, who may be unable to enter the folder or the checkout (a
 * root-only home); then data or program files go under `/var/lib/muster`, and Muster says so.
 *
 * @throws {Problem} `data-folder-unusable`, `run-as-unknown`, `database-program-missing`
 */
export function placeFor(options: PlaceOptions): Place {
  const { dataFolder } = options;
  try {
    mkdirSync(dirname(dataFolder), { recursive: true });
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const asked = realpathSync(dataFolder);
    return process.getuid?.() === 0
      ? placeForRoot(asked, options)
      : { folder: asked, program: packagedProgram(), user: null };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const reason = (cause as Error).message;
    throw new Problem('data-folder-unusable', { folder: dataFolder, reason }, { cause });
  }
}

function placeForRoot(asked: string, options: PlaceOptions): Place {
  const { runAs: wanted, sharedBase = SHARED_BASE, say } = options;
  const known = pointedTo(asked) ?? asked;
  // A database keeps the owner it was made with; PostgreSQL insists on it.
  const user = ownerOf(join(known, 'postgres')) ?? runAs(wanted);
  const folder = canReach(user, known) ? known : movedFrom(asked, sharedBase, user, say);
  chownSync(folder, user.uid, user.gid);
  return { folder, program: reachableProgram(sharedBase, user, say), user };
}

function pointedTo(asked: string): string | null {
  const pointer = join(asked, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
}

/**
 * A new folder under `base`, and a pointer to it where the data was asked for. The pointer is what
 * finds the data again, also when the checkout moves; without it the data folder is a new one.
 */
function movedFrom(
  asked: string,
  base: string,
  user: SystemUser,
  say: (sentence: string) => void,
): string {
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const name = basename(dirname(asked)).replace(/[^\w-]/g, '');
  const made = mkdtempSync(join(base, `${name}-`));
  if (!pointTo(made, asked)) {
    rmdirSync(made);
    return pointedTo(asked) ?? made;
  }
  say(
    `The database runs as ${user.name}, who cannot enter ${asked}. Its data is in ${made}. To choose another place, set MUSTER_DATA.`,
  );
  return made;
}

/** @returns false when another process was first. A pointer appears whole or not at all. */
function pointTo(folder: string, asked: string): boolean {
  const written = join(asked, `${POINTER}.${process.pid}`);
  writeFileSync(written, `${folder}\n`);
  try {
    linkSync(written, join(asked, POINTER));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(written);
  }
}

function ownerOf(path: string): SystemUser | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.uid === 0) return null;
  return { name: `the user with id ${stat.uid}`, uid: stat.uid, gid: stat.gid };
}

/** Whether every folder above this one lets the user pass. The folder itself will be theirs. */
function canReach(user: SystemUser, folder: string): boolean {
  for (let above = dirname(folder); ; above = dirname(above)) {
    const { mode, uid, gid } = statSync(above);
    const passes = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & passes) === 0) return false;
    if (above === dirname(above)) return true;
  }
}
