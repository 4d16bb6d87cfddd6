import type { FieldError } from '../../problem.ts';
import { rowError } from '../record-row.ts';

/** A file of rows as it was read: column names, and cells with the line that each row began on. */
export type Table = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** The files of a mission's folder, by name. */
export type Folder = ReadonlyMap<string, Table>;

/** A row by column names, with its line for a finding. */
export type NamedRow<C extends string> = {
  readonly line: number;
  readonly cells: { readonly [K in C]: string };
};

/**
 * The rows of a file by column names; columns that are not asked for are left alone. A column that
 * is missing is one finding, and then no row is read; an optional one reads as empty.
 */
export function rowsOf<C extends string>(
  table: Table | undefined,
  required: readonly C[],
  optional: readonly C[],
  findings: FieldError[],
): readonly NamedRow<C>[] {
  if (!table) return [];
  const missing = required.filter((name) => !table.header.includes(name));
  for (const name of missing) {
    findings.push(
      rowError(
        table.file,
        1,
        name,
        '',
        'missing-column',
        `There is no column ${name}.`,
        `it in the header: ${required.join(',')}`,
      ),
    );
  }
  if (missing.length > 0) return [];
  const places = [...required, ...optional].map(
    (name) => [name, table.header.indexOf(name)] as const,
  );
  return table.rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(places.map(([name, at]) => [name, (cells[at] ?? '').trim()])) as {
      [K in C]: string;
    },
  }));
}

/** "r098 r199" and "r098;r199" alike. */
export function idsIn(text: string): readonly string[] {
  return text.split(/[\s;,]+/).filter((id) => id !== '');
}

/** Names apart by semicolons. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** An empty cell is nothing. */
export function orNull(text: string): string | null {
  return text === '' ? null : text;
}
