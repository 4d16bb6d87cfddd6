import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanInput } from '../src/planning/plan-input.ts';
import { flowModel } from './planner-flow-model.ts';

/** Solutions in the order in which CBC found them, with the seconds since its start. */
export type CbcRun = { readonly trace: readonly { seconds: number; value: number }[] };

/**
 * CBC on the compact flow model of an instance: how many have been trained, lifted and gone home up
 * to each week, with a binary for each class start and lift. Looser than blocks, since people may
 * change batch anywhere, so its optimum is at most the planner's.
 *
 * @returns `null` when there is no `cbc` on the path
 */
export async function solveWithCbc(input: PlanInput, seconds: number): Promise<CbcRun | null> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-cbc-'));
  try {
    const file = join(folder, 'flow.lp');
    await writeFile(file, flowModel(input));
    const log = await output('cbc', [file, 'seconds', String(seconds), 'logLevel', '1', 'solve']);
    return log === null ? null : { trace: solutionsIn(log) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function output(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('error', () => resolve(null));
    child.on('close', () => resolve(text));
  });
}

/** CBC's lines such as "Cbc0012I Integer solution of 23704 found … after 90 iterations and 0 nodes (1.20 seconds)". */
function solutionsIn(log: string): { seconds: number; value: number }[] {
  return [...log.matchAll(/[Ss]olution of (-?[\d.e+]+) found.*\(([\d.]+) seconds\)/g)].map(
    ([, value, seconds]) => ({ seconds: Number(seconds), value: Number(value) }),
  );
}
