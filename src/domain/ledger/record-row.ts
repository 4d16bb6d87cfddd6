import { type FieldError, Problem } from '../problem.ts';
import { gradeByDefault } from './channel.ts';
import { MEASURE_WORDS, measureOf } from './measure.ts';
import { QUALIFIERS, type Qualifier, type Quantity, quantity } from './quantity.ts';
import { NO_TIME, saidOf } from './stated-time.ts';
import type { StatedTime } from './statement.ts';
import { KINDS, MODALITIES, type Modality, ROLES, type Role, type Statement } from './statement.ts';
import type { Resolved } from './subject.ts';

/** The columns of a record of statements, in their order. */
export const RECORD_COLUMNS = [
  'id',
  'document',
  'source_url',
  'publisher',
  'published_on',
  'event_date',
  'date_role',
  'kind',
  'subject',
  'counterparty',
  'measure',
  'quantity_as_stated',
  'value',
  'value_max',
  'qualifier',
  'unit',
  'modality',
  'speaker',
  'conflict_group',
  'note',
] as const;

export type RecordCells = { readonly [C in (typeof RECORD_COLUMNS)[number]]: string };

/** What reading a row takes from around it. */
export type RecordContext = {
  readonly file: string;
  readonly timeOf: (edtf: string) => StatedTime;
  readonly subjectOf: (name: string) => Resolved;
  /** When the promise that a row makes was said, where the register of promises says so. */
  readonly promisedOn: (id: string) => StatedTime | null;
};

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** Reads one row; what is wrong with it goes to `findings`, each with its column and a way out. */
export function readRecordRow(
  cells: RecordCells,
  row: number,
  context: RecordContext,
  findings: FieldError[],
): Statement {
  const cell = new CellReader(context.file, row, findings);
  cell.expect('id', cells.id, ID.test(cells.id), 'letters, digits, dots and dashes');
  cell.expect('subject', cells.subject, cells.subject.trim() !== '', 'who or what is counted');
  cell.expect('document', cells.document, ID.test(cells.document), 'one key for one source');
  cell.word('kind', cells.kind, KINDS);
  cell.attempt('measure', cells.measure, MEASURE_WORDS, () => measureOf(cells.measure));
  const valid =
    cells.event_date === ''
      ? NO_TIME
      : cell.attempt('event_date', cells.event_date, '2024-06, ../2024-06-30 or empty', () =>
          context.timeOf(cells.event_date),
        );
  const published =
    cells.published_on === ''
      ? null
      : cell.attempt('published_on', cells.published_on, '2024-06-19, 2024-06 or empty', () =>
          context.timeOf(cells.published_on),
        );
  const figure = cell.attempt('value', cells.value, '430, or empty without a number', () =>
    quantityOf(cells),
  );
  const { subject, era } = context.subjectOf(cells.subject);
  return {
    id: cells.id,
    documentId: cells.document,
    kind: cells.kind,
    subject: subject.key,
    subjectStated: cells.subject,
    counterparty: cells.counterparty || null,
    measure: isMinimumService(cells) ? 'min-service' : cells.measure,
    quantity: figure ?? NO_QUANTITY,
    sourceWord: null,
    valid: { ...(valid ?? NO_TIME), role: cell.word('date_role', cells.date_role, ROLES) as Role },
    said: saidOf(published ?? null, context.promisedOn(cells.id), valid ?? NO_TIME),
    modality: cell.word('modality', cells.modality, MODALITIES) as Modality,
    speakers: [cells.publisher, cells.speaker].filter((name) => name !== ''),
    addressee: null,
    channel: 'press',
    isVerbatim: false,
    grade: gradeByDefault('press'),
    scope: null,
    partOf: null,
    sameEventAs: null,
    era,
    supersedes: null,
    because: null,
    note: cells.note || null,
    origin: 'document',
    rule: null,
    inputs: [],
    office: null,
    passage: null,
  };
}

/** "A minimum of five years" is no number of people selected: it is what selection asks for. */
function isMinimumService({ measure, unit }: RecordCells): boolean {
  return measure === 'selected' && (unit === 'years' || unit === 'months');
}

const NO_QUANTITY: Quantity = {
  asStated: '',
  qualifier: 'none',
  value: null,
  valueMax: null,
  unit: '',
};

/** A stated range is written as two values under `exact`. */
function quantityOf(cells: RecordCells): Quantity {
  const { value, value_max, qualifier, unit, quantity_as_stated: asStated } = cells;
  const words = qualifier.replaceAll(' ', '-');
  if (value === '' && words === '') return { ...NO_QUANTITY, asStated, unit };
  const known = QUALIFIERS.includes(words as Qualifier) && words !== 'none';
  if (!known) throw new Problem('unreadable-quantity', { text: `${qualifier} ${value}`.trim() });
  return quantity({
    asStated,
    unit,
    qualifier: value_max === '' ? (words as Qualifier) : 'between',
    value: numberIn(value),
    valueMax: value_max === '' ? null : numberIn(value_max),
  });
}

function numberIn(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    throw new Problem('unreadable-quantity', { text });
  }
  return number;
}

/** Collects what is wrong with the cells of one row. */
class CellReader {
  readonly #file: string;
  readonly #row: number;
  readonly #findings: FieldError[];

  constructor(file: string, row: number, findings: FieldError[]) {
    this.#file = file;
    this.#row = row;
    this.#findings = findings;
  }

  expect(column: string, value: string, holds: boolean, wanted: string): void {
    if (!holds) this.#add(column, value, 'unreadable-cell', `"${value}" does not fit.`, wanted);
  }

  word(column: string, value: string, known: readonly string[]): string {
    this.expect(column, value, known.includes(value), known.join(', '));
    return value;
  }

  attempt<T>(column: string, value: string, wanted: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.#add(column, value, problem.code, problem.message, wanted);
      return undefined;
    }
  }

  #add(column: string, value: string, code: string, message: string, wanted: string): void {
    this.#findings.push(rowError(this.#file, this.#row, column, value, code, message, wanted));
  }
}

/** One finding of a file of rows, with everything that a person needs to mend it. */
export function rowError(
  file: string,
  row: number,
  column: string,
  value: string,
  code: string,
  message: string,
  wanted: string,
): FieldError {
  return {
    pointer: `/${file}/${row}/${column}`,
    row,
    column,
    code,
    value,
    message: `${file}: ${message}`,
    fix: `Write ${wanted}.`,
  };
}
