import type { Kysely } from 'kysely';
import type { DB } from '../schema.ts';

export type StagePassed = {
  readonly stage: string;
  readonly on: string;
  readonly thing: string;
  readonly note: string | null;
};

/** A person's stages over time, the earliest first. */
export function officerHistory(
  db: Kysely<DB>,
  missionId: string,
  officerId: string,
): Promise<StagePassed[]> {
  return db
    .selectFrom('officer_event')
    .select(['stage', 'on_day as on', 'thing', 'note'])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
}

/** Rules that two people have set aside for a person, on a day. */
export async function waiversOf(
  db: Kysely<DB>,
  missionId: string,
  officerId: string,
  on: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('officer_waiver')
    .select('rule')
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .where('approved_by', 'is not', null)
    .where('revoked_by', 'is', null)
    .where('until', '>=', on)
    .orderBy('rule')
    .execute();
  return new Set(rows.map(({ rule }) => rule));
}

/** As {@link waiversOf}, of everybody who has one, by the officer's id. */
export async function waiversByOfficer(
  db: Kysely<DB>,
  missionId: string,
  on: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('officer_waiver')
    .select(['officer_id as officerId', 'rule'])
    .where('mission_id', '=', missionId)
    .where('approved_by', 'is not', null)
    .where('revoked_by', 'is', null)
    .where('until', '>=', on)
    .orderBy('officer_id')
    .orderBy('rule')
    .execute();
  const byOfficer = new Map<string, Set<string>>();
  for (const { officerId, rule } of rows) {
    byOfficer.set(officerId, (byOfficer.get(officerId) ?? new Set()).add(rule));
  }
  return byOfficer;
}

/** What somebody was chosen for, and which version of the rules let them. */
export type Selected = { readonly batch: string; readonly ruleSetVersion: number | null };

export function selectionsOf(
  db: Kysely<DB>,
  missionId: string,
  officerId: string,
): Promise<Selected[]> {
  return db
    .selectFrom('batch_member')
    .select(['batch', 'rule_set_version as ruleSetVersion'])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('selected_at')
    .orderBy('batch')
    .execute();
}
