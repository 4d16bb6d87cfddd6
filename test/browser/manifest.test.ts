import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser } from '../../src/use-cases/add-user.ts';
import { createMission } from '../../src/use-cases/create-mission.ts';
import { issueLoginLink } from '../../src/use-cases/issue-login-link.ts';
import { aWork } from '../database.ts';
import { actingFor, loadNovemberPeople } from '../november-people.ts';
import { aRole } from '../server.ts';
import { launchBrowser } from './browser.ts';
import { axeFindings, openSite, overflowOf, type Site } from './site.ts';

const MOVEMENT = '/missions/told/movement';
let site: Site;
let browser: Browser;
let batch: readonly string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const work = aWork(site.server.database.db, { now: () => site.server.clock.now });
  await createMission(work, { id: 'told', name: 'The mission as told', leadNation: 'KE' });
  batch = await loadNovemberPeople(actingFor(work, 'loader', 'KE'), 'told');
  for (const [account, role, country] of [
    ['clerk', 'police-headquarters-clerk', 'KE'],
    ['commander', 'commander', 'KE'],
    ['visitor', 'commander', 'JM'],
  ] as const)
    await addUser(work, {
      account,
      name: `The ${account}`,
      password: null,
      roles: [aRole(role, { country, mission: 'told' })],
    });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page of somebody with an account, at the lifts. */
async function pageOf(account: string, parts: object = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.address,
    locale: 'en-GB',
    viewport: { width: 1280, height: 1000 },
    reducedMotion: 'reduce',
    ...parts,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const work = aWork(site.server.database.db, { now: () => site.server.clock.now });
  await page.goto(`${site.address}/login/${await issueLoginLink(work, account)}`);
  await page.goto(MOVEMENT);
  await page.getByRole('region', { name: 'Lifts' }).waitFor();
  return page;
}

const card = (page: Page) => page.getByRole('region', { name: /^Manifest / });
const press = (page: Page, name: string | RegExp) =>
  card(page).getByRole('button', { name }).click();

async function reached(page: Page, state: string): Promise<void> {
  await card(page).locator('li[aria-current="step"]', { hasText: state }).waitFor();
}

async function scan(page: Page, number: string, answer: string | RegExp): Promise<void> {
  await card(page)
    .getByLabel(/scan or type a service number/)
    .fill(number);
  await page.keyboard.press('Enter');
  await card(page).locator('.told', { hasText: answer }).waitFor();
}

async function fillCount(page: Page, count: number): Promise<void> {
  await card(page).getByLabel('How many of the batch').fill(String(count));
  await press(page, 'Put them on it');
  await card(page).getByText(`${count} put on it`).waitFor();
}

test('217 board, two people agree, one stays ill, the rest check in, land and are the strength', async () => {
  const clerk = await pageOf('clerk');
  await clerk.getByRole('button', { name: 'Open the manifest of lift jan' }).click();
  await clerk.getByRole('dialog').getByLabel('Payload in kg').fill('45000');
  await clerk.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await card(clerk).getByLabel('kg a person with kit').waitFor();
  await card(clerk).getByLabel('How many of the batch').fill('217');
  await press(clerk, 'Put them on it');
  const refused = card(clerk).getByRole('alert');
  await refused.waitFor();
  expect(await refused.textContent()).toContain('would have 49042 kilograms; its lift takes 45000');
  await press(clerk, 'Change days or payload');
  await clerk.getByRole('dialog').getByLabel('Lands on').fill('2025-01-19');
  await clerk.getByRole('dialog').getByRole('button', { name: 'Change it' }).click();
  await card(clerk).getByText('leaves 18 Jan 2025, lands 19 Jan 2025').waitFor();
  await card(clerk).getByLabel('kg a person with kit').fill('95');
  await fillCount(clerk, 217);
  await card(clerk).getByText('217 of 234').waitFor();

  await press(clerk, 'Propose it');
  await reached(clerk, 'proposed');
  expect(
    await card(clerk).getByRole('button', { name: 'Approve what is shown' }).isDisabled(),
  ).toBe(true);

  const commander = await pageOf('commander');
  await commander.getByRole('button', { name: '217 people, proposed' }).click();
  await card(commander)
    .getByText(/You agree to 217 people, content [0-9a-f]{12}/)
    .waitFor();
  await press(commander, 'Approve what is shown');
  await reached(commander, 'approved');
  await reached(clerk, 'approved');
  await press(clerk, 'Freeze it');
  await reached(clerk, 'frozen');

  await press(clerk, 'Aboard 217');
  const grid = card(clerk).getByRole('grid');
  const first = await grid.getByRole('rowheader').first().textContent();
  await grid.focus();
  await clerk.keyboard.press('Space');
  await press(clerk, 'Take 1 off');
  await clerk.getByRole('dialog').getByLabel('Why').fill('ill');
  await clerk.getByRole('dialog').getByRole('button', { name: 'Take 1 person off' }).click();
  await press(clerk, 'Amendments 1');
  expect(await card(clerk).getByRole('listitem').last().textContent()).toContain(String(first));
  await press(clerk, 'Add people');
  await card(clerk).getByLabel('Search the whole roll').fill(String(first));
  await card(clerk)
    .getByRole('row', { name: new RegExp(String(first)) })
    .click();
  await card(clerk).getByLabel('Why').fill('well again');
  await press(clerk, 'Put 1 person on it');
  await card(clerk).getByRole('button', { name: 'Amendments 2' }).waitFor();

  await scan(clerk, ` ${String(first).toLowerCase()} `, `✓ ${first}`);
  await scan(clerk, String(first), 'in already');
  await scan(clerk, 'KP999999', 'is not on this manifest');
  await card(clerk).getByRole('button', { name: 'I have seen them' }).click();
  await press(clerk, 'All 216 left');
  await card(clerk).getByText('All 0 left').waitFor();
  await press(clerk, 'The lift departed');
  await reached(clerk, 'departed');

  await scan(clerk, String(first), `✓ ${first}`);
  await press(clerk, /^Aboard/);
  await grid.focus();
  await clerk.keyboard.press('End');
  await clerk.keyboard.press('Space');
  await clerk.keyboard.press('ArrowUp');
  await clerk.keyboard.press('Space');
  await press(clerk, 'Landed: those chosen');
  await card(clerk).locator('.told', { hasText: '✓ 2 people' }).waitFor();
  await press(clerk, 'All 214 left');
  await reached(clerk, 'arrived');

  await clerk.goto(`${MOVEMENT}?on=2025-02-07`);
  const kenya = clerk.getByRole('row', { name: /^Kenya/ });
  await kenya.waitFor();
  expect(await kenya.textContent()).toMatch(/217/);
  const picture = await clerk.request.get(
    '/api/v1/missions/told/picture?on=2025-02-07&known=2099-01-01',
  );
  const { figures } = (await picture.json()) as {
    figures: { subject: string; measure: string; low: number; high: number }[];
  };
  const derived = figures.find(
    ({ subject, measure }) => subject === 'KE' && measure === 'in-theatre',
  );
  expect([derived?.low, derived?.high]).toEqual([217, 217]);
  await clerk.context().close();
  await commander.context().close();
});

test('without the server check-ins wait in the browser, and a conflict is shown when it is back', async () => {
  const page = await pageOf('clerk');
  await page.getByRole('button', { name: 'Open the manifest of lift feb' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await fillCount(page, 144);
  await press(page, 'Aboard 144');
  const numbers = await card(page).getByRole('rowheader').allTextContents();
  const [one = '', two = ''] = numbers;

  await page.context().setOffline(true);
  await card(page)
    .getByLabel(/scan or type/)
    .fill(one);
  await page.keyboard.press('Enter');
  await card(page)
    .getByLabel(/scan or type/)
    .fill(two);
  await page.keyboard.press('Enter');
  await card(page).getByText('2 check-ins kept in this browser').waitFor();
  const body = { serviceNumbers: [two] };
  const other = await pageOf('commander');
  const removed = await other.request.post('/api/v1/missions/told/manifests/feb-ke/removal', {
    data: body,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(removed.status()).toBe(200);

  await press(page, 'Close');
  await page.getByText('2 check-ins of manifest feb-ke wait in this browser.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Open it to send them' }).click();
  const conflict = card(page).getByRole('alert');
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain(`${two} is not on manifest feb-ke`);
  await card(page).getByText('1 of 143').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).join())).toContain('check-ins.clerk');
  await card(page).getByRole('button', { name: 'I have seen them' }).click();
  await conflict.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('check-ins');
  await page.context().close();
  await other.context().close();
});

test('a visitor of another country sees counts and not one name', async () => {
  const page = await pageOf('visitor');
  await page.getByRole('button', { name: 'Kenya: 217 people, arrived' }).click();
  await card(page).getByText('Names on this manifest are Kenya’s alone').waitFor();
  const text = (await page.locator('body').textContent()) ?? '';

  expect(batch.filter((number) => text.includes(number))).toEqual([]);
  expect(await card(page).getByRole('grid').count()).toBe(0);
  await page.context().close();
});

test('a sheet prints with its own style and nothing else of the site', async () => {
  const page = await pageOf('clerk');
  await page.goto('/api/v1/missions/told/manifests/jan-ke/sheets/bus');
  expect(await page.locator('tbody tr').count()).toBe(217);
  const size = await page
    .locator('tbody td')
    .first()
    .evaluate((cell) => getComputedStyle(cell).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThan(26);
  await page.context().close();
});

/** Each view of a manifest once, where it has most to show. */
const VIEWS = [
  ['jan-ke', /^Aboard/],
  ['jan-ke', /^Amendments/],
  ['feb-ke', 'Add people'],
] as const;

for (const colorScheme of ['light', 'dark'] as const)
  test(`a manifest has no axe finding and no sideways scroll at any width, ${colorScheme}`, async () => {
    const found: string[] = [];
    const page = await pageOf('clerk', { colorScheme });
    for (const [manifest, view] of VIEWS) {
      await page.goto(`${MOVEMENT}?manifest=${manifest}&of=KE`);
      await press(page, view);
      await page.waitForFunction(() => document.querySelector('.bone') === null);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const findings = await axeFindings(page);
        found.push(...findings.map((finding) => `${manifest} ${view} ${width}: ${finding}`));
        const overflow = await overflowOf(page);
        if (overflow > 0) found.push(`${manifest} ${view}: ${overflow} px wider than ${width}`);
      }
    }
    await page.context().close();

    expect(found).toEqual([]);
  });
