import type { FieldError } from '../../problem.ts';
import { rowError } from '../record-row.ts';
import type { Passage } from '../statement.ts';
import { idsIn, type NamedRow, orNull, rowsOf, type Table } from './table.ts';

/** A document held as a hash and a few quoted words; longer quotes need its text. */
export const QUOTE_WORDS_MAX = 12;

const COLUMNS = ['document', 'start', 'length', 'words', 'statement_ids'] as const;

type Cells = NamedRow<(typeof COLUMNS)[number]>;

/** The quoted words of statements, with their exact offsets in UTF-16 code units. */
export function readPassages(
  table: Table | undefined,
  known: ReadonlySet<string>,
  findings: FieldError[],
): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  for (const row of rowsOf(table, COLUMNS, [], findings)) {
    findings.push(...findingsOf(table?.file ?? '', row, known));
    const { start, length, words, statement_ids } = row.cells;
    for (const id of idsIn(statement_ids)) {
      passages.set(id, { start: Number(start), length: Number(length), words });
    }
  }
  return passages;
}

function findingsOf(
  file: string,
  { line, cells }: Cells,
  known: ReadonlySet<string>,
): readonly FieldError[] {
  const bad = (column: keyof Cells['cells'], message: string, wanted: string) =>
    rowError(file, line, column, cells[column], 'unreadable-cell', message, wanted);
  const strangers = idsIn(cells.statement_ids).filter((id) => !known.has(id));
  const isLong = cells.words.split(/\s+/).length > QUOTE_WORDS_MAX;
  return [
    ...(/^\d+$/.test(cells.start) ? [] : [bad('start', 'Not an offset.', 'a whole number')]),
    ...(Number(cells.length) === cells.words.length
      ? []
      : [bad('length', 'The words are not as long.', 'their length')]),
    ...(isLong ? [bad('words', 'The quote is too long.', `at most ${QUOTE_WORDS_MAX} words`)] : []),
    ...strangers.map((id) => bad('statement_ids', `There is no statement "${id}".`, 'ids of rows')),
  ];
}

/** A source with what its key alone does not say. */
export type DocumentRow = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly contentHash: string | null;
  readonly isSeed: boolean;
};

const DOCUMENT = [
  'document',
  'title',
  'publisher',
  'url',
  'published_on',
  'sha256',
  'seed',
] as const;

export function readDocuments(
  table: Table | undefined,
  findings: FieldError[],
): readonly DocumentRow[] {
  return rowsOf(table, DOCUMENT, [], findings).map(({ line, cells }) => {
    if (cells.sha256 !== '' && !/^[0-9a-f]{64}$/.test(cells.sha256)) {
      findings.push(
        rowError(
          table?.file ?? '',
          line,
          'sha256',
          cells.sha256,
          'unreadable-cell',
          'This is not a SHA-256.',
          '64 hexadecimal digits',
        ),
      );
    }
    return {
      id: cells.document,
      title: cells.title,
      publisher: orNull(cells.publisher),
      url: orNull(cells.url),
      published: orNull(cells.published_on),
      contentHash: orNull(cells.sha256),
      isSeed: cells.seed !== '',
    };
  });
}
