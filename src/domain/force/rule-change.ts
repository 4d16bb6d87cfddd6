import { Problem } from '../problem.ts';
import { type RuleSet, withRules } from './eligibility.ts';
import type { EligibilityRuleName, RuleValue } from './eligibility-rules.ts';

/** What a proposal changes of one rule. `off` stands for a rule that judges nobody. */
export type RuleChange = {
  readonly rule: EligibilityRuleName;
  readonly from: RuleValue | 'off';
  readonly to: RuleValue | 'off';
};

/**
 * The rules with other values, to become the set's next version. A rule that changes takes its own next
 * version and names the proposal as where its value comes from; the others keep theirs.
 *
 * @param pairs `name=value`, as for trying
 * @throws {Problem} `rule-unknown`, `rule-value-unreadable`, `rule-unchanged`
 */
export function changedRules(
  standing: RuleSet,
  pairs: readonly string[],
  { version, reason }: { readonly version: number; readonly reason: string },
): { readonly set: RuleSet; readonly changes: readonly RuleChange[] } {
  const tried = withRules(standing, pairs);
  const changes = changesBetween(standing, tried);
  if (changes.length === 0) throw new Problem('rule-unchanged', { version: standing.version });
  const names = new Set(changes.map(({ rule }) => rule));
  const rules = tried.rules.map((rule) =>
    names.has(rule.name)
      ? { ...rule, version: rule.version + 1, source: reason, status: 'sourced' as const }
      : rule,
  );
  return { set: { ...standing, version, rules }, changes };
}

/** The rules whose value or switch differs, in the order of the set. */
export function changesBetween(before: RuleSet, after: RuleSet): readonly RuleChange[] {
  return after.rules.flatMap((rule) => {
    const old = before.rules.find(({ name }) => name === rule.name);
    const from = old?.isOn ? old.value : 'off';
    const to = rule.isOn ? rule.value : 'off';
    return from === to ? [] : [{ rule: rule.name, from, to }];
  });
}
