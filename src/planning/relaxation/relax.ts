import type { Grid } from '../search/grid.ts';
import { addLinear, costOf, onceRow, visitEntries } from './columns.ts';
import { type Half, halvesOf } from './halves.ts';
import { type Engine, type LinearAnswer, ModelBuilder, type OpenModel } from './linear-model.ts';
import { layRows, type Rows } from './rows.ts';

/** Up to so many halves the model takes them all at once: pricing rounds would cost more. */
const ALL_AT_ONCE_MAX = 80_000;
/** Halves let in by one pricing round, over all contingents. */
const COLUMNS_PER_ROUND = 3_000;
const REDUCED_COST_MIN = 1e-7;

export type Relaxation = {
  /** No plan of the whole feasible set costs less. */
  readonly bound: number;
  readonly rounds: number;
  readonly columns: number;
  /** Whether pricing found no half left that could lower the value: then the bound is the LP's own. */
  readonly converged: boolean;
};

/**
 * Column generation: solves the linear relaxation over some halves, prices all others by the dual
 * values, takes in the most promising, until none is left. Every block of the feasible set is a sum
 * of two halves, so pricing the halves prices every block of every size.
 *
 * Each round gives a Lagrangian bound, whatever halves are in.
 */
export function relax(
  grid: Grid,
  engine: Engine,
  secondsLeft: () => number,
  listen: (bound: number) => void,
  allAtOnceMax: number = ALL_AT_ONCE_MAX,
): Relaxation {
  const builder = new ModelBuilder();
  const rows = layRows(builder, grid, false);
  const open = new Set(halvesOf(grid.input, grid));
  const everything = open.size <= allAtOnceMax;
  if (everything) takeIn(builder, grid, rows, open, [...open]);
  const model = engine(builder.model());
  let best = Number.NEGATIVE_INFINITY;
  let rounds = 0;
  let converged = false;
  while (secondsLeft() > 0 && !converged) {
    const answer = model.solveLinear(secondsLeft());
    if (!answer) break;
    rounds += 1;
    const priced = everything ? [] : pricedOut(grid, rows, open, answer);
    best = Math.max(best, answer.objective + lagrangianLoss(priced));
    listen(best);
    converged = priced.length === 0;
    grow(model, builder, grid, rows, open, priced);
  }
  const columns = builder.columnCount;
  model.close();
  return { bound: best, rounds, columns, converged };
}

type Priced = { readonly half: Half; readonly reducedCost: number };

/** Halves not yet in the model that would lower its value, by reduced cost a person. */
function pricedOut(
  grid: Grid,
  rows: Rows,
  open: ReadonlySet<Half>,
  { prices }: LinearAnswer,
): Priced[] {
  const priced: Priced[] = [];
  for (const half of open) {
    let reducedCost = costOf(half) - (prices[onceRow(rows, half)] ?? 0) / half.most;
    visitEntries(grid, rows, half, (row, value) => {
      if (row !== undefined && row >= 0) reducedCost -= value * (prices[row] ?? 0);
    });
    if (reducedCost < -REDUCED_COST_MIN) priced.push({ half, reducedCost });
  }
  return priced.sort((a, b) => a.reducedCost * a.half.most - b.reducedCost * b.half.most);
}

/**
 * By how much the halves left out could at most lower the value: a contingent trains and sends its
 * pool at most, so for each kind of half its best reduced cost times the pool.
 */
function lagrangianLoss(priced: readonly Priced[]): number {
  const worst = new Map<string, number>();
  for (const { half, reducedCost } of priced) {
    const key = `${half.kind} ${half.frame.contingent.id}`;
    worst.set(key, Math.min(worst.get(key) ?? 0, reducedCost * half.frame.pool));
  }
  return [...worst.values()].reduce((sum, loss) => sum + loss, 0);
}

function grow(
  model: OpenModel,
  builder: ModelBuilder,
  grid: Grid,
  rows: Rows,
  open: Set<Half>,
  priced: readonly Priced[],
): void {
  const chosen = priced.slice(0, COLUMNS_PER_ROUND).map(({ half }) => half);
  if (chosen.length === 0) return;
  const first = builder.columnCount;
  takeIn(builder, grid, rows, open, chosen);
  model.addColumns(builder.columnsSince(first));
}

function takeIn(
  builder: ModelBuilder,
  grid: Grid,
  rows: Rows,
  open: Set<Half>,
  halves: readonly Half[],
): void {
  for (const half of halves) {
    addLinear(builder, grid, rows, half);
    open.delete(half);
  }
}
