import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRole } from '../server.ts';
import { launchBrowser } from './browser.ts';
import { loadExample } from './example.ts';
import { walkImport, writeRoll } from './roll-walk.ts';
import { axeFindings, openPage, openSite, overflowOf, type Site } from './site.ts';

const ROWS = 5_000;
let site: Site;
let browser: Browser;
let people: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  people = `${await loadExample(site)}/people`;
  await site.addAccount('clerk', [aRole('police-headquarters-clerk', { country: 'KE' })]);
  await site.addAccount('commander', [aRole('commander', { country: 'KE' })]);
  await site.addAccount('neighbour', [aRole('police-headquarters-clerk', { country: 'JM' })]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function opened(account: string, path = '', width = 1280): Promise<Page> {
  const page = await openPage(browser, site, { account, viewport: { width, height: 900 } });
  await page.goto(people + path);
  return page;
}

test('a clerk brings in 5,000 people with 5 % bad rows, and mends them in Excel and in place', async () => {
  const file = await writeRoll(ROWS, 0.05);
  const page = await opened('clerk');
  await page.getByText('Kenya keeps no roll here yet').waitFor();

  const { acts } = await walkImport(page, file);

  expect(acts).toBeLessThanOrEqual(20);
  await page.getByRole('button', { name: 'Back to the roll' }).click();
  await page.getByText('5,000 people').first().waitFor();
  await page.context().close();
});

test('the last import can be taken back by its name', async () => {
  const page = await opened('clerk', '?step=import');
  await page.getByRole('button', { name: /^Undo: import of corrected.xlsx, 250 people$/ }).click();
  await page.getByRole('button', { name: /^Undo: import of roll.xlsx, 4,750 people$/ }).waitFor();
  await page.context().close();
});

test('a commander tries a threshold, which saves nothing, and chooses a batch under shares', async () => {
  const page = await opened('commander');
  await page.getByRole('button', { name: 'Try a value for years of service', exact: true }).click();
  await page.getByRole('slider').press('ArrowLeft');
  await page.getByText(/^at 4 years: \+\d/).waitFor();
  await page.getByText('Nothing is saved').waitFor();
  await page.getByRole('button', { name: 'Forget what was tried' }).click();

  await page.getByRole('button', { name: 'Choose a batch' }).click();
  await page.getByLabel('People', { exact: true }).fill('600');
  await page.getByRole('button', { name: 'Add a share' }).click();
  await page.getByLabel('Share 1: which').fill('GSU');
  await page.getByLabel('Share 1: how many').fill('200');
  await page.getByRole('button', { name: 'Look who it would be' }).click();
  await page.getByText('600 people meet every share').waitFor();
  await page.getByRole('button', { name: 'Save the batch' }).click();
  await page.getByText(/^Saved as /).waitFor();
  await page.context().close();
});

test('shares that nobody can meet are answered with what is missing, and the nearest list', async () => {
  const page = await opened('commander', '?step=choose');
  await page.getByLabel('People', { exact: true }).fill('100');
  await page.getByRole('button', { name: 'Add a share' }).click();
  await page.getByLabel('Share 1: of what').selectOption('women');
  await page.getByLabel('Share 1: how', { exact: true }).selectOption('>=');
  await page.getByLabel('Share 1: how many').fill('120%');
  await page.getByRole('button', { name: 'Look who it would be' }).click();

  await page.getByText('Not all of it can be met').waitFor();
  await page.getByRole('button', { name: /^Save the nearest: / }).waitFor();
  await page.context().close();
});

test('a reader of another country sees counts and no name', async () => {
  const page = await opened('desk');
  await page.getByRole('heading', { name: 'Kenya' }).waitFor();
  const text = await page.getByRole('main').textContent();

  expect(text).toContain('fewer than 5');
  expect(text).not.toMatch(/[AK]P2\d{5}/);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'no step of the page has an axe finding or scrolls sideways in the %s theme',
  async (colorScheme) => {
    const found: string[] = [];
    for (const width of [320, 768, 1280]) {
      const page = await openPage(browser, site, {
        account: 'clerk',
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      await page.goto(people);
      await page.getByText('Constable').first().waitFor();
      found.push(...(await faults(page, `roll ${width}`)));
      await page.getByText('Constable').first().click();
      await page.getByText('Criteria').waitFor();
      found.push(...(await faults(page, `person ${width}`)));
      await page.goto(`${people}?step=import`);
      await page.getByText('Earlier files').first().waitFor();
      found.push(...(await faults(page, `import ${width}`)));
      await page.getByRole('button', { name: 'roll.xlsx' }).click();
      await page.getByText('31/02/2015').first().waitFor();
      found.push(...(await faults(page, `plan ${width}`)));
      await page.goto(`${people}?step=choose`);
      await page.getByRole('button', { name: 'Add a share' }).click();
      found.push(...(await faults(page, `choose ${width}`)));
      await page.context().close();
    }

    expect(found).toEqual([]);
  },
);

async function faults(page: Page, where: string): Promise<string[]> {
  const overflow = await overflowOf(page);
  return [
    ...(await axeFindings(page)).map((finding) => `${where}: ${finding}`),
    ...(overflow > 0 ? [`${where}: ${overflow} px wider than the window`] : []),
  ];
}
