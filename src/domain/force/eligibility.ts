import { unreachable } from '../invariant.ts';
import { Problem } from '../problem.ts';
import { type Criterion, type Met, meets } from './criterion.ts';
import {
  ELIGIBILITY_RULES,
  type EligibilityRule,
  type EligibilityRuleName,
  type RuleValue,
} from './eligibility-rules.ts';
import { CEFR_LEVELS, type Officer } from './officer.ts';
import { ruleName } from './rule.ts';

/** The rules that judge one contributor's officers in one mission. Version 1 is the example's. */
export type RuleSet = {
  readonly id: string;
  readonly version: number;
  readonly rules: readonly EligibilityRule[];
};

/** One rule's answer, with the reason that a screening officer can show the candidate. */
export type EligibilityFinding = {
  readonly rule: EligibilityRuleName;
  /** "E18 v1": which version judged. */
  readonly version: string;
  /** What the rule comes to, whether or not it was waived. */
  readonly met: boolean | 'unknown';
  /** Two people set the rule aside for this officer: it is not met, and does not stop them. */
  readonly isWaived: boolean;
  readonly reason: string;
};

export type Eligibility = {
  readonly outcome: 'eligible' | 'eligible by waiver' | 'ineligible' | 'undetermined';
  readonly findings: readonly EligibilityFinding[];
};

/** A rule that is on, with what it comes to on the day. */
export type Judge = {
  readonly rule: EligibilityRule;
  readonly criterion: Criterion;
  /** The day: a waiver holds until its own. */
  readonly on: string;
};

/** The rules that are on, worked out for a day. */
export function judgesOf({ rules }: RuleSet, asOf: Temporal.PlainDate): readonly Judge[] {
  return rules
    .filter(({ isOn }) => isOn)
    .map((rule) => ({ rule, criterion: criterionOf(rule, asOf), on: asOf.toString() }));
}

/**
 * Screens an officer. Silence is never held against anybody: what the roll does not say leaves the
 * outcome undetermined, and one rule that certainly fails settles it.
 *
 * @param waived rules that two people have set aside for this officer
 */
export function screen(
  officer: Officer,
  judges: readonly Judge[],
  waived: ReadonlySet<string> = new Set(),
): Eligibility {
  const findings = judges.map(({ rule, criterion }) =>
    finding(rule, meets(criterion, officer), waived.has(rule.name)),
  );
  return { outcome: outcomeOf(findings), findings };
}

function finding(rule: EligibilityRule, met: Met, hasWaiver: boolean): EligibilityFinding {
  const asked = `${rule.title}: ${rule.value}${rule.unit ? ` ${rule.unit}` : ''}`;
  const told = met === null ? 'the roll does not say' : met ? 'met' : 'not met';
  const isWaived = hasWaiver && met !== true;
  return {
    rule: rule.name,
    version: ruleName(rule),
    met: met ?? 'unknown',
    isWaived,
    reason: `${asked}; ${told}${isWaived ? ', waived for this officer' : ''}.`,
  };
}

function outcomeOf(findings: readonly EligibilityFinding[]): Eligibility['outcome'] {
  const open = findings.filter(({ isWaived }) => !isWaived);
  if (open.some(({ met }) => met === false)) return 'ineligible';
  if (open.some(({ met }) => met === 'unknown')) return 'undetermined';
  return open.length < findings.length ? 'eligible by waiver' : 'eligible';
}

function criterionOf({ name, value }: EligibilityRule, asOf: Temporal.PlainDate): Criterion {
  const years = (count: RuleValue) => asOf.subtract({ years: Number(count) }).toString();
  const months = (count: RuleValue) => asOf.subtract({ months: Number(count) }).toString();
  const ahead = (count: RuleValue) => asOf.add({ months: Number(count) }).toString();
  switch (name) {
    case 'service-years':
      return { kind: 'by', field: 'enlistedOn', day: years(value) };
    case 'trained-service-years':
      return { kind: 'by-after', day: years(value) };
    case 'age-min':
      return { kind: 'by', field: 'bornOn', day: years(value) };
    case 'age-max': {
      const tooOld = asOf.subtract({ years: Number(value) + 1 });
      return { kind: 'from', field: 'bornOn', day: tooOld.add({ days: 1 }).toString() };
    }
    case 'language-en':
    case 'language-fr':
      return speaking(name.slice(-2), String(value));
    case 'driving-years':
      return { kind: 'by', field: 'drivingSince', day: years(value) };
    case 'firearms':
      return { kind: 'by', field: 'firearmsOn', day: asOf.toString() };
    case 'medical':
      return { kind: 'from', field: 'medicalUntil', day: ahead(value) };
    case 'passport-months':
      return { kind: 'from', field: 'passportUntil', day: ahead(value) };
    case 'last-tour-months':
      return { kind: 'by', field: 'lastTourEndedOn', day: months(value) };
    case 'vetting':
    case 'conduct':
      return { kind: 'clear', field: name };
    default:
      return unreachable(name);
  }
}

/** "any" is met by the language at whatever level; a level by it and those above. */
function speaking(code: string, level: string): Criterion {
  const least = (CEFR_LEVELS as readonly string[]).indexOf(level);
  const levels = CEFR_LEVELS.slice(Math.max(0, least)).map((one) => `${code}-${one}`);
  return least < 0
    ? { kind: 'speaks', enough: [code, ...levels], unsaid: null }
    : { kind: 'speaks', enough: levels, unsaid: code };
}

const HIGHEST = { years: 100, months: 1_200 } as const;

/**
 * The rule set with other values tried, as `name=value` pairs. A value switches a rule on; `off`
 * switches it off. Nothing is changed by trying.
 *
 * @throws {Problem} `rule-unknown` or `rule-value-unreadable`
 */
export function withRules(set: RuleSet, pairs: readonly string[]): RuleSet {
  let rules = set.rules;
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split(/=(.*)/s).map((word) => word.trim());
    const found = ruleNamed({ ...set, rules }, name);
    rules = rules.map((rule) => (rule === found ? tried(rule, value) : rule));
  }
  return { ...set, rules };
}

/** A rule of the set, in whatever spelling. @throws {Problem} `rule-unknown` */
export function ruleNamed({ rules }: RuleSet, name: string): EligibilityRule {
  const found = rules.find((rule) => sameName(rule.name, name));
  if (found) return found;
  throw new Problem('rule-unknown', { rule: name, known: rules.map((rule) => rule.name) });
}

function tried(rule: EligibilityRule, value: string): EligibilityRule {
  if (value === 'off') return { ...rule, isOn: false };
  if (value === 'on') return { ...rule, isOn: true };
  const level = CEFR_LEVELS.find((one) => one === value.toUpperCase());
  if (rule.unit === 'level' && (level || value === 'any'))
    return { ...rule, isOn: true, value: level ?? 'any' };
  const number = Number(value);
  const isNumber = rule.unit === 'years' || rule.unit === 'months';
  if (
    isNumber &&
    value !== '' &&
    Number.isInteger(number) &&
    number >= 0 &&
    number <= highest(rule)
  )
    return { ...rule, isOn: true, value: number };
  throw new Problem('rule-value-unreadable', { rule: rule.name, value, takes: takes(rule) });
}

function highest({ unit }: EligibilityRule): number {
  return unit === 'years' ? HIGHEST.years : HIGHEST.months;
}

function takes(rule: EligibilityRule): string {
  if (rule.unit === 'level') return `any, ${CEFR_LEVELS.join(', ')}, on or off`;
  return rule.unit === ''
    ? 'on or off'
    : `a whole number of ${rule.unit} from 0 to ${highest(rule)}, on or off`;
}

/** `serviceYears`, `service_years` and `service-years` are one rule. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return plain(a) === plain(b) || a === ALIASES[plain(b)];
}

const ALIASES: Readonly<Record<string, EligibilityRuleName>> = {
  service: 'service-years',
  years: 'service-years',
  serviceyearsmin: 'service-years',
  english: 'language-en',
  language: 'language-en',
  french: 'language-fr',
  driving: 'driving-years',
  passport: 'passport-months',
  lasttour: 'last-tour-months',
};

/** The set that a contributor's officers are judged by until two people change it. */
export function firstRuleSet(country: string): RuleSet {
  return { id: `${country}-eligibility`, version: 1, rules: ELIGIBILITY_RULES };
}
