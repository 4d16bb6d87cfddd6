/** One row of a table or of a CSV file: column names and what stands under them. */
export type Row = { readonly [column: string]: string | number | boolean | null };

/**
 * RFC 4180, lines ended by CRLF. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers stay numbers, also negative ones.
 */
export function csvOf(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  const names = Object.keys(first);
  const lines = [names.map(csvText), ...rows.map((row) => names.map((name) => csvCell(row[name])))];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function csvCell(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? csvText(value) : String(value);
}

function csvText(text: string): string {
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
