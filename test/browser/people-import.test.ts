import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRole } from '../server.ts';
import { launchBrowser } from './browser.ts';
import { loadExample } from './example.ts';
import { firstGood, walkImport, writeRoll } from './roll-walk.ts';
import { axeFindings, openPage, openSite, overflowOf, type Site } from './site.ts';

const ROWS = 5_000;
const ERRORS = 0.05;
let site: Site;
let browser: Browser;
let people: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  people = `${await loadExample(site)}/people`;
  await site.addAccount('clerk', [aRole('police-headquarters-clerk', { country: 'KE' })]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function opened(path = ''): Promise<Page> {
  const page = await openPage(browser, site, {
    account: 'clerk',
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(people + path);
  return page;
}

test('the sample shows what an import is, and changes nothing', async () => {
  const page = await opened();
  await page.getByText('Kenya keeps no roll here yet').waitFor();
  await page.getByRole('button', { name: 'Look at a sample of 20 rows' }).click();
  await page.getByRole('button', { name: 'Take the 17 good rows, leave 3' }).waitFor();
  await page.getByRole('tab', { name: /^New/ }).click();
  await page.getByText('Rubola Mitiri').waitFor();
  await page.getByRole('button', { name: 'Back to the roll' }).click();

  await page.getByText('Kenya keeps no roll here yet').waitFor();
  await page.context().close();
});

test('a heading taken for something else is remembered, and the file is read again with it', async () => {
  const page = await opened('?step=import');
  await page.getByRole('button', { name: 'Look at a sample of 20 rows' }).click();
  await page.getByText("heading in row 1; 1 kept as the sender's own").click();
  await page.getByLabel('Station').selectOption({ label: 'Other names' });
  await page.getByRole('button', { name: 'Remember, and read the file again' }).click();
  await page.getByText('18 columns, heading in row 1', { exact: true }).click();
  await page.getByLabel('Station').selectOption({ label: 'kept as it is' });
  await page.getByRole('button', { name: 'Remember, and read the file again' }).click();

  await page.getByText("heading in row 1; 1 kept as the sender's own").waitFor();
  await page.context().close();
});

test('a clerk brings in 5,000 people with 5 % bad rows, and mends them in Excel and in place', async () => {
  const file = await writeRoll(ROWS, ERRORS);
  const page = await opened();
  await page.getByText('Kenya keeps no roll here yet').waitFor();

  const { acts } = await walkImport(page, file);

  expect(acts).toBeLessThanOrEqual(20);
  await page.getByRole('button', { name: 'Back to the roll' }).click();
  await page.getByText('5,000 people').first().waitFor();
  await page.context().close();
});

test('a block pasted from Excel changes who is there, old beside new', async () => {
  const page = await opened('?step=import');
  const [number, name] = firstGood(ROWS, ERRORS);
  const block = `Service No.\tName\tRank\n${number}\t${name}\tCommissioner\nXX1\tBaki Nyawa\tInspector`;
  await page.getByLabel('Or paste a block from Excel').fill(block);
  await page.getByRole('button', { name: 'Read the block' }).click();
  await page.getByRole('button', { name: 'Take all 2 rows' }).waitFor();
  await page.getByRole('tab', { name: 'Changed 1' }).click();

  await page.getByText(/\w+ → Commissioner/).waitFor();
  await page.context().close();
});

test('a file that is no sheet is refused in words that help', async () => {
  const page = await opened('?step=import');
  const choose = page.getByLabel('Choose a file', { exact: true });
  await choose.setInputFiles({
    name: 'roll.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('x'),
  });
  await page.getByText('is no .xlsx, .csv or .tsv file').waitFor();
  await choose.setInputFiles({
    name: 'x.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('a,b\n1,2\n'),
  });

  await page.getByText(/Nothing was changed/).waitFor();
  await page.context().close();
});

test('the last import is taken back by its name', async () => {
  const page = await opened('?step=import');
  await page.getByRole('button', { name: 'Undo: import of corrected.xlsx, 250 people' }).click();
  await page.getByRole('button', { name: 'Undo: import of roll.xlsx, 4,750 people' }).waitFor();
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'bringing in a roll has no axe finding and fits each width in the %s theme',
  async (colorScheme) => {
    const found: string[] = [];
    for (const width of [320, 768, 1280]) {
      const page = await openPage(browser, site, {
        account: 'clerk',
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      await page.goto(`${people}?step=import`);
      await page.getByRole('heading', { name: 'Earlier files' }).waitFor();
      found.push(...(await faults(page, `import ${width}`)));
      await page.getByRole('button', { name: 'sample-roll.csv' }).first().click();
      await page.getByRole('textbox').first().waitFor();
      found.push(...(await faults(page, `plan ${width}`)));
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
