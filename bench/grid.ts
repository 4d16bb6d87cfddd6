// Question: on a roll of 100,000 people, does the grid of the People page answer each key and click
// within 100 ms at the 95th percentile, by the browser's own Event Timing, and how long until the lines
// that were asked for stand there?
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openServer } from '../src/http/server.ts';
import { openRollDesk } from '../src/roll-desk.ts';
import { solveSelection } from '../src/selection-solver.ts';
import { addUser } from '../src/use-cases/add-user.ts';
import { issueLoginLink } from '../src/use-cases/issue-login-link.ts';
import { MISSION, openBenchDatabase } from './roll/bench-database.ts';

const PEOPLE = 100_000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What runs in the browser is typed apart, with the names that a browser has. */
const BROWSER = '../test/browser/browser.ts';
const PACE = '../test/browser/grid-pace.ts';
const ROLL = '../test/browser/synthetic-people.ts';

export async function measure(options: readonly string[]): Promise<unknown> {
  const size = Number(options.find((word) => word.startsWith('--people='))?.slice(9) ?? PEOPLE);
  const { launchBrowser } = await import(BROWSER);
  const { gridPace } = await import(PACE);
  const { loadPeople } = await import(ROLL);
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-grid-'));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const { work, application, close } = await openBenchDatabase(folder);
  const desk = openRollDesk({ database: application, keyFolder: work.keys.folder });
  await loadPeople(work, MISSION, size);
  const roles = [{ role: 'police-headquarters-clerk', country: 'KE', mission: null }];
  await addUser(work, { account: 'clerk', name: 'The clerk', password: null, roles });
  const app = await openServer({
    workFor: (actor) => ({ ...work, actor }),
    newId: work.newId,
    selector: async () => solveSelection,
    rollDesk: async () => desk,
    pages: join(ROOT, 'dist/web'),
  });
  const browser = await launchBrowser();
  try {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${address}/login/${await issueLoginLink(work, 'clerk')}`);
    const startedAt = performance.now();
    await page.goto(`${address}/missions/${MISSION}/people`);
    await page.getByRole('grid').getByText('Constable').first().waitFor();
    const firstLinesSeconds = Math.round(performance.now() - startedAt) / 1000;
    return {
      people: size,
      loadAverage: loadavg()[0],
      firstLinesSeconds,
      ...(await gridPace(page)),
    };
  } finally {
    await browser.close();
    await app.close();
    await desk.close();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
