import { type Kysely, sql } from 'kysely';
import type { StandingFigure } from '../../domain/ledger/picture-facts.ts';
import { compareText } from '../../domain/ledger/standing.ts';
import type { DB } from '../schema.ts';
import type { Clocks } from './clocks.ts';

type FigureRow = {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: string;
  readonly scope: string;
  readonly event: string;
  readonly part_of: string | null;
  readonly as_stated: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly valid_edtf: string | null;
  readonly valid_begin: string | null;
  readonly valid_end: string | null;
};

/** Each column once: what a figure needs, and nothing of its document. */
const COLUMNS = sql`
  statement_id as id, subject, measure, unit, scope, event, part_of, as_stated, value, low, high,
  valid_edtf, valid_begin, valid_end`;

/**
 * For each slot the statement that stands, by the rule of `domain/ledger/standing.ts`: the index holds
 * the candidates in the order of the rule, and the first of each slot that counts on the day is taken.
 */
export async function standingFigures(
  db: Kysely<DB>,
  missionId: string,
  clocks: Clocks,
): Promise<readonly StandingFigure[]> {
  const { rows } = await sql<FigureRow>`
    select distinct on (slot) ${COLUMNS}
      from candidate
     where mission_id = ${missionId} and not is_plan and ${countsOn(clocks)}
       and begins_on <= ${clocks.on}::date
     order by slot, precedence, carried_from desc, statement_id`.execute(db);
  return rows.map(figureOf).sort(bySlot);
}

/** By subject and measure, as every picture lists them; the database's order of slots means nothing. */
function bySlot(a: StandingFigure, b: StandingFigure): number {
  return (
    compareText(a.subject, b.subject) ||
    compareText(a.measure, b.measure) ||
    compareText(a.unit, b.unit) ||
    compareText(a.scope ?? '', b.scope ?? '') ||
    compareText(a.event, b.event)
  );
}

/** How long an overdue plan stays on show when nothing came of it. */
const OVERDUE_DAYS_MAX = 92;

/** What was told ahead and lies ahead, or has just passed; of one subject the rule's first. */
export async function plannedFigures(
  db: Kysely<DB>,
  missionId: string,
  clocks: Clocks,
): Promise<readonly StandingFigure[]> {
  const { rows } = await sql<FigureRow>`
    select distinct on (subject, measure, unit, scope) ${COLUMNS}
      from candidate
     where mission_id = ${missionId} and is_plan and ${countsOn(clocks)}
       and valid_end >= ${clocks.on}::date - ${OVERDUE_DAYS_MAX}::int
     order by subject, measure, unit, scope, precedence, known_on desc, statement_id`.execute(db);
  return rows.map(figureOf);
}

function countsOn({ known, seedsOnly }: Clocks) {
  const seeds = seedsOnly ? sql`is_seed` : sql`true`;
  return sql`known_on <= ${known}::date and (replaced_on is null or replaced_on > ${known}::date)
       and ${seeds}`;
}

function figureOf(row: FigureRow): StandingFigure {
  return {
    id: row.id,
    subject: row.subject,
    measure: row.measure,
    unit: row.unit,
    scope: row.scope === '' ? null : row.scope,
    event: row.event,
    partOf: row.part_of,
    asStated: row.as_stated,
    value: row.value,
    bounds: row.low === null ? null : { low: row.low, high: row.high },
    edtf: row.valid_edtf,
    begin: row.valid_begin,
    end: row.valid_end,
  };
}
