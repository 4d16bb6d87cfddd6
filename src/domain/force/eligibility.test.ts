import { expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { firstRuleSet, judgesOf, screen, withRules } from './eligibility.ts';
import type { Officer } from './officer.ts';
import { OFFICER_FIELDS } from './roll-field.ts';

const ON = Temporal.PlainDate.from('2024-11-01');
const KENYA = firstRuleSet('KE');

function anOfficer(parts: Partial<Officer>): Officer {
  const silent = Object.fromEntries(OFFICER_FIELDS.map((field) => [field, null]));
  return { ...silent, serviceNumber: 'A1', name: 'Do Baki', ...parts } as Officer;
}

test('five years of service and English: what the report says, and nothing else', () => {
  const judges = judgesOf(KENYA, ON);

  expect(judges.map(({ rule }) => rule.name)).toEqual(['service-years', 'language-en']);
  const officer = anOfficer({ enlistedOn: '2019-11-01', languages: ['en'] });
  expect(screen(officer, judges).outcome).toBe('eligible');
  expect(screen({ ...officer, enlistedOn: '2019-11-02' }, judges)).toEqual({
    outcome: 'ineligible',
    findings: [
      {
        rule: 'service-years',
        version: 'E18 v1',
        met: false,
        isWaived: false,
        reason: 'years of service: 5 years; not met.',
      },
      {
        rule: 'language-en',
        version: 'E18 v1',
        met: true,
        isWaived: false,
        reason: 'English: any level; met.',
      },
    ],
  });
});

test('silence is never held against anybody, and one certain no settles it', () => {
  const judges = judgesOf(KENYA, ON);

  expect(screen(anOfficer({ languages: ['en-B2'] }), judges).outcome).toBe('undetermined');
  expect(screen(anOfficer({ languages: ['sw-C2'] }), judges).outcome).toBe('ineligible');
});

test('a waiver that two people gave lets an officer go, and is never a pass', () => {
  const officer = anOfficer({ enlistedOn: '2022-01-01', languages: ['en'] });

  const { outcome, findings } = screen(officer, judgesOf(KENYA, ON), new Set(['service-years']));
  expect(outcome).toBe('eligible by waiver');
  expect(findings[0]).toMatchObject({ met: false, isWaived: true });
  const long = { ...officer, enlistedOn: '2012-01-01' };
  expect(screen(long, judgesOf(KENYA, ON), new Set(['service-years'])).outcome).toBe('eligible');
});

test('trying a value switches a rule on, in whatever spelling, and changes nothing else', () => {
  const tried = withRules(KENYA, ['serviceYears=4', 'language-en=B2', 'vetting=on']);
  const officer = anOfficer({ enlistedOn: '2020-11-01', languages: ['en'], vetting: 'clear' });

  expect(screen(officer, judgesOf(tried, ON)).outcome).toBe('undetermined');
  expect(screen({ ...officer, languages: ['en-C1'] }, judgesOf(tried, ON)).outcome).toBe(
    'eligible',
  );
  expect(KENYA.rules.find(({ name }) => name === 'service-years')?.value).toBe(5);
});

test('an unknown rule or value is refused with those that there are', () => {
  expect(() => withRules(KENYA, ['height=2'])).toThrow(refusal('rule-unknown'));
  expect(() => withRules(KENYA, ['service-years=long'])).toThrow(refusal('rule-value-unreadable'));
});
