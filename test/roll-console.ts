import { expect, vi } from 'vitest';
import { runProgram } from '../src/cli/program.ts';
import { seededRandom } from '../src/random.ts';
import { solveSelection } from '../src/selection-solver.ts';
import { addUser } from '../src/use-cases/add-user.ts';
import { createMission } from '../src/use-cases/create-mission.ts';
import type { Work } from '../src/use-cases/work.ts';
import { aWork, openTestDatabase } from './database.ts';

type Ran = { readonly status: number; readonly out: string; readonly err: string };

/** Who acts for Kenya in the mission: `clerk-again` is the clerk's second account. */
const ACCOUNTS = [
  ['clerk', 'A Clerk'],
  ['clerk-again', 'a clerk'],
  ['commander', 'A Commander'],
] as const;

/** The command line on a database of its own, with a mission `november` that Kenya leads. */
export async function openRollConsole(start: Temporal.Instant) {
  const database = await openTestDatabase();
  let now = start;
  const work: Work = aWork(database.db, { now: () => now });
  await createMission(work, { id: 'november', name: 'November', leadNation: 'KE' });
  for (const [account, name] of ACCOUNTS) {
    const roles = [{ role: 'commander', country: 'KE', mission: 'november' }];
    await addUser(work, { account, name, password: null, roles });
  }

  const muster = async (line: string, as: Partial<Work['actor']> = {}): Promise<Ran> => {
    const told = { out: '', err: '' };
    const listen = (stream: NodeJS.WriteStream, to: 'out' | 'err') =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        told[to] += String(text);
        return true;
      });
    const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
    const nowhere = { dataFolder: '', databaseUrl: undefined, databaseOwnerUrl: undefined };
    const context = {
      config: { ...nowhere, runAs: undefined },
      open: async () => ({ ...work, actor: { ...work.actor, ...as } }),
      seeded: seededRandom,
      solver: async () => ({}) as never,
      selector: async () => solveSelection,
      onLeave: () => undefined,
      where: async () => '',
    };
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');
    const status = await runProgram(context, words);
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
    return { status, ...told };
  };

  return {
    work,
    database,
    muster,
    /** Runs a line that must end well, and gives its JSON. */
    done: async (line: string, status = 0) => {
      const ran = await muster(`${line} --json --quiet`);
      expect(`${line}: ${ran.status} ${ran.err}`).toBe(`${line}: ${status} `);
      return JSON.parse(ran.out);
    },
    /** Runs a line that must be refused, and gives the refusal's code. */
    code: async (line: string): Promise<string> =>
      JSON.parse((await muster(`${line} --json`)).err).code,
    later: (by: Temporal.DurationLike) => {
      now = now.add(by);
    },
    close: database.close,
  };
}

export type RollConsole = Awaited<ReturnType<typeof openRollConsole>>;
