import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type SourceFile = {
  /** From the root of the checkout, with slashes. */
  readonly path: string;
  readonly text: string;
};

/** Written by `npm run generate`, so the rules of the house do not bind them. */
const GENERATED = new Set(['src/store/schema.ts', 'src/web/api-types.ts']);

/** The files under these folders that we wrote, in the order of their paths. */
export function sourceFiles(folders: readonly string[], pattern: RegExp): SourceFile[] {
  return folders
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .map((path) => relative(ROOT, path))
    .filter((path) => pattern.test(path) && !GENERATED.has(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
