/** A day of the proleptic Gregorian calendar as a count of days; 1970-01-01 is 0, a Thursday. */
export type DayNumber = number;

/** @see Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** The inverse of {@link dayNumber}: civil_from_days. */
export function civilDay(number: DayNumber): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1,
  };
}

/** From 1 (Monday) to 7 (Sunday). */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function lastDayOfMonth(year: number, month: number): number {
  return civilDay(dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1).day;
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');

export function isoDay(number: DayNumber): string {
  const { year, month, day } = civilDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}`;
}

/** @returns `null` for a text that is not the ISO form of a day that exists. */
export function dayOfIso(text: string): DayNumber | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoDay(number) === text ? number : null;
}
