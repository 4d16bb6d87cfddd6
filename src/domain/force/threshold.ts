import { type Criterion, type Met, meets } from './criterion.ts';
import { judgesOf, type RuleSet, withRules } from './eligibility.ts';
import type { EligibilityRule, RuleValue } from './eligibility-rules.ts';
import { CEFR_LEVELS, type Officer } from './officer.ts';

/** Officers who are the same to a rule: what it reads of them, and what the other rules say. */
export type OfficerGroup = {
  readonly officer: Partial<Officer>;
  /** The outcome of every other rule that is on. */
  readonly others: Met;
  /** Two people set this rule aside for them. */
  readonly isWaived: boolean;
  readonly count: number;
};

export type ThresholdEffect = {
  readonly value: RuleValue;
  readonly eligible: number;
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
};

const AGES = { from: 18, to: 70 };
const YEARS = { from: 0, to: 30 };
const MONTHS = { from: 0, to: 36 };

/** Every value that a slider of the rule offers, in order, with the one it has. */
export function valuesToTry(rule: EligibilityRule): readonly RuleValue[] {
  if (rule.unit === '') return ['off', 'on'];
  if (rule.unit === 'level') return ['off', 'any', ...CEFR_LEVELS];
  const { from, to } = rangeOf(rule);
  const steps = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const own = Number(rule.value);
  const all = steps.includes(own) ? steps : [...steps, own].sort((one, other) => one - other);
  return ['off', ...all];
}

function rangeOf({ name, unit }: EligibilityRule) {
  if (name.startsWith('age-')) return AGES;
  return unit === 'years' ? YEARS : MONTHS;
}

/** What each value of a rule comes to, the other rules as they are in the set. */
export function thresholdEffects(
  set: RuleSet,
  rule: EligibilityRule,
  asOf: Temporal.PlainDate,
  groups: readonly OfficerGroup[],
): readonly ThresholdEffect[] {
  return valuesToTry(rule).map((value) => ({
    value,
    ...effectOf(criterionFor(set, rule, value, asOf), groups),
  }));
}

function criterionFor(
  set: RuleSet,
  { name }: EligibilityRule,
  value: RuleValue,
  asOf: Temporal.PlainDate,
): Criterion | null {
  const judges = judgesOf(withRules(set, [`${name}=${value}`]), asOf);
  return judges.find(({ rule }) => rule.name === name)?.criterion ?? null;
}

function effectOf(criterion: Criterion | null, groups: readonly OfficerGroup[]) {
  const effect = { eligible: 0, passed: 0, failed: 0, unknown: 0 };
  for (const { officer, others, isWaived, count } of groups) {
    const met = criterion === null ? true : meets(criterion, officer as Officer);
    if (met === null) effect.unknown += count;
    else if (met) effect.passed += count;
    else effect.failed += count;
    if ((met || isWaived) && others) effect.eligible += count;
  }
  return effect;
}
