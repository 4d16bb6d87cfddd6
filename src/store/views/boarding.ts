import { type Kysely, sql } from 'kysely';
import type { Judge } from '../../domain/force/eligibility.ts';
import type { DB } from '../schema.ts';
import { outcomeExpression } from './screening.ts';

/** One person who might board, and what stands against it. */
export type Boarder = {
  readonly id: string;
  readonly serviceNumber: string;
  readonly mayGo: boolean | null;
  readonly stage: string;
  readonly trainedOn: string | null;
  readonly bookedOn: string | null;
  readonly passportUntil: string | null;
};

/** People of a batch, or those named, in order of unit and service number. */
export async function boarders(
  db: Kysely<DB>,
  missionId: string,
  judges: readonly Judge[],
  who: { readonly batch: string; readonly serviceNumbers: readonly string[] | null },
): Promise<Boarder[]> {
  const { outcome, from } = await outcomeExpression(db, missionId, judges);
  const chosen =
    who.serviceNumbers === null
      ? sql`exists (select from batch_member m where m.mission_id = o.mission_id
                       and m.officer_id = o.id and m.batch = ${who.batch})`
      : sql`o.service_number = any(${who.serviceNumbers}::text[])`;
  const { rows } = await sql<Boarder>`
    select o.id, o.service_number as "serviceNumber", ${outcome} as "mayGo", o.stage,
           (select max(c.result_on) from class_member c where c.mission_id = o.mission_id
               and c.officer_id = o.id and c.result = 'passed') as "trainedOn",
           (select min(s.manifest_id) from manifest_seat s where s.mission_id = o.mission_id
               and s.officer_id = o.id and s.is_open) as "bookedOn",
           o.passport_until as "passportUntil"
      from ${from} and ${chosen}
     order by o.service, o.unit, o.service_number`.execute(db);
  return rows;
}
