import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWork } from '../database.ts';
import { aRole } from '../server.ts';
import { launchBrowser } from './browser.ts';
import { loadExample } from './example.ts';
import { axeFindings, openPage, openSite, overflowOf, type Site } from './site.ts';
import { loadPeople } from './synthetic-people.ts';

const PEOPLE = 3_000;
let site: Site;
let browser: Browser;
let people: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  people = `${await loadExample(site)}/people`;
  await site.addAccount('clerk', [aRole('police-headquarters-clerk', { country: 'KE' })]);
  await site.addAccount('commander', [aRole('commander', { country: 'KE' })]);
  await site.addAccount('neighbour', [aRole('police-headquarters-clerk', { country: 'JM' })]);
  const actor = { id: 'clerk', name: 'The clerk', role: 'operator', country: 'KE' };
  await loadPeople(aWork(site.server.database.db, { actor }), 'haiti-mss', PEOPLE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function opened(account: string, path = ''): Promise<Page> {
  const page = await openPage(browser, site, { account, viewport: { width: 1280, height: 900 } });
  await page.goto(people + path);
  return page;
}

test('a commander tries a threshold, proposes it, and another person agrees', async () => {
  const page = await opened('commander');
  const service = page.getByRole('listitem').filter({ hasText: 'years of service 5 years' });
  await service.getByRole('button', { name: 'Try a value' }).click();
  await page.getByRole('slider').press('ArrowLeft');
  await page.getByText(/^at 4 years: \+\d/).waitFor();
  await page.getByText('Nothing is saved').waitFor();
  await page.getByRole('button', { name: 'Propose rule change' }).click();
  await page.getByLabel('Why', { exact: true }).fill('Too few who served five years');
  await page.getByRole('button', { name: 'Propose it' }).click();
  await page.getByText('Another person has to agree.').waitFor();
  await page.context().close();

  const other = await opened('clerk');
  await other.getByRole('button', { name: 'Agree' }).click();
  await other.getByText('years of service 4 years').waitFor();
  await other.context().close();
});

test('a reason shows whom it keeps back, and the address remembers it', async () => {
  const page = await opened('commander');
  const reason = page.getByRole('region', { name: 'Why not' }).getByRole('button').first();
  await reason.click();
  await page.waitForURL(/reasons=/);
  await page.getByText(/^[\d,]+ of 3,000 people$/).waitFor();
  const narrowed = await page.getByText(/^[\d,]+ of 3,000 people$/).textContent();
  await page.reload();

  await page.getByText(narrowed ?? '', { exact: true }).waitFor();
  await page.context().close();
});

test('a rule is waived for one person by two, and the sheet says so', async () => {
  const page = await opened('commander', '?outcome=ineligible');
  await page.getByRole('grid').getByText('cannot go').first().click();
  const sheet = page.getByRole('complementary', { name: 'Person' });
  await sheet
    .getByRole('button', { name: /^Waive / })
    .first()
    .click();
  await sheet.getByLabel('Why', { exact: true }).fill('Served in the mission before');
  await sheet.getByLabel('Until').fill('2025-06-30');
  await sheet.getByRole('button', { name: 'Propose the waiver' }).click();
  await sheet.getByText('proposed', { exact: true }).waitFor();
  const address = page.url();
  await page.context().close();

  const other = await opened('clerk', new URL(address).search);
  const seen = other.getByRole('complementary', { name: 'Person' });
  await seen.getByRole('button', { name: 'Agree' }).click();
  await seen.getByText('approved').waitFor();
  await other.context().close();
});

test('another name of a person is noted on the sheet, where leave and tours stand', async () => {
  const page = await opened('commander');
  await page.getByRole('grid').getByText('AP200000').click();
  const sheet = page.getByRole('complementary', { name: 'Person' });
  await sheet.getByText(/days left of/).waitFor();
  await sheet.getByRole('button', { name: 'Note another name' }).click();
  await sheet.getByLabel('As written').fill('Kosugo Nyawalla');
  await sheet.getByRole('button', { name: 'Record it' }).click();

  await sheet.getByText('Kosugo Nyawalla').waitFor();
  await page.context().close();
});

test('600 are chosen under shares, looked at first and saved after', async () => {
  const page = await opened('commander');
  await page.getByRole('button', { name: 'Choose a batch' }).click();
  await page.getByLabel('People', { exact: true }).fill('600');
  await page.getByRole('button', { name: 'Add a share' }).click();
  await page.getByLabel('Share 1: which').fill('GSU');
  await page.getByLabel('Share 1: how many').fill('200');
  await page.getByRole('button', { name: 'Look who it would be' }).click();
  await page.getByText('600 people meet every share').waitFor();
  await page.getByRole('button', { name: 'Save the batch' }).click();
  await page.getByText(/^Saved as /).waitFor();

  await page.getByRole('button', { name: 'Back to the roll' }).click();
  await page.getByRole('grid').getByText('selected').first().waitFor();
  await page.context().close();
});

test('shares that nobody can meet are answered with what is missing, and the nearest list', async () => {
  const page = await opened('commander', '?step=choose');
  await page.getByLabel('People', { exact: true }).fill('100');
  await page.getByRole('button', { name: 'Add a share' }).click();
  await page.getByLabel('Share 1: of what').selectOption('skill');
  await page.getByLabel('Share 1: which').fill('diver');
  await page.getByLabel('Share 1: how many').fill('20');
  await page.getByRole('button', { name: 'Look who it would be' }).click();

  await page.getByText(/^Not all of it can be met/).waitFor();
  await page.getByRole('button', { name: /^Save the nearest: / }).waitFor();
  await page.context().close();
});

test('who acts for the mission sees counts and no name; another country sees no roll of this one', async () => {
  const page = await opened('desk');
  await page.getByRole('heading', { name: 'Kenya' }).waitFor();
  const text = await page.getByRole('main').textContent();
  expect(text).toContain('Hidden: fewer than 5 people');
  expect(text).not.toMatch(/[AK]P2\d{5}/);
  await page.context().close();

  const other = await opened('neighbour');
  await other.getByText('Jamaica keeps no roll here yet').waitFor();
  expect(await other.getByRole('main').textContent()).not.toMatch(/[AK]P2\d{5}/);
  await other.context().close();
});

test.each(['light', 'dark'] as const)(
  'the roll, a person and the choice have no axe finding and fit each width in the %s theme',
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
      await page.getByRole('grid').getByText('AP200000').waitFor();
      await page.getByText(/rules that are off/).click();
      found.push(...(await faults(page, `roll ${width}`)));
      await page.getByRole('grid').getByText('AP200000').click();
      await page.getByText('Criteria').waitFor();
      found.push(...(await faults(page, `person ${width}`)));
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
