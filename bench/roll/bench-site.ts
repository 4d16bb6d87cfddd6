import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openServer } from '../../src/http/server.ts';
import { openRollDesk } from '../../src/roll-desk.ts';
import { solveSelection } from '../../src/selection-solver.ts';
import { addUser } from '../../src/use-cases/add-user.ts';
import { issueLoginLink } from '../../src/use-cases/issue-login-link.ts';
import { MISSION, openBenchDatabase } from './bench-database.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What runs in the browser is typed apart, with the names that a browser has. */
const BROWSER = '../../test/browser/browser.ts';

/** The server as in service with the pages as they ship, and a clerk of Kenya logged in to them. */
export async function openBenchSite(folder: string) {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const { work, application, close } = await openBenchDatabase(folder);
  const desk = openRollDesk({ database: application, keyFolder: work.keys.folder });
  const app = await openServer({
    workFor: (actor) => ({ ...work, actor }),
    newId: work.newId,
    selector: async () => solveSelection,
    rollDesk: async () => desk,
    pages: join(ROOT, 'dist/web'),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const roles = [{ role: 'police-headquarters-clerk', country: 'KE', mission: null }];
  await addUser(work, { account: 'clerk', name: 'The clerk', password: null, roles });
  const { launchBrowser } = await import(BROWSER);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}/login/${await issueLoginLink(work, 'clerk')}`);
  return {
    work,
    page,
    people: `${address}/missions/${MISSION}/people`,
    close: async () => {
      await browser.close();
      await app.close();
      await desk.close();
      await close();
    },
  };
}
