import { type Kysely, sql } from 'kysely';
import { firstRuleSet, type RuleSet } from '../../domain/force/eligibility.ts';
import type { EligibilityRule } from '../../domain/force/eligibility-rules.ts';
import type { DB } from '../schema.ts';

/** The rules that stand for a country's officers: the last that two people agreed on. */
export async function standingRuleSet(
  db: Kysely<DB>,
  missionId: string,
  country: string,
): Promise<RuleSet> {
  const first = firstRuleSet(country);
  const row = await db
    .selectFrom('eligibility_rule_set')
    .select(['version', sql<EligibilityRule[]>`rules`.as('rules')])
    .where('mission_id', '=', missionId)
    .where('owner_country', '=', country)
    .where('approved_by', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...first, version: row.version, rules: row.rules } : first;
}
