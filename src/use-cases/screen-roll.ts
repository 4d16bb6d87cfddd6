import { judgesOf, type RuleSet, withRules } from '../domain/force/eligibility.ts';
import { type EligibilityRule, WOMEN_TARGET } from '../domain/force/eligibility-rules.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { type ScreeningCounts, screeningCounts } from '../store/views/screening.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type Screening = {
  readonly eligible: number;
  /** How many of the eligible may go by a waiver alone: they did not pass. */
  readonly eligibleByWaiver: number;
  readonly ineligible: number;
  readonly undetermined: number;
  /** By rule, and by `rule-unknown` where the roll does not say: how many officers. */
  readonly byReason: Readonly<Record<string, number>>;
  readonly ruleSet: RuleSet;
  /** In the order of the rule set; `null` while a rule is off. */
  readonly rules: readonly RuleScreened[];
  readonly women: {
    readonly eligible: number;
    readonly target: typeof WOMEN_TARGET;
  };
  /** What trying other values changes; `null` when none were tried. */
  readonly tried: { readonly eligible: number } | null;
};

export type RuleScreened = {
  readonly name: string;
  /** Differs from what stands. */
  readonly isTried: boolean;
  readonly passed: number | null;
  readonly failed: number | null;
  readonly unknown: number | null;
};

/**
 * Who may go, by count and by reason, on a day. Trying other values (`service-years=4`) saves nothing.
 *
 * @throws {Problem} `roll-without-country`, `rule-unknown`, `rule-value-unreadable`
 */
export async function screenRoll(
  work: Work,
  missionId: string,
  tries: readonly string[],
  on: Temporal.PlainDate,
): Promise<Screening> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const standing = await standingRuleSet(db, missionId, country);
    const ruleSet = withRules(standing, tries);
    const counts = await screeningCounts(db, missionId, judgesOf(ruleSet, on));
    const before =
      tries.length === 0 ? null : await screeningCounts(db, missionId, judgesOf(standing, on));
    return {
      eligible: counts.eligible,
      eligibleByWaiver: counts.eligibleByWaiver,
      ineligible: counts.ineligible,
      undetermined: counts.undetermined,
      byReason: byReasonOf(counts),
      ruleSet,
      rules: ruleSet.rules.map((rule, at) => screened(rule, standing.rules[at], counts)),
      women: { eligible: counts.eligibleWomen, target: WOMEN_TARGET },
      tried: before && { eligible: counts.eligible - before.eligible },
    };
  });
}

function screened(
  { name, isOn, value }: EligibilityRule,
  standing: EligibilityRule | undefined,
  { eligible, ineligible, undetermined, byRule }: ScreeningCounts,
): RuleScreened {
  const isTried = isOn !== standing?.isOn || (isOn && value !== standing.value);
  const found = byRule[name];
  if (!found) return { name, isTried, passed: null, failed: null, unknown: null };
  const { failed, unknown } = found;
  const passed = eligible + ineligible + undetermined - failed - unknown;
  return { name, isTried, passed, failed, unknown };
}

function byReasonOf({ byRule }: ScreeningCounts): Record<string, number> {
  const pairs = Object.entries(byRule).flatMap(([name, { failed, unknown }]) => [
    [name, failed] as const,
    [`${name}-unknown`, unknown] as const,
  ]);
  return Object.fromEntries(pairs.filter(([, count]) => count > 0));
}
