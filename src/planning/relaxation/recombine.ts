import type { Block } from '../block.ts';
import type { Grid } from '../search/grid.ts';
import { costOf, onceRow, visitEntries } from './columns.ts';
import { type ClassHalf, type Half, halvesOf, type LiftHalf } from './halves.ts';
import { type Engine, type IntegerLimits, ModelBuilder } from './linear-model.ts';
import type { Part } from './prove.ts';
import { layRows, type Rows } from './rows.ts';

/** Halves this many weeks beside a promising one are let in with it. */
const REACH_WEEKS = 2;
/** More blocks than this and the engine finds nothing in time. */
const BLOCKS_MAX = 5_000;

type Column = { readonly persons: number; readonly block: Omit<Block, 'persons'> };

/**
 * The restricted master as an integer program: whole blocks, made from the halves that the relaxed
 * plan or the best plan uses and those next to them. What it gives is a plan, of which the given one
 * is a worst case.
 *
 * @returns `null` when it found nothing
 */
export function recombine(
  grid: Grid,
  engine: Engine,
  limits: Omit<IntegerLimits, 'found' | 'start'>,
  parts: readonly Part[],
  plan: readonly Block[],
): Block[] | null {
  const builder = new ModelBuilder();
  const rows = layRows(builder, grid, false);
  const columns: Column[] = [];
  const start: number[] = [];
  for (const [first, second] of pairsOf(grid, parts, plan)) {
    const block = blockOf(first, second);
    const { batchMin, batchMax } = first.frame;
    const least = builder.row(Number.NEGATIVE_INFINITY, 0);
    const most = builder.row(Number.NEGATIVE_INFINITY, 0);
    const limit = Math.min(batchMax, first.most, second.most);
    const persons = builder.column(costOf(first), limit, true);
    for (const [row, value] of entriesOf(grid, rows, [first, second])) builder.entry(row, value);
    builder.entry(least, -1);
    builder.entry(most, 1);
    const used = builder.column(0, 1, true);
    for (const half of [first, second]) builder.entry(onceRow(rows, half), 1);
    builder.entry(least, batchMin);
    builder.entry(most, -limit);
    columns.push({ persons, block });
    const known = plan.find((one) => isSame(one, block));
    start[persons] = known?.persons ?? 0;
    start[used] = known ? 1 : 0;
  }
  const model = engine(builder.model());
  const values = Float64Array.from(
    { length: builder.columnCount },
    (_, index) => start[index] ?? 0,
  );
  const answer = model.solveInteger({ ...limits, start: values, found: () => {} });
  model.close();
  return answer.values && blocksIn(columns, answer.values);
}

/** Both halves may touch one row: who is ready in the week of the lift does not wait. */
function entriesOf(grid: Grid, rows: Rows, halves: readonly Half[]): Map<number, number> {
  const entries = new Map<number, number>();
  for (const half of halves)
    visitEntries(grid, rows, half, (row, value) => {
      if (row !== undefined) entries.set(row, (entries.get(row) ?? 0) + value);
    });
  return entries;
}

function blocksIn(columns: readonly Column[], values: Float64Array): Block[] {
  return columns
    .map(({ persons, block }) => ({ ...block, persons: Math.round(values[persons] ?? 0) }))
    .filter(({ persons }) => persons > 0);
}

/** Class and lift halves of one contingent that make a block, near what either plan uses. */
function pairsOf(
  grid: Grid,
  parts: readonly Part[],
  plan: readonly Block[],
): [ClassHalf, LiftHalf][] {
  const all = halvesOf(grid.input, grid);
  for (let reach = REACH_WEEKS; reach >= 0; reach -= 1) {
    const near = all.filter((half) => isNear(half, parts, plan, reach));
    const classes = near.filter((half) => half.kind === 'class');
    const lifts = near.filter((half) => half.kind === 'lift');
    const pairs = classes.flatMap((first) =>
      lifts
        .filter((second) => second.frame === first.frame && first.ready <= second.lift)
        .map((second): [ClassHalf, LiftHalf] => [first, second]),
    );
    if (pairs.length <= BLOCKS_MAX) return pairs;
  }
  return [];
}

function isNear(
  half: Half,
  parts: readonly Part[],
  plan: readonly Block[],
  reach: number,
): boolean {
  const { id } = half.frame.contingent;
  const own = plan.filter(({ contingent }) => contingent === id);
  const relaxed = parts
    .map(({ columns }) => columns.half)
    .filter(({ frame }) => frame.contingent.id === id);
  if (half.kind === 'class')
    return [
      ...own.map(({ start }) => start),
      ...relaxed.flatMap((one) => (one.kind === 'class' ? [one.start] : [])),
    ].some((start) => Math.abs(start - half.start) <= reach);
  return [...own, ...relaxed.flatMap((one) => (one.kind === 'lift' ? [one] : []))].some(
    ({ lift, departure }) =>
      Math.abs(lift - half.lift) <= reach && Math.abs(departure - half.departure) <= reach,
  );
}

const blockOf = (first: ClassHalf, second: LiftHalf): Omit<Block, 'persons'> => ({
  contingent: first.frame.contingent.id,
  mode: first.mode.index,
  start: first.start,
  lift: second.lift,
  departure: second.departure,
});

const isSame = (one: Block, other: Omit<Block, 'persons'>): boolean =>
  one.contingent === other.contingent &&
  one.mode === other.mode &&
  one.start === other.start &&
  one.lift === other.lift &&
  one.departure === other.departure;
