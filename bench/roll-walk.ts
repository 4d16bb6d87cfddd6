// Question: how many acts, and how long a wait, does it take a new user of the People page to bring in a
// roll of 5,000 rows of which 5 % are bad, to mend those in a sheet and in place, and to be done? The
// time in which a person reads and mends is not in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBenchSite } from './roll/bench-site.ts';

const ROWS = 5_000;
const ERRORS = 0.05;
/** What runs in the browser is typed apart, with the names that a browser has. */
const WALK = '../test/browser/roll-walk.ts';

export async function measure(): Promise<unknown> {
  const { walkImport, writeRoll } = await import(WALK);
  const file = await writeRoll(ROWS, ERRORS);
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-walk-'));
  const { page, people, close } = await openBenchSite(folder);
  try {
    await page.goto(people);
    await page.getByText('Kenya keeps no roll here yet').waitFor();
    const walk = await walkImport(page, file);
    return { rows: ROWS, bad: ROWS * ERRORS, loadAverage: loadavg()[0], ...walk };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
