/** Columns of a linear model, compressed: entries of column j stand at starts[j] up to starts[j+1]. */
export type Columns = {
  readonly costs: readonly number[];
  readonly lowers: readonly number[];
  readonly uppers: readonly number[];
  readonly integral: readonly boolean[];
  readonly starts: readonly number[];
  readonly rows: readonly number[];
  readonly values: readonly number[];
};

/** Minimise costs · x subject to row and column bounds. Plain arrays: they cross to any engine. */
export type LinearModel = {
  readonly columns: Columns;
  readonly rowLowers: readonly number[];
  readonly rowUppers: readonly number[];
};

/** An LP's optimum: `prices` are the rows' dual values, the change of the objective for one unit more. */
export type LinearAnswer = {
  readonly objective: number;
  readonly values: Float64Array;
  readonly prices: Float64Array;
};

export type IntegerAnswer = {
  /** `null` when no solution was found. */
  readonly values: Float64Array | null;
  /** A lower bound on the objective over all integer solutions. */
  readonly bound: number;
  /** Whether it was proved that there is no solution. */
  readonly impossible: boolean;
};

export type IntegerLimits = {
  readonly seconds: number;
  readonly nodes: number;
  readonly relativeGap: number;
  /** Asked now and then while the engine works; true makes it stop. */
  readonly stop: (bound: number) => boolean;
  /** Told of each better solution. */
  readonly found: (values: Float64Array) => void;
  /** Values to start from, or `null`. */
  readonly start: Float64Array | null;
};

/** A model that an engine holds, to be solved again as columns come in. */
export type OpenModel = {
  readonly addColumns: (columns: Columns) => void;
  /** `null` when there is no solution, or the seconds ran out. */
  readonly solveLinear: (seconds: number) => LinearAnswer | null;
  readonly solveInteger: (limits: IntegerLimits) => IntegerAnswer;
  readonly close: () => void;
};

/** The linear and integer programming engine, synchronous; whoever calls it sits in a worker thread. */
export type Engine = (model: LinearModel) => OpenModel;

/** Collects rows and columns one by one. */
export class ModelBuilder {
  readonly rowLowers: number[] = [];
  readonly rowUppers: number[] = [];
  readonly costs: number[] = [];
  readonly lowers: number[] = [];
  readonly uppers: number[] = [];
  readonly integral: boolean[] = [];
  readonly starts: number[] = [];
  readonly rows: number[] = [];
  readonly values: number[] = [];

  row(lower: number, upper: number): number {
    this.rowLowers.push(lower);
    this.rowUppers.push(upper);
    return this.rowLowers.length - 1;
  }

  /** Opens a column; the entries that follow belong to it. */
  column(cost: number, upper: number, integral = false, lower = 0): number {
    this.costs.push(cost);
    this.lowers.push(lower);
    this.uppers.push(upper);
    this.integral.push(integral);
    this.starts.push(this.rows.length);
    return this.costs.length - 1;
  }

  /** An entry of the column opened last. A row below 0 does not exist and is passed over. */
  entry(row: number | undefined, value: number): void {
    if (row === undefined || row < 0 || value === 0) return;
    this.rows.push(row);
    this.values.push(value);
  }

  get columnCount(): number {
    return this.costs.length;
  }

  /** The columns from one on; their entries are numbered from 0. */
  columnsSince(first: number): Columns {
    const offset = this.starts[first] ?? this.rows.length;
    return {
      costs: this.costs.slice(first),
      lowers: this.lowers.slice(first),
      uppers: this.uppers.slice(first),
      integral: this.integral.slice(first),
      starts: [...this.starts.slice(first), this.rows.length].map((start) => start - offset),
      rows: this.rows.slice(offset),
      values: this.values.slice(offset),
    };
  }

  model(): LinearModel {
    return {
      columns: this.columnsSince(0),
      rowLowers: [...this.rowLowers],
      rowUppers: [...this.rowUppers],
    };
  }
}
