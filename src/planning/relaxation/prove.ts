import type { Block } from '../block.ts';
import type { Grid } from '../search/grid.ts';
import { addIntegral, type HalfColumns } from './columns.ts';
import { halvesOf } from './halves.ts';
import { type Engine, type IntegerLimits, ModelBuilder } from './linear-model.ts';
import { layPinRows, pinsOf } from './pin-rows.ts';
import { layRows } from './rows.ts';

/** A part of a relaxed plan: so many persons of a contingent go through this half. */
export type Part = { readonly columns: HalfColumns; readonly persons: number };

export type Proof = {
  readonly bound: number;
  /** The best relaxed plan found; `null` when there was none. */
  readonly parts: readonly Part[] | null;
  /** Whether it was proved that there is none: pinned decisions that cannot all hold. */
  readonly impossible: boolean;
};

/**
 * The integer model over all halves: batches have sizes, one class start and one lift a week, and as
 * many batches wait as have been trained. It lets persons change batch while they wait, which no
 * plan may; so its bound holds for every plan, and its solution may need mending.
 */
export function prove(
  grid: Grid,
  engine: Engine,
  limits: Omit<IntegerLimits, 'found' | 'start'>,
  incumbent: readonly Block[],
  found: (parts: readonly Part[]) => void,
): Proof {
  const builder = new ModelBuilder();
  const rows = layRows(builder, grid, true);
  const pins = layPinRows(builder, grid.input.pins);
  const halves = halvesOf(grid.input, grid).map((half) =>
    addIntegral(builder, grid, rows, half, pinsOf(pins, half)),
  );
  const model = engine(builder.model());
  const partsOf = (values: Float64Array) => partsIn(halves, values);
  const answer = model.solveInteger({
    ...limits,
    start: startFrom(halves, incumbent, builder.columnCount),
    found: (values) => found(partsOf(values)),
  });
  model.close();
  return {
    bound: answer.bound,
    parts: answer.values && partsOf(answer.values),
    impossible: answer.impossible,
  };
}

function partsIn(halves: readonly HalfColumns[], values: Float64Array): Part[] {
  return halves
    .map((columns) => ({ columns, persons: (values[columns.persons] ?? 0) * columns.unit }))
    .filter(({ persons }) => persons > 0.5);
}

/**
 * A value for each whole-number column from the blocks of a plan; the engine works out the states.
 * `null` when there is no plan to start from, or one of its halves is not in the model.
 */
function startFrom(
  halves: readonly HalfColumns[],
  blocks: readonly Block[],
  columnCount: number,
): Float64Array | null {
  if (blocks.length === 0) return null;
  const columnsOf = new Map(halves.map((columns) => [keyOf(columns.half), columns]));
  const values = new Float64Array(columnCount);
  for (const block of blocks) {
    for (const key of [classKey(block), liftKey(block)]) {
      const columns = columnsOf.get(key);
      if (!columns) return null;
      values[columns.used] = (values[columns.used] ?? 0) + 1;
      if (columns.persons !== columns.used)
        values[columns.persons] = (values[columns.persons] ?? 0) + block.persons;
    }
  }
  return values;
}

const classKey = ({ contingent, mode, start }: Block): string => `c ${contingent} ${mode} ${start}`;
const liftKey = ({ contingent, lift, departure }: Block): string =>
  `l ${contingent} ${lift} ${departure}`;

const keyOf = (half: HalfColumns['half']): string => {
  const contingent = half.frame.contingent.id;
  return half.kind === 'class'
    ? `c ${contingent} ${half.mode.index} ${half.start}`
    : `l ${contingent} ${half.lift} ${half.departure}`;
};
