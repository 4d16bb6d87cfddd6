// Question: does a roll of 100,000 rows go in, judged and screened, within 60 s, 512 MiB and four times
// the time of only reading the file; and does screening a million officers with the rules as data cost
// at most twice what the same rules cost in SQL written by hand? National ids and next of kin are sealed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYNTHETIC_HEADING, syntheticRoll } from '../src/domain/force/synthetic-roll.ts';
import { writeTable } from '../src/formats/table-file.ts';
import { seededRandom } from '../src/random.ts';
import { openBenchDatabase } from './roll/bench-database.ts';
import { screenMillion } from './roll/screen-million.ts';

const ROWS = 100_000;
const ERRORS = 0.05;

export async function measure(options: readonly string[]): Promise<unknown> {
  const size = Number(options.find((word) => word.startsWith('--rows='))?.slice(7) ?? ROWS);
  const officers = Number(
    options.find((word) => word.startsWith('--officers='))?.slice(11) ?? 1_000_000,
  );
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-roll-'));
  try {
    const file = join(folder, 'roll.xlsx');
    await writeRoll(file, size);
    const read = child('read.ts', file);
    const imported = child('import.ts', file, join(folder, 'data'));
    const { work, close } = await openBenchDatabase(join(folder, 'million'));
    const screening = await screenMillion(work, officers).finally(close);
    return {
      import: {
        ...imported,
        readOnly: read,
        timesReadOnly: round(imported.seconds / read.seconds),
      },
      screening,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRoll(file: string, size: number): Promise<void> {
  const on = Temporal.PlainDate.from('2024-11-01');
  const people = syntheticRoll({ size, errors: ERRORS, random: seededRandom(1), on });
  const rows = function* () {
    yield [...SYNTHETIC_HEADING, 'National ID', 'Next of kin'];
    let number = 20_000_000;
    for (const { cells } of people) {
      number += 7;
      yield [...cells, String(number), `${cells[1]}, ${number}`];
    }
  };
  await writeTable(file, 'Roll', rows());
}

type Run = { readonly seconds: number; readonly peakMiB: number };

/** Each run is a process of its own, so that its peak of memory is its own as well. */
function child(script: string, ...args: readonly string[]): Run {
  const path = join(import.meta.dirname, 'roll', script);
  const out = execFileSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return JSON.parse(out) as Run;
}

const round = (value: number): number => Math.round(value * 100) / 100;
