// Question: while a roll of 100,000 rows is read, applied, looked at and handed out over the API, how
// long does each take, and how long is the longest moment in which the server answers nobody else?
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { SYNTHETIC_HEADING, syntheticRoll } from '../src/domain/force/synthetic-roll.ts';
import { writeTable } from '../src/formats/table-file.ts';
import { openServer } from '../src/http/server.ts';
import { seededRandom } from '../src/random.ts';
import { openRollDesk } from '../src/roll-desk.ts';
import { solveSelection } from '../src/selection-solver.ts';
import { addUser } from '../src/use-cases/add-user.ts';
import { issueLoginLink } from '../src/use-cases/issue-login-link.ts';
import { MISSION, openBenchDatabase } from './roll/bench-database.ts';
import { peakMiB } from './roll/peak.ts';

const ROWS = 100_000;
const ERRORS = 0.05;

export async function measure(options: readonly string[]): Promise<unknown> {
  const rows = Number(options.find((word) => word.startsWith('--rows='))?.slice(7) ?? ROWS);
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-roll-api-'));
  const file = join(folder, 'roll.xlsx');
  await writeRoll(file, rows);
  const { work, application, close } = await openBenchDatabase(join(folder, 'data'));
  const roles = [{ role: 'police-headquarters-clerk', country: 'KE', mission: null }];
  await addUser(work, { account: 'clerk', name: 'The clerk', password: null, roles });
  const desk = openRollDesk({ database: application, keyFolder: work.keys.folder });
  const app = await openServer({
    workFor: (actor) => ({ ...work, actor }),
    newId: work.newId,
    selector: async () => solveSelection,
    rollDesk: async () => desk,
    pages: '/nowhere',
  });
  try {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    const link = `${address}/login/${await issueLoginLink(work, 'clerk')}`;
    const { headers } = await fetch(link, { redirect: 'manual' });
    const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
    const child = fork(join(import.meta.dirname, 'roll/ask.ts'), [address, cookie, MISSION, file]);
    const asked = await watched(child);
    return { rows, loadAverage: loadavg()[0], peakMiB: peakMiB(), asked };
  } finally {
    await app.close();
    await desk.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the child tells of each thing it asked, with the longest stall of this process meanwhile. */
async function watched(child: ChildProcess): Promise<readonly object[]> {
  const asked: object[] = [];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  child.on('message', (word: object) => {
    asked.push({ ...word, longestStallMilliseconds: Math.round(delay.max / 1e6) });
    delay.reset();
    child.send('on');
  });
  await once(child, 'exit');
  delay.disable();
  return asked;
}

async function writeRoll(file: string, size: number): Promise<void> {
  const on = Temporal.PlainDate.from('2024-11-01');
  const people = syntheticRoll({ size, errors: ERRORS, random: seededRandom(1), on });
  const rows = function* () {
    yield [...SYNTHETIC_HEADING];
    for (const { cells } of people) yield cells;
  };
  await writeTable(file, 'Roll', rows());
}
