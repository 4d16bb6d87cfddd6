const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Days since 1970-01-01, for arithmetic over many days at once. */
export function numberOfDay(day: Temporal.PlainDate): number {
  return EPOCH.until(day).days;
}

/** The day of a number that {@link numberOfDay} gave. */
export function dayOfNumber(number: number): Temporal.PlainDate {
  return EPOCH.add({ days: number });
}
