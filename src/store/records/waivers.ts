import { type Kysely, sql } from 'kysely';
import type { DB } from '../schema.ts';

export type OfficerKey = {
  readonly missionId: string;
  readonly country: string;
  readonly officerId: string;
};

export type StoredWaiver = {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
  readonly until: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly revokedBy: string | null;
};

const instant = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Every waiver that was ever proposed for an officer, the latest first. */
export function waiversFor(
  db: Kysely<DB>,
  { missionId, officerId }: Omit<OfficerKey, 'country'>,
): Promise<StoredWaiver[]> {
  return db
    .selectFrom('officer_waiver')
    .select([
      'id',
      'rule',
      'reason',
      'until',
      instant('proposed_at').as('proposedAt'),
      'proposed_by as proposedBy',
      sql<string | null>`${instant('approved_at')}`.as('approvedAt'),
      'approved_by as approvedBy',
      'revoked_by as revokedBy',
    ])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export type NewWaiver = Pick<StoredWaiver, 'id' | 'rule' | 'reason' | 'until'>;
type Stamp = { readonly at: string; readonly by: string };

export async function insertWaiver(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  { id, rule, reason, until }: NewWaiver,
  { at, by }: Stamp,
): Promise<void> {
  await db
    .insertInto('officer_waiver')
    .values({
      mission_id: missionId,
      owner_country: country,
      id,
      officer_id: officerId,
      rule,
      reason,
      until,
      proposed_at: at,
      proposed_by: by,
    })
    .execute();
}

export async function decideWaiver(
  db: Kysely<DB>,
  { missionId }: Pick<OfficerKey, 'missionId'>,
  id: string,
  decision: 'approved' | 'revoked',
  { at, by }: Stamp,
): Promise<void> {
  await db
    .updateTable('officer_waiver')
    .set(
      decision === 'approved'
        ? { approved_at: at, approved_by: by }
        : { revoked_at: at, revoked_by: by },
    )
    .where('mission_id', '=', missionId)
    .where('id', '=', id)
    .execute();
}

export type Appeal = {
  readonly rule: string;
  readonly words: string;
  readonly ruleSetVersion: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
};

export async function insertAppeal(
  db: Kysely<DB>,
  { missionId, country, officerId }: OfficerKey,
  id: string,
  { rule, words, ruleSetVersion, recordedAt, recordedBy }: Appeal,
): Promise<void> {
  await db
    .insertInto('officer_appeal')
    .values({
      mission_id: missionId,
      owner_country: country,
      id,
      officer_id: officerId,
      rule,
      words,
      rule_set_version: ruleSetVersion,
      recorded_at: recordedAt,
      recorded_by: recordedBy,
    })
    .execute();
}

export function appealsOf(
  db: Kysely<DB>,
  { missionId, officerId }: Omit<OfficerKey, 'country'>,
): Promise<Appeal[]> {
  return db
    .selectFrom('officer_appeal')
    .select([
      'rule',
      'words',
      'rule_set_version as ruleSetVersion',
      instant('recorded_at').as('recordedAt'),
      'recorded_by as recordedBy',
    ])
    .where('mission_id', '=', missionId)
    .where('officer_id', '=', officerId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}
