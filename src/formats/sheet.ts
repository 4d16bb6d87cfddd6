import { parse } from 'csv-parse/sync';

/** The cells of a row by the name of their column. */
export type SheetRow = Readonly<Record<string, string>>;

/**
 * Reads rows as people paste or save them: comma, semicolon or tab between cells, a heading first, a
 * byte order mark or none. Rows shorter than the heading end in empty cells.
 *
 * @throws {Error} on an unclosed quote or a row longer than the heading; the message names the line
 */
export function readSheet(text: string): SheetRow[] {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = heading.includes('\t') ? '\t' : heading.includes(',') ? ',' : ';';
  return parse(text, {
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter,
    skip_empty_lines: true,
    relax_column_count_less: true,
    trim: true,
  });
}
