import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RoleHeld } from '../../src/store/views/users.ts';
import { addUser } from '../../src/use-cases/add-user.ts';
import { issueLoginLink } from '../../src/use-cases/issue-login-link.ts';
import type { Work } from '../../src/use-cases/work.ts';
import { aWork } from '../database.ts';
import { aRole, openTestServer, type TestServer } from '../server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The real server over a real database, listening, with the pages as they are built now. */
export type Site = {
  readonly server: TestServer;
  readonly address: string;
  /** An address that logs in once, as `muster start` prints it. */
  readonly loginLink: (account?: string) => Promise<string>;
  /** Another reader, who may do what these roles may. */
  readonly addAccount: (account: string, roles: readonly RoleHeld[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

const ACCOUNT = 'desk';

/** As they ship: the test runner's own environment would build the development version. */
async function buildPages(): Promise<void> {
  const vite = `${ROOT}/node_modules/vite/bin/vite.js`;
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

export async function openSite(ports: Pick<Work, 'readText' | 'extract'> = {}): Promise<Site> {
  await buildPages();
  const server = await openTestServer(PAGES, undefined, ports);
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const work = aWork(server.database.db, { now: () => server.clock.now });
  const addAccount = async (account: string, roles: readonly RoleHeld[]) => {
    await addUser(work, { account, name: `The ${account}`, password: null, roles });
  };
  await addAccount(ACCOUNT, [aRole('administrator')]);
  return {
    server,
    address,
    loginLink: async (account = ACCOUNT) =>
      `${address}/login/${await issueLoginLink(work, account)}`,
    addAccount,
    close: () => server.close(),
  };
}

/** A page of a reader who is logged in. What breaks in the page breaks the test. */
export async function openPage(
  browser: Browser,
  site: Site,
  { account = ACCOUNT, ...options }: BrowserContextOptions & { readonly account?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(await site.loginLink(account));
  return page;
}

/** What axe finds on the page, each finding with the element it is about; none is what we want. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await engine.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
  return violations;
}

/** How far the page is wider than its window; 0 when nothing has to be scrolled sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
