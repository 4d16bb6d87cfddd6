import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSolveWorker } from '../../src/cli/solve-worker.ts';
import type { Solver } from '../../src/planning/solver.ts';
import { aWork } from '../database.ts';
import { launchBrowser } from './browser.ts';
import { loadExample } from './example.ts';
import { axeFindings, openPage, openSite, overflowOf, type Site } from './site.ts';

const SOLVED_MS = 60_000;
/** Named here and not imported: the types of the browser's side do not know the engine's. */
const SOLVER = '../../src/solver.ts';
let site: Site;
let browser: Browser;
let plan: string;
let stopWorker: () => Promise<void>;
const failures: unknown[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  plan = `${await loadExample(site)}/plan?on=2024-11-15`;
  const work = aWork(site.server.database.db, { now: () => Temporal.Now.instant() });
  stopWorker = startSolveWorker(
    work,
    async () => ((await import(SOLVER)) as { solvePlan: Solver }).solvePlan,
    (failure) => failures.push(failure),
  );
});
afterAll(async () => {
  await stopWorker();
  await browser.close();
  await site.close();
  expect(failures).toEqual([]);
});

async function opened(width = 1280): Promise<Page> {
  const page = await openPage(browser, site, { viewport: { width, height: 900 } });
  await page.goto(plan);
  return page;
}

test('a planner sees the forecast, solves, and reads why the force is not there earlier', async () => {
  const page = await opened();
  await page.getByText('As likely as not').or(page.getByText('Fewer than half')).waitFor();
  await page.getByText('No plan yet').waitFor();

  await page.getByRole('button', { name: 'Solve' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByText(/proved best|gap \d/).waitFor({ timeout: SOLVED_MS });

  const said = page.getByText(/The plan (reaches|does not reach) 2,500/);
  await said.filter({ hasText: /lacks [\d,]+ person-weeks/ }).waitFor({ timeout: SOLVED_MS });
  const why = page.getByRole('region', { name: 'Why not earlier' });
  expect(await why.getByRole('row').count()).toBeGreaterThan(2);
  expect(await why.textContent()).toMatch(/in the week of \d+ \w+ \d{4}/);
  await page.context().close();
});

test('a scenario with more seats for training stands beside the first, and both are compared', async () => {
  const page = await opened();
  await page.getByLabel('What if').selectOption('venue.home-schools.seats');
  await page.getByLabel('were').fill('600');
  await page.getByRole('button', { name: 'Solve' }).click();
  const compare = page.getByRole('checkbox');
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: SOLVED_MS });
  await compare.first().check();
  await compare.nth(1).check();

  const table = page.getByRole('region', { name: 'Scenarios compared' });
  expect(await table.textContent()).toContain('venue.home-schools.seats 600');
  await page.context().close();
});

test('whoever made a plan is told that another person has to adopt it', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'Adopt this plan' }).click();

  await page.getByText('another person has to look at it first').waitFor();
  await page.context().close();
});

test.each([320, 1280])('a solved plan has no axe finding and fits %i px', async (width) => {
  const page = await opened(width);
  await page.getByText(/The plan (reaches|does not reach) 2,500/).waitFor();
  await page.getByText('As likely as not').or(page.getByText('Fewer than half')).waitFor();

  expect(await axeFindings(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.context().close();
});

test('the plan is read without a mouse: arrows go from batch to batch, T shows the table', async () => {
  const page = await opened();
  const chart = page.getByRole('group', { name: /Batches of the plan/ });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  expect(await chart.locator('[aria-live]').textContent()).toMatch(/people, class .* lift /);
  await page.keyboard.press('t');

  await chart.getByRole('table').waitFor();
  await page.context().close();
});
