import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS } from '../../src/web/navigation.ts';
import { launchBrowser } from './browser.ts';
import { loadExample } from './example.ts';
import { axeFindings, openPage, openSite, overflowOf, type Site } from './site.ts';

let site: Site;
let browser: Browser;
let mission: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  mission = await loadExample(site);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Every screen of the rail, then what opens within one. */
const ADDRESSES = [
  ...SCREENS.map(({ path }) => `/${path}?on=2024-11-15`),
  '/overview?on=2024-11-15&figure=haiti-mss.in-theatre',
  '/figures?on=2024-11-15&measure=in-theatre&statement=r196',
  '/figures?compare=r193,r198&add=yes',
  '/figures?search=nothing-has-these-words',
  '/pledges?on=2025-02-07',
  '/training?on=2025-02-07',
  '/movement?on=2025-02-07',
  '/record?on=2024-11-15&document=000_b266bfef1f347112.txt',
];

/** The page has its name, and no part of it still waits for an answer. */
function isDrawn(): boolean {
  return document.querySelector('h1') !== null && document.querySelector('.bone') === null;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([320, 768, 1280])(
    'no page has an axe finding or scrolls sideways at %i px',
    async (width) => {
      const page = await openPage(browser, site, {
        colorScheme,
        viewport: { width, height: 800 },
        // A colour caught half way through its change would be measured, and is never read.
        reducedMotion: 'reduce',
      });
      const found: string[] = [];
      for (const address of [
        ...ADDRESSES.map((path) => mission + path),
        '/missions/new',
        '/login',
      ]) {
        await page.goto(address);
        await page.waitForFunction(isDrawn);
        const findings = await axeFindings(page);
        const overflow = await overflowOf(page);
        found.push(...findings.map((finding) => `${address}: ${finding}`));
        if (overflow > 0) found.push(`${address}: ${overflow} px wider than the window`);
      }
      await page.context().close();

      expect(found).toEqual([]);
    },
  );
});
