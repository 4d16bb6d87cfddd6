import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../domain/problem.ts';
import { ChainFileError, readChainFile } from '../formats/chain-file.ts';
import { loadMission, type MissionLoaded } from '../use-cases/load-mission.ts';
import { recordChain } from '../use-cases/record-chain.ts';
import type { Work } from '../use-cases/work.ts';
import { readMissionFolder } from './mission-folder.ts';

export type FolderLoaded = MissionLoaded & {
  /** New entries of the chain. */
  readonly chain: number;
};

const CHAIN_FILE = 'chain.json';

/**
 * Loads a mission from its folder: the record of what was said, then the chain where the folder has
 * one. The record goes first, so that entries of the chain can name its statements as their source.
 */
export async function loadFolder(
  work: Work,
  mission: { readonly id: string; readonly name: string },
  path: string,
): Promise<FolderLoaded> {
  const folder = await readMissionFolder(path);
  const entries = await readChain(path);
  const loaded = await loadMission(work, { ...mission, folder });
  if (entries.length === 0) return { ...loaded, chain: 0 };
  const { ids } = await recordChain(work, mission.id, entries);
  return { ...loaded, chain: ids.length };
}

async function readChain(path: string) {
  const file = join(path, CHAIN_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    return readChainFile(text);
  } catch (cause) {
    if (!(cause instanceof ChainFileError) && !(cause instanceof SyntaxError)) throw cause;
    throw new Problem('sheet-unreadable', { file, reason: cause.message }, { cause });
  }
}
