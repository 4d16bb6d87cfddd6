import type { RollCell } from '../src/domain/force/roll-cell.ts';
import { SYNTHETIC_HEADING, syntheticRoll } from '../src/domain/force/synthetic-roll.ts';
import { seededRandom } from '../src/random.ts';
import { solveSelection } from '../src/selection-solver.ts';
import { enrolClass, recordClassResults } from '../src/use-cases/enrol-class.ts';
import { importRoll } from '../src/use-cases/import-roll.ts';
import { recordChain } from '../src/use-cases/record-chain.ts';
import { selectBatch } from '../src/use-cases/select-batch.ts';
import type { Work } from '../src/use-cases/work.ts';

export const NOVEMBER = { class: 'november', batch: 'ke-november' };
/** The two lifts of the batch, with a seat plan of 234 each. */
export const LIFTS = [
  ['jan', '2025-01-18', 217],
  ['feb', '2025-02-06', 144],
] as const;

/** An actor of a country, as a session would make one. */
export function actingFor(work: Work, id: string, country: string | null): Work {
  return { ...work, actor: { id, name: `The ${id}`, role: 'commander', country } };
}

/**
 * Kenya's batch of November with names: chosen from a roll of twice its size, enrolled on 13
 * September, passed on 8 November, two weeks of rest behind them on the 22nd; two lifts planned.
 *
 * @returns the service numbers of the batch
 */
export async function loadNovemberPeople(
  kenya: Work,
  mission: string,
  size = 600,
): Promise<readonly string[]> {
  const officers = await loadChosenPeople(kenya, mission, size);
  await enrolClass(kenya, mission, { ...NOVEMBER, on: '2024-09-13' });
  await recordClassResults(kenya, mission, { ...NOVEMBER, on: '2024-11-08', failed: [] });
  await recordChain(kenya, mission, [
    entry('batch.rest', '2024-11-08', { batch: NOVEMBER.batch, days: '14' }),
    ...LIFTS.map(([lift, day]) =>
      entry('lift.plan', '2024-11-15', { lift, day, from: 'KENBO', to: 'HTPAP', seats: '234' }),
    ),
  ]);
  return officers;
}

/** As {@link loadNovemberPeople}, up to the day before the class: chosen, and the class open. */
export async function loadChosenPeople(
  kenya: Work,
  mission: string,
  size: number,
): Promise<readonly string[]> {
  await importRoll(kenya, mission, { name: 'roll.xlsx', lines: rollOf(size * 4) }, 'apply');
  const wish = { batch: NOVEMBER.batch, size, quotas: [], whole: [], acceptNearest: false };
  const on = Temporal.PlainDate.from('2024-08-15');
  const { officers } = await selectBatch(kenya, mission, { ...wish, on }, solveSelection);
  await recordChain(kenya, mission, [
    entry('class.open', '2024-08', { class: NOVEMBER.class, contributor: 'KE' }),
  ]);
  return officers;
}

async function* rollOf(size: number) {
  const on = Temporal.PlainDate.from('2024-08-01');
  const people = syntheticRoll({ size, errors: 0, random: seededRandom(7), on });
  yield { row: 1, cells: [...SYNTHETIC_HEADING] as RollCell[] };
  let row = 2;
  for (const { cells } of people) {
    yield {
      row,
      cells: cells.map(
        (cell): RollCell => (cell === null || typeof cell !== 'object' ? cell : cell.toString()),
      ),
    };
    row += 1;
  }
}

function entry(act: string, on: string, fields: Readonly<Record<string, string>>) {
  return { id: null, act, on, said: null, source: null, note: null, supersedes: null, fields };
}
