import type { FieldError } from '../../problem.ts';
import { type Judgement, UNJUDGED } from '../judgement.ts';
import { rowError } from '../record-row.ts';
import type { Rank } from '../stated.ts';
import { type NamedRow, orNull, rowsOf, type Table } from './table.ts';

const REQUIRED = ['row', 'grade', 'rank', 'scope', 'part-of', 'same-event-as', 'reason'] as const;
const OPTIONAL = ['supersedes', 'share-of', 'reads-as', 'disputed', 'note'] as const;
const RANKS = ['', 'preferred', 'normal', 'deprecated'];

type Cells = NamedRow<(typeof REQUIRED | typeof OPTIONAL)[number]>;

/** Reads what people held of the rows. Every row that is named must be one of the record. */
export function readJudgements(
  table: Table | undefined,
  known: ReadonlySet<string>,
  findings: FieldError[],
): readonly Judgement[] {
  const rows = rowsOf<keyof Cells['cells']>(table, REQUIRED, OPTIONAL, findings);
  return rows.map((row) => {
    findings.push(...findingsOf(table?.file ?? '', row, known));
    return judgementOf(row.cells);
  });
}

const NAMING = ['row', 'part-of', 'same-event-as', 'supersedes', 'share-of'] as const;

function findingsOf(
  file: string,
  { line, cells }: Cells,
  known: ReadonlySet<string>,
): readonly FieldError[] {
  const bad = (column: keyof Cells['cells'], message: string, wanted: string) =>
    rowError(file, line, column, cells[column], 'unreadable-cell', message, wanted);
  const unknown = NAMING.filter(
    (column) => (cells[column] !== '' || column === 'row') && !known.has(cells[column]),
  ).map((column) => bad(column, `There is no statement "${cells[column]}".`, 'the id of a row'));
  const isGrade = cells.grade === '' || /^[A-F][1-6]$/.test(cells.grade);
  return [
    ...unknown,
    ...(RANKS.includes(cells.rank)
      ? []
      : [bad('rank', `"${cells.rank}" is not a rank.`, 'preferred, normal or deprecated')]),
    ...(isGrade ? [] : [bad('grade', `"${cells.grade}" is not a grade.`, 'A1 to F6')]),
    ...(cells.reason === '' ? [bad('reason', 'A judgement needs a reason.', 'why')] : []),
  ];
}

function judgementOf(cells: Cells['cells']): Judgement {
  return {
    ...UNJUDGED,
    statementId: cells.row,
    rank: orNull(cells.rank) as Rank | null,
    grade: orNull(cells.grade),
    scope: orNull(cells.scope),
    partOf: orNull(cells['part-of']),
    sameEventAs: orNull(cells['same-event-as']),
    supersedes: orNull(cells.supersedes),
    shareOf: orNull(cells['share-of']),
    readsAs: cells['reads-as'] === 'about' ? 'about' : null,
    isDisputed: cells.disputed !== '',
    reason: [cells.reason, cells.note].filter((text) => text !== '').join(': '),
  };
}
