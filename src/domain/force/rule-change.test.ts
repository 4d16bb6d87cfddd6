import { expect, test } from 'vitest';
import { refusal } from '../../../test/refusal.ts';
import { approvalState } from './approval.ts';
import { firstRuleSet } from './eligibility.ts';
import { changedRules } from './rule-change.ts';

const KENYA = firstRuleSet('KE');
const NEXT = { version: 2, reason: 'order of the commander' };

test('a change takes the set and the rule to their next version; the other rules keep theirs', () => {
  const { set, changes } = changedRules(KENYA, ['service-years=4', 'vetting=on'], NEXT);

  expect(changes).toEqual([
    { rule: 'service-years', from: 5, to: 4 },
    { rule: 'vetting', from: 'off', to: 'on' },
  ]);
  const of = (name: string) => set.rules.find((rule) => rule.name === name);
  expect(set.version).toBe(2);
  expect(of('service-years')).toMatchObject({ version: 2, source: 'order of the commander' });
  expect(of('language-en')).toEqual(KENYA.rules.find(({ name }) => name === 'language-en'));
});

test('a change that changes nothing is refused', () => {
  expect(() => changedRules(KENYA, ['service-years=5'], NEXT)).toThrow(refusal('rule-unchanged'));
});

test('what nobody agreed to within 72 hours is over', () => {
  const proposed = { proposedAt: '2024-11-01T12:00:00Z', approvedAt: null, withdrawnAt: null };
  const at = (text: string) => approvalState(proposed, Temporal.Instant.from(text));

  expect(at('2024-11-04T12:00:00Z')).toBe('proposed');
  expect(at('2024-11-04T12:00:01Z')).toBe('expired');
  const approved = { ...proposed, approvedAt: '2024-11-02T12:00:00Z' };
  expect(approvalState(approved, Temporal.Instant.from('2025-11-02T12:00:00Z'))).toBe('approved');
});
