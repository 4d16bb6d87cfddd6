import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openPage, openSite, type Site } from './site.ts';

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  page = await openPage(browser, site, { viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Types into the field that has the focus after going to it by its label; no mouse is used. */
async function type(label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(words);
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

it('an empty Muster leads to a first mission', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'New mission' }).focus();
  await page.keyboard.press('Enter');
  await type('Name', 'Mission to Sahel');
  await page.getByText('/missions/mission-to-sahel').waitFor();
  await press('Create the mission');

  await page.getByText('Mission to Sahel is there.').waitFor();
});

it('a contributor is there as soon as it is added', async () => {
  await page.getByLabel('Country', { exact: true }).focus();
  await page.keyboard.type('Kenya');
  await press('Add contributor');

  await page.getByRole('listitem').filter({ hasText: 'Kenya' }).first().waitFor();
});

it('a cell reads "about 430" as 425 to 435 and "end June 2024" as its last days, while they are typed', async () => {
  await type('Figure, in the words used', 'about 430');
  await type('About which day', 'end June 2024');

  await page.getByText('read as 425–435').waitFor();
  await page.getByText('2024-06-30', { exact: false }).waitFor();
});

it('a cell that cannot be read says so, and nothing is sent', async () => {
  const cell = page.getByLabel('Figure, in the words used', { exact: true });
  await cell.fill('quite a few');
  await page.getByText('is not a quantity Muster can read', { exact: false }).waitFor();
  expect(await cell.getAttribute('aria-invalid')).toBe('true');
  await cell.fill('about 430');
});

it('the figure stands in the picture in the words it was said in', async () => {
  await type('Source: paper, letter or meeting', 'The Star');
  await press('Add the figure');
  const stands = page.getByRole('list', { name: 'What stands now' });
  await stands.getByText('about 430').waitFor();

  await page.getByRole('link', { name: 'Show the overview' }).focus();
  await page.keyboard.press('Enter');
  const tile = page.getByRole('region', { name: 'In theatre', exact: true });
  await tile.getByRole('button', { name: 'about 430' }).waitFor();
  expect(await tile.textContent()).toContain('425–435');
});

it('what the server refuses stays in the form, with the reason', async () => {
  await page.goto('/missions/mission-to-sahel/figures?add=yes');
  const form = page.getByRole('form', { name: 'Add to the ledger' });
  await form.getByLabel('Figure, in the words used').fill('about 430');
  await form.getByLabel('About which day').fill('2024-02-30');
  await form.getByRole('button', { name: 'Add to the ledger' }).focus();
  await page.keyboard.press('Enter');

  await form.getByText('Nothing was saved.').waitFor();
  expect(await form.getByLabel('About which day').inputValue()).toBe('2024-02-30');
});

it('a figure is preferred with a reason, and the reason stays on record', async () => {
  await page.goto('/missions/mission-to-sahel/figures');
  const grid = page.getByRole('grid', { name: 'Statements' });
  await grid.getByText('about 430').waitFor();
  await grid.focus();
  await page.keyboard.press('Enter');
  await press('Prefer or rank');
  await type('Because', 'told by the mission itself');
  await press('Set rank');

  await page.getByText('preferred: told by the mission itself').waitFor();
});
