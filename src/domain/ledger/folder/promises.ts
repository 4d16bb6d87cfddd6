import { type FieldError, Problem } from '../../problem.ts';
import { dayNumber } from '../day-number.ts';
import { rowError } from '../record-row.ts';
import type { StatedTime } from '../statement.ts';
import { idsIn, type NamedRow, orNull, rowsOf, type Table } from './table.ts';

const COLUMNS = [
  'id',
  'promise',
  'part',
  'said_on',
  'speaker',
  'promised_date',
  'promised_size',
  'outcome_date',
  'outcome_size',
  'source_ids',
] as const;

/** A stated day or size beside what came of it; the parts of one promise share its name. */
export type PromiseRow = {
  readonly id: string;
  readonly promise: string;
  readonly part: number;
  readonly said: StatedTime;
  readonly speaker: string | null;
  readonly promised: StatedTime | null;
  readonly promisedSize: number | null;
  readonly outcome: StatedTime | null;
  readonly outcomeSize: number | null;
  readonly statementIds: readonly string[];
  readonly note: string | null;
};

type Cells = NamedRow<(typeof COLUMNS)[number] | 'note'>;

/** Reads the register of promises. */
export function readPromises(
  table: Table | undefined,
  timeOf: (edtf: string) => StatedTime,
  findings: FieldError[],
): readonly PromiseRow[] {
  const rows = rowsOf<keyof Cells['cells']>(table, COLUMNS, ['note'], findings);
  return rows.flatMap(({ line, cells }) => {
    try {
      return [promiseOf(cells, timeOf)];
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const column = problem.code === 'unreadable-date' ? 'said_on' : 'promised_size';
      const value = JSON.stringify(problem.facts);
      const file = table?.file ?? '';
      findings.push(
        rowError(
          file,
          line,
          column,
          value,
          problem.code,
          problem.message,
          'dates in EDTF, sizes as numbers',
        ),
      );
      return [];
    }
  });
}

function promiseOf(cells: Cells['cells'], timeOf: (edtf: string) => StatedTime): PromiseRow {
  const dateIn = (text: string) => (text === '' ? null : timeOf(text));
  return {
    id: cells.id,
    promise: cells.promise,
    part: Number(cells.part || 1),
    said: timeOf(cells.said_on),
    speaker: orNull(cells.speaker),
    promised: dateIn(cells.promised_date),
    promisedSize: size(cells.promised_size),
    outcome: dateIn(cells.outcome_date),
    outcomeSize: size(cells.outcome_size),
    statementIds: idsIn(cells.source_ids),
    note: orNull(cells.note),
  };
}

function size(text: string): number | null {
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Problem('unreadable-quantity', { text });
  return number;
}

/**
 * Days from the last day promised to the outcome; negative is early. A promise that names only a
 * first day is counted from that day. `null` when no day was promised, or nothing has come yet.
 */
export function slipDays(
  promised: Pick<StatedTime, 'begin' | 'end'> | null,
  outcome: Pick<StatedTime, 'begin' | 'end'> | null,
): number | null {
  const last = promised?.end ?? promised?.begin ?? null;
  const came = outcome?.end ?? outcome?.begin ?? null;
  return last === null || came === null ? null : dayNumber(came) - dayNumber(last);
}
