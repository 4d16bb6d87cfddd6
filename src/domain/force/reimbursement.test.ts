import { expect, test } from 'vitest';
import { reimbursements } from './reimbursement.ts';

const KE = (day: string, count: number) => ({
  day,
  low: count,
  high: count,
  byContributor: { KE: { low: count, high: count } },
});

test('980 people for a whole month are about 1.40 million dollars, personnel only', () => {
  const [full] = reimbursements([KE('2024-01-01', 980)], Temporal.PlainYearMonth.from('2025-09'));

  expect(full).toMatchObject({ personDaysLow: 29_400, amountLow: 1_399_440, rule: 'M01a v1' });
});

test('whoever lands in mid-month counts from that day on', () => {
  const [part] = reimbursements([KE('2024-06-16', 30)], Temporal.PlainYearMonth.from('2024-06'));

  expect(part).toMatchObject({ personDaysHigh: 450, amountHigh: 21_420 });
});

test('before the first rate that is sourced nothing is estimated', () => {
  expect(reimbursements([KE('2015-01-01', 30)], Temporal.PlainYearMonth.from('2016-01'))).toEqual(
    [],
  );
});
