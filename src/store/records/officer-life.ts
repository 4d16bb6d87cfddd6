import { type Kysely, sql } from 'kysely';
import type { CasualtyState } from '../../domain/deployment/casualty.ts';
import type { Repatriation } from '../../domain/deployment/homecoming.ts';
import type { Leave } from '../../domain/force/leave.ts';
import type { DB } from '../schema.ts';
import type { OfficerKey } from './waivers.ts';

type Stamp = { readonly at: string; readonly by: string };
type Whom = Omit<OfficerKey, 'country'>;

export const ALIAS_KINDS = ['spelling', 'script', 'former', 'called'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];
export type Alias = { readonly form: string; readonly kind: AliasKind };

/** Keeps another form of a name; the same form once. */
export async function insertAlias(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  id: string,
  { form, kind }: Alias,
  { at, by }: Stamp,
): Promise<void> {
  const owner = { mission_id: missionId, owner_country: country, officer_id: officerId };
  await db
    .insertInto('officer_alias')
    .values({ ...owner, id, form, kind, noted_at: at, noted_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function aliasesOf(db: Kysely<DB>, { missionId, officerId }: Whom): Promise<Alias[]> {
  return db
    .selectFrom('officer_alias')
    .select(['form', sql<AliasKind>`kind`.as('kind')])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('noted_at')
    .orderBy('id')
    .execute();
}

export async function insertLeave(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  id: string,
  leave: Leave,
  { at, by }: Stamp,
): Promise<void> {
  const owner = { mission_id: missionId, owner_country: country, officer_id: officerId };
  await db
    .insertInto('officer_leave')
    .values({ ...owner, id, ...leave, recorded_at: at, recorded_by: by })
    .execute();
}

/** Takes back the leave that begins on a day; false when there is none. */
export async function deleteLeave(
  db: Kysely<DB>,
  { missionId, officerId }: Whom,
  since: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('officer_leave')
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .where('since', '=', since)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export function leavesOf(db: Kysely<DB>, { missionId, officerId }: Whom): Promise<Leave[]> {
  return db
    .selectFrom('officer_leave')
    .select(['since', 'until'])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('since')
    .execute();
}

/** One state of somebody who came to harm. `note` is sealed. */
export type CasualtyRow = {
  readonly casualty: string;
  readonly id: string;
  readonly state: CasualtyState;
  readonly on: string;
  readonly note: string | null;
  readonly kinToldAt: string | null;
  readonly kinToldBy: string | null;
  readonly recordedBy: string;
};

/** In order; nothing that the reader may not know yet. */
export function casualtiesOf(
  db: Kysely<DB>,
  { missionId, officerId }: Whom,
): Promise<CasualtyRow[]> {
  return db
    .selectFrom('officer_casualty')
    .select([
      'casualty',
      'id',
      sql<CasualtyState>`state`.as('state'),
      'on_day as on',
      'note',
      sql<string | null>`kin_told_at::text`.as('kinToldAt'),
      'kin_told_by as kinToldBy',
      'recorded_by as recordedBy',
    ])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

export async function insertCasualty(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  row: Omit<CasualtyRow, 'recordedBy'>,
  { at, by }: Stamp,
): Promise<void> {
  const owner = { mission_id: missionId, owner_country: country, officer_id: officerId };
  const { casualty, id, state, on, note, kinToldAt, kinToldBy } = row;
  await db
    .insertInto('officer_casualty')
    .values({
      ...owner,
      casualty,
      id,
      state,
      on_day: on,
      note,
      kin_told_at: kinToldAt,
      kin_told_by: kinToldBy,
      recorded_at: at,
      recorded_by: by,
    })
    .execute();
}

export async function markKinTold(
  db: Kysely<DB>,
  { missionId }: Pick<OfficerKey, 'missionId'>,
  casualty: string,
  { at, by }: Stamp,
): Promise<void> {
  await db
    .updateTable('officer_casualty')
    .set({ kin_told_at: at, kin_told_by: by })
    .where('mission_id', '=', missionId)
    .where('casualty', '=', casualty)
    .where('kin_told_at', 'is', null)
    .execute();
}

export type RepatriationRow = {
  readonly id: string;
  readonly kind: Repatriation;
  readonly on: string;
  /** Sealed. */
  readonly reason: string | null;
  readonly recordedBy: string;
};

export async function insertRepatriation(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  { id, kind, on, reason }: Omit<RepatriationRow, 'recordedBy'>,
  { at, by }: Stamp,
): Promise<void> {
  const owner = { mission_id: missionId, owner_country: country, officer_id: officerId };
  await db
    .insertInto('officer_repatriation')
    .values({ ...owner, id, kind, on_day: on, reason, recorded_at: at, recorded_by: by })
    .execute();
}

export function repatriationsOf(
  db: Kysely<DB>,
  { missionId, officerId }: Whom,
): Promise<RepatriationRow[]> {
  return db
    .selectFrom('officer_repatriation')
    .select([
      'id',
      sql<Repatriation>`kind`.as('kind'),
      'on_day as on',
      'reason',
      'recorded_by as recordedBy',
    ])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
}
