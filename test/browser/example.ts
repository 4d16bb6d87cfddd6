import { loadFolder } from '../../src/cli/load-folder.ts';
import { aWork } from '../database.ts';
import type { Site } from './site.ts';

/** The example mission as `muster demo` loads it; its address is the answer. */
export async function loadExample({ server }: Site): Promise<string> {
  const work = aWork(server.database.db);
  await loadFolder(work, { id: 'haiti-mss', name: 'MSS Haiti' }, 'examples/haiti-mss');
  return '/missions/haiti-mss';
}
