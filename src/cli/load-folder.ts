import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlanningValues } from '../domain/deployment/planning-value.ts';
import { Problem } from '../domain/problem.ts';
import { ChainFileError, readChainFile } from '../formats/chain-file.ts';
import { assumePlanningValues } from '../use-cases/assume-planning-values.ts';
import { loadMission, type MissionLoaded } from '../use-cases/load-mission.ts';
import { recordChain } from '../use-cases/record-chain.ts';
import type { Work } from '../use-cases/work.ts';
import { readMissionFolder } from './mission-folder.ts';

export type FolderLoaded = MissionLoaded & {
  /** New entries of the chain. */
  readonly chain: number;
};

const CHAIN_FILE = 'chain.json';
const PLAN_FILE = 'plan.json';

/**
 * Loads a mission from its folder: the record of what was said, then the chain and the planning
 * values where the folder has them. The record goes first, so that entries of the chain can name its statements as their source.
 */
export async function loadFolder(
  work: Work,
  mission: { readonly id: string; readonly name: string },
  path: string,
): Promise<FolderLoaded> {
  const folder = await readMissionFolder(path);
  const entries = await readChain(path);
  const values = await readValues(path);
  const loaded = await loadMission(work, { ...mission, folder });
  await assumePlanningValues(work, mission.id, values);
  if (entries.length === 0) return { ...loaded, chain: 0 };
  const { ids } = await recordChain(work, mission.id, entries);
  return { ...loaded, chain: ids.length };
}

/** What plans rest on beside the chain; a folder without it can be loaded, and planned for later. */
async function readValues(path: string) {
  const file = join(path, PLAN_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    return readPlanningValues(JSON.parse(text));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Problem('sheet-unreadable', { file, reason: cause.message }, { cause });
  }
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
