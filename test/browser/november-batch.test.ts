import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMission } from '../../src/use-cases/create-mission.ts';
import { aWork } from '../database.ts';
import { launchBrowser } from './browser.ts';
import { openPage, openSite, type Site } from './site.ts';

const MISSION = '/missions/told';
let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  const work = aWork(site.server.database.db);
  await createMission(work, { id: 'told', name: 'The mission as told', leadNation: 'KE' });
  page = await openPage(browser, site, { viewport: { width: 1280, height: 1000 } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

type Cells = Readonly<Record<string, string>>;

/** Opens the form with the keyboard, says what happened, fills the cells and sends them. */
async function record(what: string, cells: Cells): Promise<void> {
  const open = page.getByRole('button', { name: 'Record', exact: true }).first();
  // Whether one may write is known once the session has answered; until then the button is off.
  await open.click({ trial: true });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await fill(what, { Source: 'internal decision', ...cells });
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

async function fill(what: string, cells: Cells): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What happened').selectOption({ label: what });
  for (const [label, words] of Object.entries(cells)) {
    const cell = dialog.getByLabel(new RegExp(`^${label}`)).first();
    const tag = await cell.evaluate(({ tagName }) => tagName);
    if (tag === 'SELECT') await cell.selectOption(words);
    else await cell.fill(words);
  }
  await dialog.getByLabel(/^Source/).focus();
}

async function go(screen: string): Promise<void> {
  await page.goto(`${MISSION}/${screen}`);
  await page.getByRole('button', { name: 'Record', exact: true }).first().waitFor();
}

const units = { Units: 'ke-gsu=200; ke-aps=400', 'Units that go whole': 'ke-swat' };

it('the November batch is followed from pledge to landing on the pages, by keyboard', async () => {
  await go('pledges');
  await record('A country offered', {
    When: 'July 2023',
    Pledge: 'ke',
    Contributor: 'KE',
    Count: '1,000',
    Channel: 'spoken',
  });
  for (const [Unit, Name] of [
    ['ke-aps', 'Administration Police Service'],
    ['ke-gsu', 'General Service Unit'],
    ['ke-swat', 'SWAT'],
  ]) {
    await record('A unit is known', {
      When: '2024-01-01',
      Unit: String(Unit),
      Name: String(Name),
      Contributor: 'KE',
    });
  }
  expect(await page.getByRole('rowheader', { name: /Kenya ke/ }).textContent()).toContain('Kenya');

  await go('training');
  await record('A course is known', {
    When: '2024-01-01',
    Course: 'mss',
    Name: 'Training for the mission',
    Weeks: '18',
  });
  await record('A venue is known', {
    When: '2024-01-01',
    Venue: 'embakasi-a',
    Name: "Embakasi 'A'",
  });
  await record('A class was opened', {
    When: 'Aug 2024',
    Class: 'november',
    Contributor: 'KE',
    Course: 'mss',
    Venue: 'embakasi-a',
  });
  await record('People were selected', {
    When: 'Aug 2024',
    Class: 'november',
    Count: '600',
    ...units,
  });
  await record('Training began', { When: 'Aug 2024', Class: 'november', Count: '600' });

  await page.getByRole('button', { name: 'Cut the course of class november' }).focus();
  await page.keyboard.press('Enter');
  await fill('The course was cut', {
    When: '1 Sep 2024',
    Weeks: '8',
    Reason: 'urgency',
    'Who approved it': 'National Police Service',
    Source: 'order',
  });
  await page.getByRole('button', { name: 'What would move' }).click();
  const moves = page.getByRole('dialog').getByRole('status');
  await moves.waitFor();
  expect(await moves.textContent()).toContain('70 days earlier');
  expect(await moves.textContent()).toContain('Nothing was saved');
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await record('The class graduated', {
    When: '8 Nov 2024',
    Class: 'november',
    Count: '600',
    'Who presided': 'Inspector General Douglas Kanja',
    Venue: 'embakasi-a',
  });
  const taught = page.getByRole('region', { name: 'Class november' });
  expect(await taught.textContent()).toContain('planned 18 weeks');
  expect(await taught.textContent()).toContain('given 8 weeks');
  expect(await taught.textContent()).toContain('Douglas Kanja');

  await go('movement');
  await record('A batch was formed', {
    When: '8 Nov 2024',
    Batch: 'ke-november',
    Contributor: 'KE',
    Class: 'november',
    Count: '600',
    ...units,
    Label: 'last batch',
  });
  await record('Its rest began', { When: '8 Nov 2024', Batch: 'ke-november', Days: '14' });
  await record('A day was said of it', {
    When: '11 Nov 2024',
    Batch: 'ke-november',
    Milestone: 'depart',
    Day: '27 Nov 2024',
    'Stated or planned': 'planned',
  });
  await record('A lift was planned', {
    When: '15 Nov 2024',
    Lift: 'january',
    From: 'KENBO',
    To: 'HTPAP',
    Seats: '234',
  });

  const open = page.getByRole('button', { name: 'Record', exact: true }).first();
  await open.click();
  await fill('People departed', {
    When: '20 Nov 2024',
    Lift: 'january',
    Batch: 'ke-november',
    Count: '217',
    Source: 'tower',
  });
  await page.keyboard.press('Enter');
  const refused = page.getByRole('dialog').getByRole('alert');
  await refused.waitFor();
  expect(await refused.textContent()).toContain('Depart on 2024-11-22 or later');
  await page.keyboard.press('Escape');

  for (const [Lift, When, Count] of [
    ['january', '18 Jan 2025', '217'],
    ['february', '6 Feb 2025', '144'],
  ] as const) {
    if (Lift === 'february')
      await record('A lift was planned', { When: '1 Feb 2025', Lift, From: 'KENBO', To: 'HTPAP' });
    await record('People departed', { When, Lift, Batch: 'ke-november', Count });
    await record('People landed', { When, Lift, Batch: 'ke-november', Count });
  }
  const press = {
    subject: 'KE',
    measure: 'in-theatre',
    quantity: '744',
    validTime: '2025-02-06',
    statedOn: '2025-02-06',
  };
  const posted = await page.request.post(`/api/v1${MISSION}/statements`, {
    data: press,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(posted.status()).toBe(201);

  await page.goto(`${MISSION}/movement?on=2025-02-07`);
  const batch = page.getByRole('region', { name: 'Batch Kenya, November' });
  await batch.waitFor();
  expect(await batch.textContent()).toContain('239 ready, no departure stated');
  const strip = await page
    .getByRole('img', { name: /Deployment by batch/ })
    .getAttribute('aria-label');
  expect(strip).toContain('Kenya, November, part 1: 217 of 600 arrived. 52 days late');
  expect(strip).toContain('Kenya, November, part 2: 144 of 600 arrived. 71 days late');
  expect(strip).toContain('239 not departed, 600 − 217 − 144. 72 days late so far');
  const kenya = page.getByRole('row', { name: /^Kenya/ });
  expect(await kenya.textContent()).toMatch(/361\s*744/);
  expect(await kenya.textContent()).toContain('does not meet');
});
