import { type Day, dayNumber, monthName, monthStarts } from '../day.ts';
import { linear, type Scale } from './scale.ts';

/** A stretch of days laid on pixels. */
export type TimeScale = {
  readonly from: Day;
  readonly until: Day;
  readonly left: number;
  readonly right: number;
  readonly at: (day: Day) => number;
};

export function timeScale(from: Day, until: Day, left: number, right: number): TimeScale {
  const x: Scale = linear([dayNumber(from), dayNumber(until)], [left, right]);
  return { from, until, left, right, at: (day) => x(dayNumber(day)) };
}

const LABEL_PX = 50;
const LABEL_WITH_YEAR_PX = 66;
const MONTH_STEPS = [1, 2, 3, 6, 12];

/** Starts of months, as many as have room for their names; the first and each January name the year. */
export function monthTicks(scale: TimeScale): { readonly day: Day; readonly label: string }[] {
  const starts = monthStarts(scale.from, scale.until);
  const room = Math.max(1, Math.floor((scale.right - scale.left) / LABEL_PX));
  const wide = Math.max(1, Math.floor((scale.right - scale.left) / LABEL_WITH_YEAR_PX));
  const step =
    MONTH_STEPS.find((months) => starts.length / months <= (months > 1 ? wide : room)) ?? 12;
  const shown = starts.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
  return shown.map((day, place) => {
    const isJanuary = day.slice(5, 7) === '01';
    // A year beside the first month would run into that of a January right after it.
    const namesYear = isJanuary || (place === 0 && shown[1]?.slice(5, 7) !== '01');
    return { day, label: namesYear ? `${monthName(day)} ${day.slice(0, 4)}` : monthName(day) };
  });
}

/** A day kept inside the axis: what began before it is drawn from its edge. */
export function clampDay(day: Day, { from, until }: TimeScale): Day {
  if (day < from) return from;
  return day > until ? until : day;
}
