import type { Span } from './passage.ts';

/** Which part of a month or year: its first, middle or last stretch, or its very last day. */
export type Part = 'early' | 'mid' | 'late';

/** "last", "next" and "this" before a weekday, a week, a month or a year. */
export type Which = 'last' | 'next' | 'this';

export type CalendarUnit = 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'year';

/** A date as written, before it is resolved against the day of publication. */
export type DateExpression =
  | {
      readonly form: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly which?: Which | null;
    }
  | {
      readonly form: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly part: Part | null;
      readonly which: Which | null;
    }
  /** A season by its EDTF number, 21 (spring) to 24 (winter), or a quarter of a year, 1 to 4. */
  | {
      readonly form: 'season' | 'quarter';
      readonly year: number | null;
      readonly number: number;
      readonly which: Which | null;
    }
  /** "On the 27th": the nearest month that has it. */
  | { readonly form: 'dayOfMonth'; readonly day: number }
  | { readonly form: 'year'; readonly year: number; readonly part: Part | null }
  | { readonly form: 'weekday'; readonly weekday: number; readonly which: Which | null }
  /** A unit counted from that of publication: last week is -1, this month 0, next year 1. */
  | {
      readonly form: 'unit';
      readonly unit: CalendarUnit;
      readonly count: number;
      readonly part: Part | null;
    }
  /** "three weeks ago", "in three weeks": about a day; with `anchored`, from the date before. */
  | {
      readonly form: 'away';
      readonly unit: CalendarUnit;
      readonly count: number;
      readonly anchored: boolean;
    }
  /** "over the next two weeks". */
  | { readonly form: 'within'; readonly unit: CalendarUnit; readonly count: number }
  /** "soon", "in the coming weeks". */
  | { readonly form: 'open' }
  /** "the same day", "that morning". */
  | { readonly form: 'anchor' };

/** How the words before it bind a date. */
export type Binding = 'by' | 'since' | 'until' | 'after' | 'as-of';

/** A date found in the text, its binding words inside the span. */
export type ReadDate = Span & {
  readonly expression: DateExpression;
  readonly binding: Binding | null;
  /** "about", "around". */
  readonly approximate: boolean;
  /** Whether a range was written: "from 3 to 5 May" has its end here. */
  readonly until: DateExpression | null;
};
