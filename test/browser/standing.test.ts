import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { loadExample } from './example.ts';
import { openPage, openSite, type Site } from './site.ts';

let site: Site;
let browser: Browser;
let mission: string;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  mission = await loadExample(site);
  page = await openPage(browser, site, { viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const tile = (name: string) => page.getByRole('region', { name, exact: true });
const panel = () => page.getByRole('complementary', { name: 'Statements behind the figure' });

it('a one-time link logs in and shows where the mission stands', async () => {
  await page.waitForURL('**/missions/haiti-mss/overview');
  await tile('Pledged').waitFor();
  expect(await page.title()).toBe('Overview · MSS Haiti · Muster');
});

it('a link that was used does not log in again', async () => {
  const link = await site.loginLink();
  const other = await browser.newContext({ baseURL: site.address });
  const first = await other.newPage();
  await first.goto(link);
  await other.clearCookies();
  await first.goto(link);

  await first.getByText('was used before or has expired').waitFor();
  await first.getByLabel('Password').waitFor();
  await other.close();
});

it('on 15 November 2024 "about 430" are in theatre, and Enter shows the statement behind it', async () => {
  await page.goto(`${mission}/overview?on=2024-11-15`);
  const figure = tile('In theatre').getByRole('button', { name: 'about 430' });
  await figure.focus();
  await page.keyboard.press('Enter');

  await panel().getByText('The Star', { exact: false }).first().waitFor();
  expect(new URL(page.url()).searchParams.get('figure')).toBe('haiti-mss.in-theatre');
  expect(await panel().textContent()).toContain('425–435');
});

it('Escape closes the panel and gives the focus back to the figure', async () => {
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });

  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('430');
});

it('moved to June 2024 by keyboard, nobody is in theatre and Koome is Inspector General', async () => {
  await page.getByRole('button', { name: 'Change the day' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('As it was on').fill('2024-06-24');
  await page.keyboard.press('Enter');
  await tile('In theatre').getByText('none stated').waitFor();
  expect(new URL(page.url()).searchParams.get('on')).toBe('2024-06-24');

  await page.keyboard.press('g');
  await page.keyboard.press('r');
  const row = page.getByRole('row', { name: /^Inspector General/ });
  await row.getByText('Koome').waitFor();
  expect(new URL(page.url()).searchParams.get('on')).toBe('2024-06-24');
});

it('the strip says that another day is shown, and leads back to now', async () => {
  await page.getByRole('button', { name: 'Back to now' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Editing is off').waitFor({ state: 'detached' });

  expect(new URL(page.url()).search).toBe('');
});

it('the course that began in August, lasted eight weeks and ended on 8 November stands side by side', async () => {
  await page.goto(`${mission}/overview?on=2024-11-15`);
  const line = page.getByRole('listitem').filter({ hasText: 'Dates that cannot all hold' });
  await line.getByRole('link', { name: /Compare/ }).focus();
  await page.keyboard.press('Enter');

  const compared = page.getByRole('region', { name: /^Compare r/ }).first();
  await compared.getByText('No calendar satisfies all of them').waitFor();
  const words = await compared.textContent();
  expect(words).toContain('8 weeks');
  expect(words).toContain('13 September 2024');
});

it('"about 400" departed and "nearly 400" in theatre are said to be no conflict, with the reason', async () => {
  const alike = page.getByRole('region', { name: /^Compare r(193, r198|198, r193)/ });
  const words = await alike.textContent();

  expect(words).toMatch(/no conflict/i);
  expect(words).toContain('do not conflict');
});

it('the grid is one tab stop: arrows move, Enter opens the statement', async () => {
  await page.goto(`${mission}/figures?on=2024-11-15&measure=in-theatre`);
  const grid = page.getByRole('grid', { name: 'Statements' });
  await grid.getByText('about 430').waitFor();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await panel().waitFor();
  expect(new URL(page.url()).searchParams.get('statement')).toMatch(/^r\d+$/);
});

it('a chart turns into its table on T', async () => {
  await page.goto(`${mission}/overview?on=2024-11-15`);
  const chart = page.getByRole('group', { name: /^From pledge to theatre/ });
  await chart.focus();
  await page.keyboard.press('t');

  await chart.getByRole('cell', { name: 'about 2,900' }).waitFor();
});

it('Ctrl-K finds a day typed in words and goes there', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search this mission' }).waitFor();
  await page.keyboard.type('30 June 2024');
  await page.getByRole('option', { name: /As it was 30 Jun 2024/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('As it was 30 Jun 2024').first().waitFor();

  expect(new URL(page.url()).searchParams.get('on')).toBe('2024-06-30');
});

it('a machine without a network shows the same pages', async () => {
  const offline = await openPage(browser, site);
  await offline.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { value: false });
  });
  await offline.goto(`${mission}/overview?on=2024-11-15`);

  await offline.getByRole('button', { name: 'about 430' }).first().waitFor();
  expect(await offline.getByText('The server does not answer').count()).toBe(0);
  await offline.context().close();
});

it('while the server is silent the page stays, and says from when it is', async () => {
  const cut = await openPage(browser, site);
  await cut.goto(`${mission}/overview?on=2024-11-15`);
  await cut.getByRole('button', { name: 'about 430' }).first().waitFor();
  await cut.context().setOffline(true);
  await cut.getByRole('button', { name: 'Back to now' }).click();

  await cut.getByText('The server does not answer. What you see was loaded at').waitFor();
  await cut.context().close();
});
