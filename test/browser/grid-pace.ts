import type { Page } from 'playwright-core';

/** How long readers wait in the grid of people, in milliseconds. */
export type GridPace = {
  /** Keys and clicks. */
  readonly interactions: number;
  /** From the key to the next paint, by the browser's own Event Timing; under 16 it counts as 16. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  /** From the key to the lines it asked for on the screen, where it asked for others. */
  readonly answerP95Ms: number;
  /** Between two frames while the wheel turns. */
  readonly frameP95Ms: number;
};

const GRID = '[role="grid"]';
const SORTED = [
  'Name',
  'Can go',
  'Rank',
  'Unit',
  'Joined',
  'Medical until',
  'Stage',
  'Service no.',
];
const PAUSE_MS = 60;

/** Scrolls, sorts, filters and searches as a clerk would, and asks the browser how long it took. */
export async function gridPace(page: Page): Promise<GridPace> {
  await page.evaluate(watch);
  const grid = page.locator(GRID);
  await grid.focus();
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'PageDown',
    'Control+End',
    'PageUp',
    'Control+Home',
  ]) {
    for (let times = 0; times < 6; times += 1) await press(page, key);
  }
  for (const heading of SORTED) {
    const header = grid.getByRole('columnheader', { name: heading, exact: false }).first();
    for (let times = 0; times < 2; times += 1) await settled(page, () => header.click());
  }
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByLabel('Column', { exact: true }).selectOption('rank');
  const ranks = page.getByRole('group', { name: 'Rank' }).getByRole('checkbox');
  await ranks.first().waitFor();
  for (const at of [0, 1, 2, 0, 1, 2]) await settled(page, () => ranks.nth(at).click());
  await page.keyboard.press('Escape');
  const search = page.getByLabel('Name or service number');
  await search.click();
  for (const letter of 'koru ba') await press(page, letter);
  for (let times = 0; times < 7; times += 1) await press(page, 'Backspace');
  await grid.hover();
  await page.evaluate(() => (globalThis as unknown as Watched).pace.frames.splice(0));
  for (let turns = 0; turns < 30; turns += 1) await page.mouse.wheel(0, 600 * (turns + 1));
  await page.waitForTimeout(PAUSE_MS);
  const interactions = 36 + 2 * SORTED.length + 2 + 6 + 1 + 1 + 14;
  return paceOf(interactions, await page.evaluate(() => (globalThis as unknown as Watched).pace));
}

async function press(page: Page, key: string): Promise<void> {
  await settled(page, () => page.keyboard.press(key));
}

/** People look before they press again; a burst would hide what each press costs. */
async function settled(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await page.waitForTimeout(PAUSE_MS);
}

type Watched = {
  readonly pace: {
    readonly events: Record<string, number>;
    readonly answers: number[];
    readonly frames: number[];
  };
};

/** Runs in the page. */
function watch(): void {
  const pace: Watched['pace'] = { events: {}, answers: [], frames: [] };
  (globalThis as unknown as { pace: Watched['pace'] }).pace = pace;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming;
      if (!interactionId) continue;
      pace.events[interactionId] = Math.max(pace.events[interactionId] ?? 0, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  let asked: number | null = null;
  for (const kind of ['keydown', 'pointerup']) {
    addEventListener(kind, ({ timeStamp }) => (asked = timeStamp), { capture: true });
  }
  const lines = document.querySelector('[role="grid"] [role="rowgroup"]');
  const seen = new MutationObserver(() => {
    if (asked === null) return;
    const since = asked;
    asked = null;
    requestAnimationFrame(() => pace.answers.push(performance.now() - since));
  });
  if (lines) seen.observe(lines, { subtree: true, childList: true, characterData: true });

  let before = performance.now();
  const frame = (now: number) => {
    pace.frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const UNSEEN_MS = 16;

function paceOf(interactions: number, { events, answers, frames }: Watched['pace']): GridPace {
  const slow = Object.values(events);
  const quick = Array.from({ length: Math.max(0, interactions - slow.length) }, () => UNSEEN_MS);
  const all = [...slow, ...quick];
  return {
    interactions: all.length,
    p50Ms: share(all, 0.5),
    p95Ms: share(all, 0.95),
    worstMs: share(all, 1),
    answerP95Ms: share(answers, 0.95),
    frameP95Ms: share(frames, 0.95),
  };
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1);
  return Math.round(sorted[Math.max(0, at)] ?? 0);
}
