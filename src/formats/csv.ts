/** A CSV file: its column names, and its rows with the line each began on (the header is line 1). */
export type CsvTable = {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
};

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What a CSV text breaks: where, and how. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads RFC 4180: quoted fields, doubled quotes, CRLF or LF. A byte order mark is dropped. Hand
 * written because a whole record of a mission passes here in one call and is read once.
 *
 * @throws {CsvError} for an unclosed quote, or a row with another number of cells than the header
 */
export function readCsv(text: string): CsvTable {
  const reader = new Reader(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const header = reader.row();
  if (!header) return { header: [], rows: [] };
  const rows: CsvRow[] = [];
  for (let row = reader.row(); row; row = reader.row()) {
    if (row.cells.length === 1 && row.cells[0] === '') continue;
    if (row.cells.length !== header.cells.length) {
      throw new CsvError(
        row.line,
        `${row.cells.length} cells where the header has ${header.cells.length}`,
      );
    }
    rows.push(row);
  }
  return { header: header.cells, rows };
}

class Reader {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  row(): CsvRow | null {
    if (this.#at >= this.#text.length) return null;
    const line = this.#line;
    const cells: string[] = [];
    for (;;) {
      cells.push(this.#text[this.#at] === '"' ? this.#quoted(line) : this.#bare());
      const next = this.#text[this.#at];
      this.#at += 1;
      if (next === ',') continue;
      if (next === '\r' && this.#text[this.#at] === '\n') this.#at += 1;
      this.#line += 1;
      return { line, cells };
    }
  }

  #bare(): string {
    const start = this.#at;
    let at = start;
    for (; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 44 || code === 10 || code === 13) break;
    }
    this.#at = at;
    return this.#text.slice(start, at);
  }

  #quoted(line: number): string {
    let value = '';
    for (;;) {
      const close = this.#text.indexOf('"', this.#at + 1);
      if (close === -1) throw new CsvError(line, 'a quote that is never closed');
      const piece = this.#text.slice(this.#at + 1, close);
      for (const char of piece) if (char === '\n') this.#line += 1;
      value += piece;
      this.#at = close;
      if (this.#text[close + 1] !== '"') break;
      value += '"';
      this.#at = close + 1;
    }
    this.#at += 1;
    const after = this.#text[this.#at];
    if (after !== undefined && after !== ',' && after !== '\n' && after !== '\r') {
      throw new CsvError(line, 'words after a closing quote');
    }
    return value;
  }
}
