import { type Kysely, sql } from 'kysely';
import type { Judge } from '../../domain/force/eligibility.ts';
import type { DB } from '../schema.ts';
import { outcomeExpression } from './screening.ts';

/** One person who might board, and what stands against it. */
export type Boarder = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly name: string;
  readonly rank: string | null;
  readonly unit: string | null;
  readonly mayGo: boolean | null;
  /** The rules that stand against it, in words. */
  readonly unmet: readonly string[];
  readonly stage: string;
  readonly trainedOn: string | null;
  readonly bookedOn: string | null;
  readonly passportUntil: string | null;
};

/** Who is asked about: a batch, those named, or those whose number or name begins with some words. */
export type BoardersAsked = {
  readonly batch: string;
  readonly serviceNumbers?: readonly string[] | null;
  readonly search?: string | null;
};

const FOUND_MAX = 50;

/** People who might board, in order of unit and service number; a search finds fifty at most. */
export async function boarders(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
  asked: BoardersAsked,
): Promise<Boarder[]> {
  const { outcome, unmet, from } = await outcomeExpression(db, missionId, judges);
  const most = asked.search ? sql`limit ${FOUND_MAX}` : sql``;
  const { rows } = await sql<Boarder>`
    select o.id, o.service_number as "serviceNumber", o.name, o.rank, o.unit,
           ${outcome} as "mayGo", ${unmet} as unmet, o.stage,
           (select max(c.result_on) from class_member c where c.mission_id = o.mission_id
               and c.officer_id = o.id and c.result = 'passed') as "trainedOn",
           (select min(s.manifest_id) from manifest_seat s where s.mission_id = o.mission_id
               and s.officer_id = o.id and s.is_open) as "bookedOn",
           o.passport_until as "passportUntil"
      from ${from} and ${chosen(asked)}
     order by o.service, o.unit, o.service_number ${most}`.execute(db);
  return rows;
}

function chosen({ batch, serviceNumbers = null, search = null }: BoardersAsked) {
  if (search !== null) {
    const words = search.replaceAll(/[\\%_]/g, '\\$&');
    return sql`(o.service_number ilike ${`${words}%`} or o.name ilike ${`%${words}%`})`;
  }
  if (serviceNumbers !== null) return sql`o.service_number = any(${serviceNumbers}::text[])`;
  return sql`exists (select from batch_member m where m.mission_id = o.mission_id
                        and m.officer_id = o.id and m.batch = ${batch})`;
}
