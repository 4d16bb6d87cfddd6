import { wholeHolding } from '../../engagement/known-holdings.ts';
import { refuseUndatedSecond } from '../../engagement/office.ts';
import { type FieldError, Problem } from '../../problem.ts';
import { rowError } from '../record-row.ts';
import type { OfficeTold, StatedTime, Statement } from '../statement.ts';
import { idsIn, namesIn, orNull, rowsOf, type Table } from './table.ts';

const COLUMNS = [
  'id',
  'person',
  'aliases',
  'title',
  'organisation',
  'status',
  'since',
  'until',
  'source_ids',
] as const;

const STANDINGS = ['holder', 'acting', 'nominee', 'elect'];

/** A row of offices: who held what, as far as its sources say. Days as EDTF; `..`: still held. */
export type OfficeRow = OfficeTold & {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly statementIds: readonly string[];
  readonly note: string | null;
};

/** Reads the holdings of offices. */
export function readOffices(
  table: Table | undefined,
  timeOf: (edtf: string) => StatedTime,
  findings: FieldError[],
): readonly OfficeRow[] {
  return rowsOf<(typeof COLUMNS)[number] | 'note'>(table, COLUMNS, ['note'], findings).map(
    ({ line, cells }) => {
      const refuse = (column: 'person' | 'status' | 'since' | 'until' | 'title', wanted: string) =>
        findings.push(
          rowError(
            table?.file ?? '',
            line,
            column,
            cells[column],
            'unreadable-cell',
            `"${cells[column]}" does not fit.`,
            wanted,
          ),
        );
      if (cells.person === '') refuse('person', 'who holds the office');
      if (cells.title === '') refuse('title', 'what the office is called');
      if (!STANDINGS.includes(cells.status)) refuse('status', STANDINGS.join(', '));
      for (const column of ['since', 'until'] as const) {
        if (!isDate(cells[column], timeOf))
          refuse(column, '2024-07-12, ../2024-06-18, .. or empty');
      }
      return {
        id: cells.id,
        person: cells.person,
        aliases: namesIn(cells.aliases),
        title: cells.title,
        organisation: cells.organisation,
        standing: cells.status as OfficeTold['standing'],
        since: orNull(cells.since),
        until: orNull(cells.until),
        statementIds: idsIn(cells.source_ids),
        note: orNull(cells.note),
      };
    },
  );
}

/** A second holder of an office, with no day for either, would hold it beside the first for ever. */
export function refuseUndatedHolders(
  file: string,
  offices: readonly OfficeRow[],
  findings: FieldError[],
): void {
  const none = new Map<string, string>();
  const holdings = offices.map((office) => wholeHolding(office, none));
  holdings.forEach((holding, index) => {
    try {
      refuseUndatedSecond(holding, holdings.slice(0, index));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      findings.push(
        rowError(
          file,
          index + 2,
          'since',
          '',
          problem.code,
          problem.message,
          'the day on which this holding began, or on which the other ended',
        ),
      );
    }
  });
}

function isDate(text: string, timeOf: (edtf: string) => StatedTime): boolean {
  if (text === '' || text === '..') return true;
  try {
    timeOf(text);
    return true;
  } catch (problem) {
    if (problem instanceof Problem) return false;
    throw problem;
  }
}

/**
 * The office that a row of the record tells of: the holding that names the row, else the one of the
 * same person and organisation that its day falls in, else what the note calls it.
 */
export function officeTold(statement: Statement, offices: readonly OfficeRow[]): OfficeTold {
  const own = offices.filter(
    ({ person, aliases, organisation }) =>
      (person === statement.subjectStated || aliases.includes(statement.subjectStated)) &&
      organisation === (statement.counterparty ?? ''),
  );
  const named = own.find(({ statementIds }) => statementIds.includes(statement.id));
  const found = named ?? own.find((office) => holds(office, statement)) ?? own[0];
  if (found) {
    const { person, title, organisation, standing } = found;
    return { person, title, organisation, standing };
  }
  const note = statement.note ?? '';
  return {
    person: statement.subjectStated,
    title: (note.split(/[;,]/)[0] ?? '').replace(/^(?:acting|nominated) /, '') || 'office',
    organisation: statement.counterparty ?? '',
    standing: /^acting /.test(note) ? 'acting' : /nomin/.test(note) ? 'nominee' : 'holder',
  };
}

function holds({ since, until }: OfficeRow, { valid }: Statement): boolean {
  const day = valid.end ?? valid.begin ?? '';
  return (since ?? '') <= day && (until === null || until === '..' || day <= until);
}
