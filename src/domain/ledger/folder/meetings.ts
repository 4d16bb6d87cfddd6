import { type FieldError, Problem } from '../../problem.ts';
import { rowError } from '../record-row.ts';
import type { StatedTime, Statement } from '../statement.ts';
import { idsIn, namesIn, orNull, rowsOf, type Table } from './table.ts';

/** A meeting, call, visit, briefing, ceremony or assessment, as it was told. */
export type EngagementRow = {
  readonly id: string;
  readonly type: string;
  readonly day: StatedTime;
  readonly participants: readonly string[];
  readonly leads: readonly string[];
  readonly venue: string | null;
  readonly topics: readonly string[];
  readonly outcome: string | null;
  readonly statementIds: readonly string[];
};

const ENGAGEMENT = ['id', 'type', 'day', 'participants', 'statement_ids'] as const;
const ENGAGEMENT_MORE = ['leads', 'venue', 'topics', 'outcome'] as const;

/** Reads the file of engagements; rows of the record that it does not name stand for themselves. */
export function readEngagements(
  table: Table | undefined,
  statements: readonly Statement[],
  timeOf: (edtf: string) => StatedTime,
  findings: FieldError[],
): readonly EngagementRow[] {
  const told = rowsOf<(typeof ENGAGEMENT | typeof ENGAGEMENT_MORE)[number]>(
    table,
    ENGAGEMENT,
    ENGAGEMENT_MORE,
    findings,
  ).flatMap(({ line, cells }) => {
    const day = dateOr(table, line, 'day', cells.day, timeOf, findings);
    if (!day) return [];
    return [
      {
        id: cells.id,
        type: cells.type,
        day,
        participants: namesIn(cells.participants),
        leads: namesIn(cells.leads),
        venue: orNull(cells.venue),
        topics: namesIn(cells.topics),
        outcome: orNull(cells.outcome),
        statementIds: idsIn(cells.statement_ids),
      },
    ];
  });
  const named = new Set(told.flatMap(({ statementIds }) => statementIds));
  const rest = statements
    .filter(({ kind, id, valid }) => kind === 'engagement' && !named.has(id) && valid.edtf !== null)
    .map(engagementOf);
  return [...told, ...rest];
}

/** What a row of the record tells of an engagement by itself: two sides and a gloss. */
function engagementOf(statement: Statement): EngagementRow {
  const { id, valid, subjectStated, counterparty, note } = statement;
  const type = ENGAGEMENT_WORDS.find(([word]) => (note ?? '').includes(word))?.[1] ?? 'meeting';
  return {
    id: `${id}-engagement`,
    type,
    day: { edtf: valid.edtf, begin: valid.begin, end: valid.end },
    participants: [subjectStated, counterparty].flatMap((name) => name ?? []),
    leads: [],
    venue: null,
    topics: note === null ? [] : [note],
    outcome: null,
    statementIds: [id],
  };
}

const ENGAGEMENT_WORDS = [
  ['call', 'call'],
  ['visit', 'visit'],
  ['brief', 'briefing'],
  ['clos', 'ceremony'],
  ['signed', 'ceremony'],
  ['assess', 'assessment-mission'],
] as const;

/** A promise, a request or an expression of confidence, with its own words. */
export type CommitmentRow = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: 'promise' | 'request' | 'confidence';
  readonly words: string;
  readonly due: string | null;
  readonly state: 'open' | 'kept' | 'broken' | 'not-checkable';
  readonly statementIds: readonly string[];
};

const COMMITMENT = ['id', 'from', 'to', 'kind', 'words', 'state', 'statement_ids'] as const;
const KINDS = ['promise', 'request', 'confidence'];
const STATES = ['open', 'kept', 'broken', 'not-checkable'];

/** Reads the file of commitments; rows of the record that it does not name stand for themselves. */
export function readCommitments(
  table: Table | undefined,
  statements: readonly Statement[],
  findings: FieldError[],
): readonly CommitmentRow[] {
  const told = rowsOf<(typeof COMMITMENT)[number] | 'due'>(
    table,
    COMMITMENT,
    ['due'],
    findings,
  ).map(({ line, cells }) => {
    const expect = (column: 'kind' | 'state', known: readonly string[]) => {
      if (known.includes(cells[column])) return;
      findings.push(
        rowError(
          table?.file ?? '',
          line,
          column,
          cells[column],
          'unreadable-cell',
          `"${cells[column]}" is not a ${column}.`,
          known.join(', '),
        ),
      );
    };
    expect('kind', KINDS);
    expect('state', STATES);
    return {
      id: cells.id,
      from: orNull(cells.from),
      to: orNull(cells.to),
      kind: cells.kind as CommitmentRow['kind'],
      words: cells.words,
      due: orNull(cells.due),
      state: cells.state as CommitmentRow['state'],
      statementIds: idsIn(cells.statement_ids),
    };
  });
  const named = new Set(told.flatMap(({ statementIds }) => statementIds));
  const rest = statements
    .filter(
      ({ kind, id, measure }) => kind === 'commitment' && !named.has(id) && measure === 'none',
    )
    .flatMap(commitmentOf);
  return [...told, ...rest];
}

/** Advice and denials undertake nothing. */
function commitmentOf(statement: Statement): readonly CommitmentRow[] {
  const { id, modality, note, quantity, subjectStated, counterparty } = statement;
  const kind = commitmentKind(modality, note ?? '');
  if (kind === null) return [];
  return [
    {
      id: `${id}-commitment`,
      from: subjectStated,
      to: counterparty,
      kind,
      words: quantity.asStated || (note ?? ''),
      due: null,
      state: 'open',
      statementIds: [id],
    },
  ];
}

function commitmentKind(modality: string, note: string): CommitmentRow['kind'] | null {
  if (modality === 'promised') return 'promise';
  if (modality === 'denied') return null;
  if (/\b(?:ask|request|urge)/.test(note)) return 'request';
  return /\bconfiden/.test(note) ? 'confidence' : null;
}

function dateOr(
  table: Table | undefined,
  line: number,
  column: string,
  value: string,
  timeOf: (edtf: string) => StatedTime,
  findings: FieldError[],
): StatedTime | null {
  try {
    return timeOf(value);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    findings.push(
      rowError(table?.file ?? '', line, column, value, problem.code, problem.message, '2024-06-18'),
    );
    return null;
  }
}
