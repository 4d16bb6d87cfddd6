import { Problem } from '../problem.ts';
import { type EdtfForm, edtfForm, type Mark } from './edtf.ts';
import { type DayBounds, edtfBounds } from './edtf-bounds.ts';

/**
 * A date as precise as it was stated, no more, in the Extended Date/Time Format (ISO 8601-2):
 * "by the end of June" is `../2024-06-30`.
 *
 * `earliest` and `latest` are the first and last day that it may mean, `null` where it sets none.
 * Approximate (`~`) and uncertain (`?`) say that a source hedged; they do not move the bounds. Days
 * have no time zone; of a date-time the day as written counts.
 */
export type ImpreciseDate = DayBounds & {
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/**
 * Reads an EDTF text.
 *
 * @throws {Problem} `unreadable-date` when it has no such form, or names a day that does not exist
 */
export function impreciseDate(edtf: string): ImpreciseDate {
  const text = edtf.trim();
  const form = edtfForm(text);
  const bounds = form && edtfBounds(form);
  if (!form || !bounds) throw new Problem('unreadable-date', { text: edtf });
  const marks = marksOf(form);
  const carries = (mark: Mark) => marks.some((written) => written === mark || written === '%');
  return { edtf: text, ...bounds, approximate: carries('~'), uncertain: carries('?') };
}

/** Certainly over before the day begins, however the date is read. */
export function isBefore(date: DayBounds, day: Temporal.PlainDate): boolean {
  return date.latest !== null && Temporal.PlainDate.compare(date.latest, day) < 0;
}

/** Certainly not begun by the end of the day, however the date is read. */
export function isAfter(date: DayBounds, day: Temporal.PlainDate): boolean {
  return date.earliest !== null && Temporal.PlainDate.compare(date.earliest, day) > 0;
}

/** Whether the date may mean this day. */
export function mayBe(date: DayBounds, day: Temporal.PlainDate): boolean {
  return !isBefore(date, day) && !isAfter(date, day);
}

/** Whether both may mean the same day. */
export function mayCoincide(a: DayBounds, b: DayBounds): boolean {
  const apart = (first: DayBounds, second: DayBounds) =>
    second.earliest !== null && isBefore(first, second.earliest);
  return !apart(a, b) && !apart(b, a);
}

/** Whether the date pins down one single day. */
export function isOneDay({ earliest, latest }: DayBounds): boolean {
  return earliest !== null && latest !== null && earliest.equals(latest);
}

function marksOf(form: EdtfForm): readonly Mark[] {
  switch (form.kind) {
    case 'interval':
      return [form.from, form.to].flatMap((end) =>
        end.kind === 'open' || end.kind === 'unknown' ? [] : marksOf(end),
      );
    case 'set':
      return form.members.flatMap(({ from, to }) =>
        [from, to].flatMap((end) => (end ? marksOf(end) : [])),
      );
    case 'date':
      return [form.year, form.month, form.day].flatMap((part) =>
        part ? [part.before, part.after] : [],
      );
    default:
      return [form.mark];
  }
}
