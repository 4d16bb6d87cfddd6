import { fileURLToPath } from 'node:url';
import type { Work } from '../use-cases/work.ts';
import { type FolderLoaded, loadFolder } from './load-folder.ts';

/** The mission that comes with Muster. */
export const EXAMPLE = { id: 'haiti-mss', name: 'MSS Haiti' } as const;

const FOLDER = fileURLToPath(new URL('../../examples/haiti-mss', import.meta.url));

/** Loads the example through the same door as any mission; there already, nothing changes. */
export async function loadExample(work: Work): Promise<FolderLoaded> {
  return loadFolder(work, EXAMPLE, FOLDER);
}
