/** What papers call a part of a month. */
export type MonthThird = 'early' | 'mid' | 'end';

/**
 * The days of a part of a month: early 1 to 10, mid 11 to 20, end 21 to the last. So "end June"
 * has its last day on 30 June, as "by the end of June" has.
 */
export function daysOfThird(third: MonthThird, month: Temporal.PlainYearMonth) {
  const day = (number: number) => month.toPlainDate({ day: number });
  switch (third) {
    case 'early':
      return { first: day(1), last: day(10) };
    case 'mid':
      return { first: day(11), last: day(20) };
    default:
      return { first: day(21), last: day(month.daysInMonth) };
  }
}

/** Which part of a month two ISO days bound exactly; `null` when they bound none. */
export function thirdOfMonth(first: string, last: string): MonthThird | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(first)) return null;
  const month = Temporal.PlainYearMonth.from(first.slice(0, 7));
  const thirds: readonly MonthThird[] = ['early', 'mid', 'end'];
  const found = thirds.find((third) => {
    const days = daysOfThird(third, month);
    return days.first.toString() === first && days.last.toString() === last;
  });
  return found ?? null;
}
