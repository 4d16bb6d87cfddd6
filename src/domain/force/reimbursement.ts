import type { StrengthDay } from '../deployment/strength.ts';
import { type Rule, ruleName, ruleOn } from './rule.ts';

/** What a contributor is paid back for one person and month. */
export type Rate = Rule & { readonly amount: number; readonly currency: string };

/** The rate whose amount is sourced. The one of July 2022 is dated but its amount is to confirm. */
export const RATES: readonly Rate[] = [
  {
    id: 'M01a',
    version: 1,
    title: 'Reimbursement per person and month',
    amount: 1428,
    currency: 'USD',
    source:
      'https://casquebleu.org/index.php?direction=next&oldid=348&title=Personnel_reimbursement',
    since: '2018-07-01',
    until: null,
    status: 'sourced',
  },
];

/** Personnel only, one contributor and month. Person-days are the ends of the strength, summed. */
export type Reimbursement = {
  readonly month: string;
  readonly contributor: string;
  readonly personDaysLow: number;
  readonly personDaysHigh: number;
  readonly amountLow: number;
  readonly amountHigh: number;
  readonly currency: string;
  readonly rule: string;
};

/**
 * Estimates what each contributor would be paid back for a month (rule M05): person-days over the days
 * of the month, times the rate. Amounts are rounded to whole units of currency.
 *
 * @param days the strength on each day on which it changed, oldest first, from before the month on
 */
export function reimbursements(
  days: readonly StrengthDay[],
  month: Temporal.PlainYearMonth,
): readonly Reimbursement[] {
  const first = month.toPlainDate({ day: 1 });
  const rate = ruleOn(RATES, first);
  if (rate === null) return [];
  const sums = new Map<string, { low: number; high: number }>();
  for (let day = first; day.month === first.month; day = day.add({ days: 1 })) {
    const standing = days.findLast((change) => change.day <= day.toString())?.byContributor ?? {};
    for (const [contributor, { low, high }] of Object.entries(standing)) {
      const sum = sums.get(contributor) ?? { low: 0, high: 0 };
      sums.set(contributor, { low: sum.low + low, high: sum.high + high });
    }
  }
  const cost = (personDays: number) => Math.round((personDays / month.daysInMonth) * rate.amount);
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([contributor, { low, high }]) => ({
      month: month.toString(),
      contributor,
      personDaysLow: low,
      personDaysHigh: high,
      amountLow: cost(low),
      amountHigh: cost(high),
      currency: rate.currency,
      rule: ruleName(rate),
    }));
}
