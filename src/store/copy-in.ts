import { Buffer } from 'node:buffer';
import { CompiledQuery, type Kysely } from 'kysely';
import type pg from 'pg';
import type { DB } from './schema.ts';

/**
 * Copies rows in PostgreSQL's text format into a table on which row security does not apply to the
 * role (a temporary one): COPY FROM is refused elsewhere.
 *
 * @param command `copy … from stdin`
 */
export async function copyIn(db: Kysely<DB>, command: string, rows: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(command, [rows]));
}

/** One row of the text format, its line end with it. */
export function copyRow(values: readonly unknown[]): string {
  return `${values.map(field).join('\t')}\n`;
}

function field(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return escaped(value);
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 't' : 'f';
    default:
      return composed(value);
  }
}

/** A list is an array of texts, anything else JSON. */
function composed(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (!Array.isArray(value)) return escaped(JSON.stringify(value));
  if (value.length === 0) return '{}';
  const items = value.map((item) => `"${String(item).replaceAll(/["\\]/g, '\\$&')}"`);
  return escaped(`{${items.join(',')}}`);
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: { readonly [char: string]: string } = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}

type Done = (error: Error | null) => void;

/** What pg's connection can do while it copies; its types leave these out. */
type CopyingConnection = {
  readonly query: (command: string) => void;
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly endCopyFrom: () => void;
};

/** A query in pg's own protocol of handlers: it sends the rows when the server asks for them. */
class CopyFromText {
  readonly #command: string;
  readonly #rows: string;
  readonly #done: Done;

  constructor(command: string, rows: string, done: Done) {
    this.#command = command;
    this.#rows = rows;
    this.#done = done;
  }

  submit(connection: CopyingConnection): void {
    connection.query(this.#command);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#rows));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#done(null);
  }

  handleError(error: Error): void {
    this.#done(error);
  }
}

const COPY = /^copy .* from stdin$/s;

type Query = (...args: readonly unknown[]) => unknown;

/** Teaches a connection of the pool to take the rows of a COPY as the parameter of its query. */
export function allowCopy(client: pg.PoolClient): void {
  const connection = client as { query: Query };
  const query: Query = connection.query.bind(client);
  connection.query = (text, values, ...rest) => {
    const [rows] = Array.isArray(values) ? values : [];
    if (typeof text !== 'string' || !COPY.test(text)) return query(text, values, ...rest);
    return new Promise((resolve, reject) => {
      const done: Done = (error) =>
        error === null ? resolve({ command: 'COPY', rowCount: 0, rows: [] }) : reject(error);
      query(new CopyFromText(text, String(rows), done));
    });
  };
}
