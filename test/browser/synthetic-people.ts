import type { RollCell } from '../../src/domain/force/roll-cell.ts';
import type { RollLine } from '../../src/domain/force/roll-columns.ts';
import { SYNTHETIC_HEADING, syntheticRoll } from '../../src/domain/force/synthetic-roll.ts';
import { seededRandom } from '../../src/random.ts';
import { type ImportResult, importRoll } from '../../src/use-cases/import-roll.ts';
import type { Work } from '../../src/use-cases/work.ts';

const ON = Temporal.PlainDate.from('2024-11-01');

/** Puts people who do not exist on the roll of the country that the actor acts for. */
export function loadPeople(work: Work, mission: string, size: number): Promise<ImportResult> {
  return importRoll(work, mission, { name: 'roll.xlsx', lines: lines(size) }, 'apply');
}

async function* lines(size: number): AsyncGenerator<RollLine> {
  yield { row: 1, cells: [...SYNTHETIC_HEADING] };
  let row = 1;
  for (const { cells } of syntheticRoll({ size, errors: 0, random: seededRandom(1), on: ON })) {
    row += 1;
    yield { row, cells: cells.map(asCell) };
  }
}

function asCell(cell: string | number | null | Temporal.PlainDate): RollCell {
  return cell instanceof Temporal.PlainDate ? cell.toString() : cell;
}
