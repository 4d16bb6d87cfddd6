import { type Kysely, sql } from 'kysely';
import type { EligibilityRule } from '../../domain/force/eligibility-rules.ts';
import type { DB } from '../schema.ts';

export type RuleSetKey = { readonly missionId: string; readonly country: string };

/** Who may go on a day under the rules that stand, and under those proposed. */
export type RuleEffect = {
  readonly on: string;
  readonly eligibleNow: number;
  readonly eligibleThen: number;
};

export type StoredRuleSet = {
  readonly version: number;
  readonly base: number;
  readonly rules: readonly EligibilityRule[];
  readonly reason: string;
  readonly effect: RuleEffect | null;
  readonly contentHash: string | null;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly withdrawnAt: string | null;
};

/** Every version that was ever proposed, the latest first. */
export function ruleSets(db: Kysely<DB>, { missionId, country }: RuleSetKey) {
  const instant = (column: string) =>
    sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return db
    .selectFrom('eligibility_rule_set')
    .select([
      'version',
      'base_version as base',
      sql<readonly EligibilityRule[]>`rules`.as('rules'),
      'reason',
      sql<RuleEffect | null>`effect`.as('effect'),
      'content_hash as contentHash',
      instant('proposed_at').as('proposedAt'),
      'proposed_by as proposedBy',
      sql<string | null>`${instant('approved_at')}`.as('approvedAt'),
      'approved_by as approvedBy',
      sql<string | null>`${instant('withdrawn_at')}`.as('withdrawnAt'),
    ])
    .where('mission_id', '=', missionId)
    .where('owner_country', '=', country)
    .orderBy('version', 'desc')
    .execute() satisfies Promise<StoredRuleSet[]>;
}

export type NewRuleSet = Pick<
  StoredRuleSet,
  'version' | 'base' | 'rules' | 'reason' | 'effect' | 'proposedBy'
> & { readonly contentHash: string; readonly proposedAt: string };

export async function insertRuleSet(
  db: Kysely<DB>,
  { missionId, country }: RuleSetKey,
  set: NewRuleSet,
): Promise<void> {
  await db
    .insertInto('eligibility_rule_set')
    .values({
      mission_id: missionId,
      owner_country: country,
      version: set.version,
      base_version: set.base,
      rules: JSON.stringify(set.rules),
      reason: set.reason,
      effect: JSON.stringify(set.effect),
      content_hash: set.contentHash,
      proposed_at: set.proposedAt,
      proposed_by: set.proposedBy,
    })
    .execute();
}

export async function decideRuleSet(
  db: Kysely<DB>,
  { missionId, country }: RuleSetKey,
  version: number,
  decision: 'approved' | 'withdrawn',
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  await db
    .updateTable('eligibility_rule_set')
    .set(
      decision === 'approved'
        ? { approved_at: at, approved_by: by }
        : { withdrawn_at: at, withdrawn_by: by },
    )
    .where('mission_id', '=', missionId)
    .where('owner_country', '=', country)
    .where('version', '=', version)
    .execute();
}
