/**
 * A calendar day as ISO text, `2024-06-25`; the text sorts as the days do. The screens count days
 * without a time zone and without `Temporal`, which not every browser has.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since 1970-01-01, so that charts can place a day on a line. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

export function dayOf(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The reader's own calendar day: the clock of the browser is the only one that knows it. */
export function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether the text is a day that exists: `2024-02-30` has the form and is none. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && dayOf(Math.round(at / MS_PER_DAY)) === text;
}

/** `15 Nov 2024` */
export function dayWords(day: Day): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** `15 Nov`, where the year stands beside it. */
export function shortDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)}`;
}

export function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** `D+143`, counted from the mission's first arrival; empty where nothing has arrived. */
export function missionDay(day: Day, dDay: Day | null): string {
  if (dDay === null) return '';
  const count = daysBetween(dDay, day);
  return count < 0 ? `D−${-count}` : `D+${count}`;
}

/** First days of the months that touch the stretch, for the ticks of a time axis. */
export function monthStarts(from: Day, until: Day): Day[] {
  const starts: Day[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (;;) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > until) return starts;
    if (start >= from) starts.push(start);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
