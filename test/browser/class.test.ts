import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser } from '../../src/use-cases/add-user.ts';
import { createMission } from '../../src/use-cases/create-mission.ts';
import { issueLoginLink } from '../../src/use-cases/issue-login-link.ts';
import { aWork } from '../database.ts';
import { actingFor, loadChosenPeople } from '../november-people.ts';
import { aRole } from '../server.ts';
import { launchBrowser } from './browser.ts';
import { axeFindings, openSite, overflowOf, type Site } from './site.ts';

let site: Site;
let browser: Browser;
let batch: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const work = aWork(site.server.database.db, { now: () => site.server.clock.now });
  await createMission(work, { id: 'told', name: 'The mission as told', leadNation: 'KE' });
  batch = await loadChosenPeople(actingFor(work, 'loader', 'KE'), 'told', 60);
  for (const [account, country] of [
    ['trainer', 'KE'],
    ['visitor', 'JM'],
  ] as const)
    await addUser(work, {
      account,
      name: `The ${account}`,
      password: null,
      roles: [aRole('training-officer', { country, mission: 'told' })],
    });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function pageOf(account: string, parts: object = {}) {
  const context = await browser.newContext({
    baseURL: site.address,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...parts,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const work = aWork(site.server.database.db, { now: () => site.server.clock.now });
  await page.goto(`${site.address}/login/${await issueLoginLink(work, account)}`);
  await page.goto('/missions/told/training');
  await page.getByRole('region', { name: 'Class november' }).waitFor();
  return page;
}

test('a batch is enrolled, marked present but for two, and passes but for one', async () => {
  const page = await pageOf('trainer', { viewport: { width: 1280, height: 900 } });
  await page.getByRole('button', { name: 'People in class november' }).click();
  const people = page.getByRole('region', { name: 'People in class november' });
  const form = people.getByRole('form', { name: 'Keep the class' });
  await form.getByLabel('Batch').selectOption({ label: 'Kenya, November, 60' });
  await form.getByLabel('On', { exact: true }).fill('2024-09-13');
  await form.getByRole('button', { name: 'Enrol those chosen for the batch' }).click();
  await form.getByText('60 people enrolled.').waitFor();

  await form.getByLabel('What').selectOption({ label: 'Mark attendance' });
  await form.getByLabel('Module').fill('weapon handling');
  await form.getByLabel('On', { exact: true }).fill('2024-10-01');
  const grid = people.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await form.getByRole('button', { name: '58 there, 2 absent' }).click();
  await people.getByRole('columnheader', { name: 'weapon handling' }).waitFor();
  expect(await grid.getByText('✕ absent').count()).toBe(2);

  await form.getByLabel('What').selectOption({ label: 'Record results' });
  await form.getByLabel('Batch').selectOption({ label: 'Kenya, November, 60' });
  await form.getByLabel('On', { exact: true }).fill('2024-11-08');
  await grid.getByRole('row').nth(3).click();
  await form.getByRole('button', { name: '59 passed, 1 did not' }).click();
  await form.getByText('59 passed, 1 did not.').waitFor();
  expect(await grid.getByText('failed', { exact: true }).count()).toBe(1);
  const taught = page.getByRole('region', { name: 'Class november', exact: true });
  expect(await taught.textContent()).toMatch(/59\s*graduated/);
  // One person could be pointed at: every country reads this page.
  expect(await taught.textContent()).toMatch(/1 to 4\s*left/);
  await page.context().close();
});

test('a trainer of another country is not offered the people', async () => {
  const page = await pageOf('visitor');
  expect(await page.getByRole('button', { name: /^People in class/ }).count()).toBe(0);
  await page.goto('/missions/told/training?class=november');
  await page.getByRole('region', { name: 'People in class november' }).waitFor();
  await page.getByText('Nobody of yours is in this class by name.').waitFor();
  const text = (await page.locator('body').textContent()) ?? '';
  expect(batch.filter((number) => text.includes(number))).toEqual([]);
  await page.context().close();
});

test('the class has no axe finding and no sideways scroll at any width', async () => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await pageOf('trainer', { colorScheme });
    await page.goto('/missions/told/training?class=november');
    await page.getByRole('grid').waitFor();
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const findings = await axeFindings(page);
      found.push(...findings.map((finding) => `${colorScheme} ${width}: ${finding}`));
      const overflow = await overflowOf(page);
      if (overflow > 0) found.push(`${overflow} px wider than ${width}`);
    }
    await page.context().close();
  }

  expect(found).toEqual([]);
});
