import highsModule from 'highs';
import type {
  Columns,
  Engine,
  IntegerAnswer,
  IntegerLimits,
  LinearAnswer,
  LinearModel,
  OpenModel,
} from './planning/relaxation/linear-model.ts';

// The package's types describe its CommonJS file; what Node loads is the module, whose default is
// the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type HighsModel = ReturnType<Highs['createModel']>;

const QUIET = { output_flag: false } as const;
/** One seed for all solves, so that the same model takes the same path. */
const RANDOM_SEED = 1;

/**
 * HiGHS as the planner's engine. Its calls block the thread until they end, so it is opened in a
 * worker thread only; its memory is the WASM heap of that thread and goes with it.
 */
export async function highsEngine(): Promise<Engine> {
  const highs = await loadHighs();
  return (model) => openModel(highs, model);
}

function openModel(highs: Highs, source: LinearModel): OpenModel {
  const model = highs.createModel(modelData(highs, source, false));
  model.options.set({ ...QUIET, random_seed: RANDOM_SEED });
  const rowCount = source.rowLowers.length;
  return {
    addColumns: (columns) => {
      model.addCols({
        cost: Float64Array.from(columns.costs),
        lower: Float64Array.from(columns.lowers),
        upper: Float64Array.from(columns.uppers, (upper) => finite(highs, upper)),
        matrix: matrixOf(columns, rowCount),
      });
    },
    solveLinear: (seconds) => solveLinear(highs, model, seconds),
    solveInteger: (limits) => {
      model.passModel(modelData(highs, source, true));
      return solveInteger(highs, model, limits);
    },
    close: () => model.dispose(),
  };
}

function solveLinear(highs: Highs, model: HighsModel, seconds: number): LinearAnswer | null {
  model.zeroAllClocks();
  model.options.set({ time_limit: seconds });
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
  const { colValue, rowDual } = model.getSolution();
  return { objective: model.getObjectiveValue(), values: colValue, prices: rowDual };
}

function solveInteger(highs: Highs, model: HighsModel, limits: IntegerLimits): IntegerAnswer {
  model.zeroAllClocks();
  model.options.set({
    time_limit: limits.seconds,
    mip_max_nodes: limits.nodes,
    mip_rel_gap: limits.relativeGap,
  });
  if (limits.start) model.setSolution({ colValue: limits.start });
  const { mipInterrupt, mipImprovingSolution } = highs.constants.callbackType;
  let bound = Number.NEGATIVE_INFINITY;
  model.run({
    [mipInterrupt]: (event) => {
      bound = Math.max(bound, event.data.mip_dual_bound ?? bound);
      if (limits.stop(bound)) event.interrupt();
      return undefined;
    },
    [mipImprovingSolution]: (event) => {
      if (event.data.mip_solution) limits.found(event.data.mip_solution);
      return undefined;
    },
  });
  const dual = model.info.get('mip_dual_bound');
  bound = Math.max(bound, typeof dual === 'number' ? dual : bound);
  const feasible = model.info.get('primal_solution_status') === 2;
  const status = model.getModelStatus();
  const impossible = status === highs.constants.modelStatus.infeasible;
  return { values: feasible ? model.getSolution().colValue : null, bound, impossible };
}

function modelData(
  highs: Highs,
  { columns, rowLowers, rowUppers }: LinearModel,
  integral: boolean,
) {
  const { continuous, integer } = highs.constants.variableType;
  const bounded = (limits: readonly number[]) => limits.map((limit) => finite(highs, limit));
  return {
    numCols: columns.costs.length,
    numRows: rowLowers.length,
    colCost: columns.costs,
    colLower: bounded(columns.lowers),
    colUpper: bounded(columns.uppers),
    rowLower: bounded(rowLowers),
    rowUpper: bounded(rowUppers),
    matrix: matrixOf(columns, rowLowers.length),
    ...(integral
      ? { integrality: columns.integral.map((whole) => (whole ? integer : continuous)) }
      : {}),
  };
}

function matrixOf(columns: Columns, numRows: number) {
  return {
    format: 'csc' as const,
    numRows,
    numCols: columns.costs.length,
    starts: Int32Array.from(columns.starts),
    indices: Int32Array.from(columns.rows),
    values: Float64Array.from(columns.values),
  };
}

function finite(highs: Highs, limit: number): number {
  if (limit === Number.POSITIVE_INFINITY) return highs.infinity;
  return limit === Number.NEGATIVE_INFINITY ? -highs.infinity : limit;
}
