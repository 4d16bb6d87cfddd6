import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Info, parse } from 'csv-parse';
import { decodedText } from './decoded-text.ts';
import { escapedText } from './formula-text.ts';
import { lineOf, type SheetLine, SheetRefusal, type WrittenCell } from './xlsx.ts';

/** What parts the cells of a line: whichever of these stands in it most often. */
const SEPARATORS = ['\t', ';', ','] as const;
const HEAD_CHARACTERS = 4_000;

/**
 * The lines of a text with separated cells, as Excel saves or copies them: comma, semicolon or tab,
 * UTF-8 or UTF-16, with a byte order mark or none. A blank line counts as a row, as it does in Excel.
 *
 * @throws {SheetRefusal} over a limit, or on a quote that is never closed
 */
export async function* readSeparated(bytes: Uint8Array): AsyncGenerator<SheetLine> {
  const text = decodedText(bytes);
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({
      delimiter: separatorOf(text.slice(0, HEAD_CHARACTERS)),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      info: true,
      max_record_size: 10_000_000,
    }),
  );
  let row = 0;
  try {
    for await (const { record } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      row += 1;
      yield lineOf(row, record);
    }
  } catch (cause) {
    if (cause instanceof SheetRefusal) throw cause;
    throw new SheetRefusal(`After row ${row}: ${(cause as Error).message}.`, { cause });
  }
}

/** Text is handed over in pieces, so that a line can be taken before the last one is parsed. */
function* chunksOf(text: string): Generator<string> {
  const size = 64 * 1024;
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function separatorOf(head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Writes rows as RFC 4180 with a byte order mark, without which Excel takes names for another script. */
export async function writeSeparated(
  path: string,
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>,
): Promise<void> {
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(path, { mode: 0o600 }));
}

async function* linesOf(
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>,
): AsyncGenerator<string> {
  yield '\uFEFF';
  for await (const row of rows) yield `${row.map(quoted).join(',')}\r\n`;
}

function quoted(cell: WrittenCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? escapedText(cell) : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
