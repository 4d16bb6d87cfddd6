import { type Kysely, sql } from 'kysely';
import type { OfficerStage } from '../../domain/force/officer.ts';
import type { DB } from '../schema.ts';

export type StageChange = {
  readonly stage: OfficerStage;
  readonly on: string;
  /** The batch, class or lift. */
  readonly thing: string;
  readonly note?: string;
  readonly at: string;
  readonly by: string;
};

/** Moves people to a stage and keeps that it happened. */
export async function moveOfficers(
  db: Kysely<DB>,
  { missionId, country }: { readonly missionId: string; readonly country: string },
  ids: readonly string[],
  { stage, on, thing, note = '', at, by }: StageChange,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update officer set stage = ${stage}
     where mission_id = ${missionId} and id = any(${ids}::uuid[])`.execute(db);
  await sql`
    insert into officer_event (mission_id, owner_country, officer_id, stage, on_day, thing, note,
                               recorded_at, recorded_by)
    select ${missionId}, ${country}, i, ${stage}, ${on}::date, ${thing}, nullif(${note}, ''),
           ${at}::timestamptz, ${by}
      from unnest(${ids}::uuid[]) i`.execute(db);
}
