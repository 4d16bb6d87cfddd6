import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../domain/problem.ts';
import { type CountryKey, countryKey, KEY_BYTES, newCountryKey } from './sealed-text.ts';

/** Where the keys of the countries are: a folder beside the database, never in it. */
export type KeyFiles = {
  readonly folder: string;
  /**
   * The keys of a country, the one in use first; none when there is no file.
   *
   * @throws {Problem} `key-file-unsafe`
   */
  readonly read: (country: string) => readonly CountryKey[];
  /** The key in use, made when there is none yet. Two processes at once come to the same one. */
  readonly first: (country: string) => CountryKey;
  /** Puts another set of keys in the place of those there, all of it or nothing. */
  readonly replace: (country: string, keys: readonly CountryKey[]) => void;
};

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const FOR_OTHERS = 0o077;

/** One file a country, `KE.key`: a line for each key, in base64, the one in use first. */
export function openKeyFiles(folder: string): KeyFiles {
  const pathOf = (country: string) => join(folder, `${country}.key`);
  const read = (country: string) => keysAt(pathOf(country));
  const replace = (country: string, keys: readonly CountryKey[]) => {
    const next = written(folder, country, keys);
    renameSync(next, pathOf(country));
  };
  const first = (country: string): CountryKey => {
    const [there] = read(country);
    if (there) return there;
    const next = written(folder, country, [newCountryKey()]);
    try {
      // A link, unlike a rename, leaves a file that another process put there meanwhile.
      linkSync(next, pathOf(country));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(next);
    }
    return first(country);
  };
  return { folder, read, first, replace };
}

function keysAt(path: string): readonly CountryKey[] {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return [];
  if ((mode & FOR_OTHERS) !== 0)
    throw new Problem('key-file-unsafe', { file: path, why: 'others may read it: chmod 600' });
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const secret = Buffer.from(line.trim(), 'base64');
      if (secret.length === KEY_BYTES) return countryKey(secret);
      throw new Problem('key-file-unsafe', { file: path, why: 'a line of it is no key' });
    });
}

function written(folder: string, country: string, keys: readonly CountryKey[]): string {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  const path = join(folder, `.${country}.${process.pid}.next`);
  const lines = keys.map(({ secret }) => `${Buffer.from(secret).toString('base64')}\n`);
  rmSync(path, { force: true });
  writeFileSync(path, lines.join(''), { mode: FILE_MODE, flush: true });
  chmodSync(path, FILE_MODE);
  return path;
}
