import type { ColumnKind } from './people-columns.ts';

/** What stands for a cell that says nothing. */
const SILENT = -1;

/** Each distinct value with the words it is made of, and per row the place of its value or -1. */
export type Coded = {
  readonly values: readonly string[];
  readonly parts: readonly (readonly string[])[];
  readonly codes: Int32Array;
};

/**
 * One column of many rows: each distinct value once, and per row the number of its value. Comparing
 * and filtering then cost a look at a number, however long the words are.
 */
export class CodedColumn {
  private readonly kind: ColumnKind;
  private readonly codes: Int32Array;
  private readonly values: readonly string[];
  private readonly parts: readonly (readonly string[])[];
  private readonly order: readonly string[];
  private ranks: Int32Array | null = null;

  constructor(kind: ColumnKind, { values, parts, codes }: Coded, order: readonly string[] = []) {
    this.kind = kind;
    this.values = values;
    this.parts = parts;
    this.codes = codes;
    this.order = order;
  }

  /** What stands in a row; `null` where the roll is silent. */
  at(row: number): string | null {
    return this.values[this.codes[row] ?? SILENT] ?? null;
  }

  /** Per row the place of its value among all values in order; `SILENT` sorts last by its own rule. */
  rankOf(row: number): number {
    this.ranks ??= this.ranked();
    const code = this.codes[row] ?? SILENT;
    return code === SILENT ? SILENT : (this.ranks[code] ?? SILENT);
  }

  get distinct(): number {
    return this.values.length;
  }

  /** Which values a test lets through, to be asked per row by {@link passes}. */
  allowed(test: (value: string | null, parts: readonly string[]) => boolean): Uint8Array {
    const through = new Uint8Array(this.values.length + 1);
    for (const [code, value] of this.values.entries()) {
      through[code] = Number(test(value, this.parts[code] ?? []));
    }
    through[this.values.length] = Number(test(null, []));
    return through;
  }

  passes(row: number, through: Uint8Array): boolean {
    const code = this.codes[row] ?? SILENT;
    return through[code === SILENT ? this.values.length : code] === 1;
  }

  /** How many of the rows hold each word, the silent ones under `null`; a list counts for each word. */
  counts(rows: Uint32Array): ReadonlyMap<string | null, number> {
    const counts = new Map<string | null, number>();
    for (const [code, count] of this.perCode(rows).entries()) {
      if (count === 0) continue;
      for (const word of this.parts[code] ?? [null]) {
        counts.set(word, (counts.get(word) ?? 0) + count);
      }
    }
    return counts;
  }

  /** Rows per value; the last place counts those in which nothing stands. */
  private perCode(rows: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.values.length + 1);
    for (const row of rows) {
      const code = this.codes[row] ?? SILENT;
      const at = code === SILENT ? this.values.length : code;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  }

  private ranked(): Int32Array {
    const compare = comparing(this.kind, this.order);
    const inOrder = Array.from(this.values.keys()).sort((a, b) =>
      compare(this.values[a] ?? '', this.values[b] ?? ''),
    );
    const ranks = new Int32Array(this.values.length);
    for (const [rank, code] of inOrder.entries()) ranks[code] = rank;
    return ranks;
  }
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function comparing(kind: ColumnKind, order: readonly string[]): (a: string, b: string) => number {
  if (order.length > 0) return (a, b) => order.indexOf(a) - order.indexOf(b);
  if (kind === 'day') return (a, b) => (a < b ? -1 : Number(a > b));
  return (a, b) => collator.compare(a, b);
}
