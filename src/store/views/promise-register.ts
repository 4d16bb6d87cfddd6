import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';
import type { Clocks } from './clocks.ts';

/** A promise beside what came of it, as known by the day; days in EDTF. */
export type PromiseRow = {
  readonly id: string;
  readonly promise: string;
  readonly part: number;
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly said: string;
  readonly promisedDate: string | null;
  readonly promisedSize: number | null;
  readonly outcomeDate: string | null;
  readonly outcomeSize: number | null;
  readonly note: string | null;
  readonly statementIds: string[];
};

/** Outcomes that had not happened, or had not been told, by then are left out. */
export async function promiseRegister(
  db: Kysely<DB>,
  missionId: string,
  { on, known, seedsOnly }: Clocks,
): Promise<readonly PromiseRow[]> {
  const seeds = seedsOnly ? sql`p.is_seed` : sql`true`;
  const told = sql`(p.outcome_on <= ${on}::date and p.outcome_known_on <= ${known}::date and not ${seedsOnly}::boolean)`;
  const { rows } = await sql<PromiseRow>`
    select p.id, p.promise, p.part, p.speaker, d.publisher, p.said,
           p.promised_date as "promisedDate", p.promised_size as "promisedSize",
           case when ${told} then p.outcome_date end as "outcomeDate",
           case when ${told} then p.outcome_size end as "outcomeSize",
           p.note, p.statement_ids as "statementIds"
      from promise p
      left join statement s on s.mission_id = p.mission_id and s.id = p.promised_by[1]
      left join document d on d.mission_id = s.mission_id and d.id = s.document_id
     where p.mission_id = ${missionId} and p.known_on <= ${known}::date and ${seeds}
     order by p.id`.execute(db);
  return rows;
}
