import type { RollCell } from '../src/domain/force/roll-cell.ts';
import { SYNTHETIC_HEADING, syntheticRoll } from '../src/domain/force/synthetic-roll.ts';
import { seededRandom } from '../src/random.ts';
import { importRoll } from '../src/use-cases/import-roll.ts';
import type { Work } from '../src/use-cases/work.ts';

const ROLL_DAY = Temporal.PlainDate.from('2024-11-01');

/** The rows of a made-up roll as a sheet has them, heading first; days are ISO text. */
export function rollRows(size: number, errors = 0, seed = 3): RollCell[][] {
  const people = syntheticRoll({ size, errors, random: seededRandom(seed), on: ROLL_DAY });
  return [[...SYNTHETIC_HEADING], ...[...people].map(({ cells }) => cells.map(plain))];
}

function plain(cell: RollCell | Temporal.PlainDate): RollCell {
  return cell === null || typeof cell !== 'object' ? cell : cell.toString();
}

/** As a block copied from a sheet: tabs between cells. */
export function asPasted(rows: readonly (readonly RollCell[])[]): string {
  return rows.map((cells) => cells.map((cell) => cell ?? '').join('\t')).join('\n');
}

async function* linesOf(rows: readonly (readonly RollCell[])[]) {
  for (const [at, cells] of rows.entries()) yield { row: at + 1, cells };
}

/** Puts rows on the roll of the country that the work acts for. */
export async function onTheRoll(
  work: Work,
  mission: string,
  rows: readonly (readonly RollCell[])[],
): Promise<void> {
  await importRoll(work, mission, { name: 'roll.xlsx', lines: linesOf(rows) }, 'apply');
}
