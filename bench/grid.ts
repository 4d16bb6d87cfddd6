// Question: on a roll of 100,000 people, does the grid of the People page answer each key and click
// within 100 ms at the 95th percentile, by the browser's own Event Timing, and how long until the lines
// that were asked for stand there?
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MISSION } from './roll/bench-database.ts';
import { openBenchSite } from './roll/bench-site.ts';

const PEOPLE = 100_000;
/** What runs in the browser is typed apart, with the names that a browser has. */
const PACE = '../test/browser/grid-pace.ts';
const ROLL = '../test/browser/synthetic-people.ts';

export async function measure(options: readonly string[]): Promise<unknown> {
  const size = Number(options.find((word) => word.startsWith('--people='))?.slice(9) ?? PEOPLE);
  const { gridPace } = await import(PACE);
  const { loadPeople } = await import(ROLL);
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-grid-'));
  const { work, page, people, close } = await openBenchSite(folder);
  try {
    await loadPeople(work, MISSION, size);
    const startedAt = performance.now();
    await page.goto(people);
    await page.getByRole('grid').getByText('Constable').first().waitFor();
    const firstLinesSeconds = Math.round(performance.now() - startedAt) / 1000;
    const pace = await gridPace(page);
    return { people: size, loadAverage: loadavg()[0], firstLinesSeconds, ...pace };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
