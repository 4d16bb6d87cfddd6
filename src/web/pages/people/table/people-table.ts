import type { PeopleColumnsAnswer } from '../../../../contract/roll-people.ts';
import { codedColumn, codedReasons } from './coded-answer.ts';
import { CodedColumn } from './coded-column.ts';
import { PEOPLE_COLUMNS } from './people-columns.ts';

/** What narrows the list: words of which one must stand there, or a stretch of days (both ends in). */
export type ColumnFilter =
  | { readonly kind: 'words'; readonly column: string; readonly words: readonly string[] }
  | {
      readonly kind: 'days';
      readonly column: string;
      readonly since: string | null;
      readonly until: string | null;
    };

export type PeopleQuestion = {
  readonly sort: { readonly column: string; readonly isDescending: boolean };
  readonly filters: readonly ColumnFilter[];
  /** Looked for in name and service number, without accents and capitals. */
  readonly search: string;
};

/** The word that a filter has for a cell in which nothing stands. */
export const NOT_SAID = 'not said';

const SEARCHED = ['serviceNumber', 'name'];

/** The roll column by column, to be sorted and filtered in a few thousandths of a second. */
export class PeopleTable {
  readonly size: number;
  private readonly ids: readonly string[];
  private readonly columns: ReadonlyMap<string, CodedColumn>;
  private readonly sorted = new Map<string, Uint32Array>();
  private readonly searched: readonly string[];

  constructor({
    total,
    columns,
    answers,
  }: Pick<PeopleColumnsAnswer, 'total' | 'columns' | 'answers'>) {
    this.size = total;
    const textsOf = (name: string) => {
      const column = columns[name];
      return column?.kind === 'text' ? column.values : [];
    };
    this.ids = textsOf('id').map((id) => id ?? '');
    this.columns = new Map(
      PEOPLE_COLUMNS.flatMap(({ name, kind, order }) => {
        const given = columns[name];
        const coded =
          name === 'reasons' ? codedReasons(answers, total) : given && codedColumn(given);
        return coded ? [[name, new CodedColumn(kind, coded, order)] as const] : [];
      }),
    );
    const searched = SEARCHED.map(textsOf);
    this.searched = Array.from({ length: total }, (_, row) =>
      folded(searched.map((texts) => texts[row] ?? '').join(' ')),
    );
  }

  /** The rows that are left, in order; rows in which the sorted column is silent come last. */
  rowsFor({ sort, filters, search }: PeopleQuestion): Uint32Array {
    const tests = filters.flatMap((filter) => this.testOf(filter) ?? []);
    const words = folded(search).split(/\s+/).filter(Boolean);
    const ordered = this.order(sort.column, sort.isDescending);
    if (tests.length === 0 && words.length === 0) return ordered;
    return ordered.filter(
      (row) =>
        tests.every((test) => test(row)) &&
        words.every((word) => this.searched[row]?.includes(word)),
    );
  }

  /** The cells of one row by the name of their column. */
  row(at: number): {
    readonly id: string;
    readonly cells: Readonly<Record<string, string | null>>;
  } {
    const cells = Object.fromEntries(
      [...this.columns].map(([name, column]) => [name, column.at(at)]),
    );
    return { id: this.ids[at] ?? '', cells };
  }

  /** What one filter could ask for, and how many rows each choice would leave beside the others. */
  choices(
    column: string,
    question: PeopleQuestion,
  ): readonly { readonly word: string; readonly count: number }[] {
    const filters = question.filters.filter((filter) => filter.column !== column);
    const counts = this.columns.get(column)?.counts(this.rowsFor({ ...question, filters }));
    return [...(counts ?? [])]
      .map(([word, count]) => ({ word: word ?? NOT_SAID, count }))
      .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
  }

  /** Sorts by every column once, so that the first click waits no longer than the second. */
  *warmUp(): Generator<string> {
    for (const name of this.columns.keys()) {
      this.order(name, false);
      yield name;
    }
  }

  private testOf(filter: ColumnFilter): ((row: number) => boolean) | null {
    const column = this.columns.get(filter.column);
    if (!column) return null;
    const through = column.allowed(testFor(filter));
    return (row) => column.passes(row, through);
  }

  private order(name: string, isDescending: boolean): Uint32Array {
    const ascending = this.sorted.get(name) ?? this.ascending(name);
    if (!isDescending) return ascending;
    const column = this.columns.get(name);
    const firstSilent = column
      ? ascending.findIndex((row) => column.rankOf(row) < 0)
      : ascending.length;
    const said = firstSilent < 0 ? ascending.length : firstSilent;
    const descending = ascending.slice();
    descending.subarray(0, said).reverse();
    return descending;
  }

  /** Counting sort by rank: in proportion to the rows, and equals keep the order of the roll. */
  private ascending(name: string): Uint32Array {
    const column = this.columns.get(name);
    const rows = Uint32Array.from({ length: this.size }, (_, row) => row);
    if (!column) return rows;
    const starts = new Uint32Array(column.distinct + 2);
    const slot = (row: number) => {
      const rank = column.rankOf(row);
      return rank < 0 ? column.distinct : rank;
    };
    for (const row of rows) starts[slot(row) + 1] = (starts[slot(row) + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at += 1) {
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    }
    const sorted = new Uint32Array(this.size);
    for (const row of rows) {
      const at = slot(row);
      sorted[starts[at] ?? 0] = row;
      starts[at] = (starts[at] ?? 0) + 1;
    }
    this.sorted.set(name, sorted);
    return sorted;
  }
}

function testFor(filter: ColumnFilter) {
  if (filter.kind === 'days')
    return (value: string | null) => value !== null && isWithin(value, filter);
  const words = new Set(filter.words);
  return (value: string | null, parts: readonly string[]) =>
    value === null ? words.has(NOT_SAID) : parts.some((word) => words.has(word));
}

function isWithin(
  day: string,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): boolean {
  return (since === null || day >= since) && (until === null || day <= until);
}

/** Without capitals and accents: "Ñandú" is found as "nandu". */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
