import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../src/formats/csv.ts';

const SEEDS = new URL('../../shared/seeds/', import.meta.url);
const SCREENS = ['Overview', 'Figures', 'Record'];

type Row = { readonly [C in Column]?: string };
type Column =
  | 'id'
  | 'document'
  | 'sentence'
  | 'start'
  | 'length'
  | 'words'
  | 'first_words'
  | 'statement_ids'
  | 'screen';

/** Rows of a CSV file by column names. */
function rowsIn(path: string): Row[] {
  const { header, rows } = readCsv(readFileSync(path, 'utf8'));
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  );
}

const coverage = rowsIn('docs/seed-coverage.csv');
const passages = rowsIn('examples/haiti-mss/passages.csv');
const known = new Set(
  ['record.csv', 'additions.csv'].flatMap((file) =>
    rowsIn(`examples/haiti-mss/${file}`).map(({ id }) => id ?? ''),
  ),
);

describe('every sentence of both reports', () => {
  test.each(coverage)('$document, $sentence: $first_words', ({ statement_ids, screen }) => {
    const ids = (statement_ids ?? '').split(' ').filter((id) => id !== '');
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(SCREENS).toContain(screen);
  });

  test('is in the table: none is left out between two that are', () => {
    const counts = Map.groupBy(coverage, ({ document }) => document);
    expect([...counts.values()].map((rows) => rows.length)).toEqual([16, 14]);
  });

  test('no quote is longer than twelve words, and none is of a statement that is not there', () => {
    for (const { words, statement_ids } of passages) {
      expect((words ?? '').split(/\s+/).length).toBeLessThanOrEqual(12);
      for (const id of (statement_ids ?? '').split(' ')) expect(known).toContain(id);
    }
  });
});

describe.runIf(existsSync(SEEDS))('against the texts of the reports', () => {
  const textOf = (document: string) => readFileSync(new URL(document, SEEDS), 'utf8');

  test('each passage stands where its offset says', () => {
    for (const { document = '', start, length, words } of passages) {
      const from = Number(start);
      expect(textOf(document).slice(from, from + Number(length))).toBe(words);
    }
  });

  test('between the sentences of the table nothing is left over', () => {
    for (const [document = '', rows] of Map.groupBy(coverage, (row) => row.document)) {
      const text = textOf(document);
      const starts = rows.map(({ start }) => Number(start));
      expect(text.slice(0, starts[0]).trim()).toBe('');
      starts.forEach((start, index) => {
        const sentence = text.slice(start, starts[index + 1] ?? text.length).trim();
        expect(sentence.replace(/[^.!?]/g, '').length).toBeLessThanOrEqual(4);
        expect(sentence.startsWith((rows[index]?.first_words ?? '').split(' ')[0] ?? '')).toBe(
          true,
        );
      });
    }
  });
});
