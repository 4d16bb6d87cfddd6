import type { Rule } from './rule.ts';

/** What a rule asks for: a number (years, months), a level of a language, or no more than the thing itself. */
export type RuleValue = number | string;

/** A rule of who may go, as data. What it means is in `eligibility.ts`; who changed it, in the store. */
export type EligibilityRule = Rule & {
  /** How it is called on a command line and in an answer. */
  readonly name: EligibilityRuleName;
  readonly value: RuleValue;
  /** The unit of `value`, for people. */
  readonly unit: string;
  readonly isOn: boolean;
};

const UN_REQUIREMENTS = 'http://www.un.org/en/peacekeeping/sites/police/requirements.shtml';
const UN_CALL =
  'https://unpolice.gov.bf/front-office/vacances/627e000e-7374-408b-b9fc-c8b52e5174f1/detail';
const KENYA_REPORT = 'press report of 11 November 2024 on the graduation at Embakasi';

/**
 * The rules of the example's Kenyan contingent. On: what the report says (five years of service and
 * English, "among others"). Off: what the UN asks of individual police officers; a mission that is not
 * the UN's may take them over one by one.
 */
const RULES = [
  rule('service-years', 'E18', 'years of service', 5, 'years', KENYA_REPORT, 'sourced', true),
  rule('language-en', 'E18', 'English', 'any', 'level', KENYA_REPORT, 'sourced', true),
  rule('language-fr', 'E04', 'French', 'any', 'level', UN_REQUIREMENTS, 'sourced', false),
  rule('age-min', 'E01a', 'age, at least', 25, 'years', UN_REQUIREMENTS, 'sourced', false),
  rule('age-max', 'E01a', 'age, at most', 62, 'years', UN_REQUIREMENTS, 'sourced', false),
  rule(
    'trained-service-years',
    'E02',
    'years of service after training',
    5,
    'years',
    UN_REQUIREMENTS,
    'sourced',
    false,
  ),
  rule('driving-years', 'E05', 'licence held', 1, 'years', UN_REQUIREMENTS, 'sourced', false),
  rule('firearms', 'E06a', 'firearms test passed', 'on', '', UN_REQUIREMENTS, 'sourced', false),
  rule(
    'medical',
    'E13',
    'medically fit until after the day',
    0,
    'months',
    UN_CALL,
    'to confirm',
    false,
  ),
  rule('vetting', 'E14', 'vetting clear', 'on', '', UN_REQUIREMENTS, 'to confirm', false),
  rule(
    'conduct',
    'E14',
    'no conviction and no open case',
    'on',
    '',
    UN_REQUIREMENTS,
    'to confirm',
    false,
  ),
  rule('passport-months', 'E12', 'passport valid', 18, 'months', UN_CALL, 'sourced', false),
  rule(
    'last-tour-months',
    'L06a',
    'since the last tour',
    12,
    'months',
    UN_REQUIREMENTS,
    'to confirm',
    false,
  ),
] as const;

export type EligibilityRuleName =
  | 'service-years'
  | 'language-en'
  | 'language-fr'
  | 'age-min'
  | 'age-max'
  | 'trained-service-years'
  | 'driving-years'
  | 'firearms'
  | 'medical'
  | 'vetting'
  | 'conduct'
  | 'passport-months'
  | 'last-tour-months';

export const ELIGIBILITY_RULES: readonly EligibilityRule[] = RULES;

/** Share of women that a nomination should reach: a target for the whole, judged of nobody alone. */
export const WOMEN_TARGET = {
  id: 'E10a',
  version: 1,
  title: 'women nominated',
  share: 0.2,
  source: 'https://police.un.org/en/information-individual-police-officers',
  status: 'sourced',
  isOn: false,
} as const;

function rule(
  name: EligibilityRuleName,
  id: string,
  title: string,
  value: RuleValue,
  unit: string,
  source: string,
  status: Rule['status'],
  isOn: boolean,
): EligibilityRule {
  return {
    name,
    id,
    version: 1,
    title,
    value,
    unit,
    source,
    since: null,
    until: null,
    status,
    isOn,
  };
}
