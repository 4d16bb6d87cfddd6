import { judgesOf, ruleNamed, withRules } from '../domain/force/eligibility.ts';
import type { RuleValue } from '../domain/force/eligibility-rules.ts';
import { type ThresholdEffect, thresholdEffects } from '../domain/force/threshold.ts';
import { officerGroups } from '../store/views/officer-groups.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import type { Judging } from './list-people.ts';
import { rollCountry } from './roll-country.ts';
import { inMission, type Work } from './work.ts';

export type Threshold = {
  readonly name: string;
  readonly value: RuleValue;
  /** Under the value that it has. */
  readonly eligible: number;
  readonly values: readonly (ThresholdEffect & { readonly change: number })[];
};

/**
 * What every value of one rule would come to, the others as they stand or as they are tried. One read
 * of the roll, and nothing is saved.
 *
 * @throws {Problem} `roll-without-country`, `rule-unknown`, `rule-value-unreadable`
 */
export async function tryThreshold(
  work: Work,
  missionId: string,
  name: string,
  { tries, on }: Judging,
): Promise<Threshold> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const set = withRules(await standingRuleSet(db, missionId, country), tries);
    const rule = ruleNamed(set, name);
    const judges = judgesOf(withRules(set, [`${rule.name}=on`]), on);
    const others = judges.filter((judge) => judge.rule.name !== rule.name);
    const [own] = judges.filter((judge) => judge.rule.name === rule.name);
    const groups = own ? await officerGroups(db, missionId, own, others) : [];
    const effects = thresholdEffects(set, rule, on, groups);
    const value = rule.isOn ? rule.value : 'off';
    const eligible = effects.find((effect) => effect.value === value)?.eligible ?? 0;
    const values = effects.map((effect) => ({ ...effect, change: effect.eligible - eligible }));
    return { name: rule.name, value, eligible, values };
  });
}
