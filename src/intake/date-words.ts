import type { Binding, CalendarUnit, Part, Which } from './date-expression.ts';

/** How a language writes dates. All words are folded; phrases are regular expressions without groups. */
export type DateWords = {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Time of the day that may follow a day and adds nothing: "lundi soir". */
  readonly hour: string;
  readonly parts: readonly (readonly [phrase: string, Part])[];
  readonly which: readonly (readonly [phrase: string, Which])[];
  /** EDTF's numbers: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Ordinals of the quarters of a year. */
  readonly quarters: ReadonlyMap<string, number>;
  readonly units: readonly (readonly [phrase: string, CalendarUnit])[];
  readonly bindings: readonly (readonly [phrase: string, Binding])[];
  readonly about: string;
  /** Fixed words: yesterday is -1 day. */
  readonly days: readonly (readonly [phrase: string, number])[];
  /** Shapes with `{s}` (season), `{o}` (ordinal of a quarter), `{n}` (amount), `{u}` (unit), `{q}` (which), `{w}` (weekday), `{m}`, `{d}`, `{y}`, `{p}` (part). */
  readonly shapes: {
    readonly day: readonly string[];
    readonly month: readonly string[];
    readonly year: readonly string[];
    readonly season: readonly string[];
    readonly quarter: readonly string[];
    readonly weekday: readonly string[];
    readonly unit: readonly string[];
    readonly ago: readonly string[];
    readonly ahead: readonly string[];
    readonly before: readonly string[];
    readonly later: readonly string[];
    /** A day without its month: "on the 27th". */
    readonly dayOfMonth: readonly string[];
    readonly within: readonly string[];
    readonly open: readonly string[];
    readonly anchor: readonly string[];
  };
  /** Words of an interval: "from 3 to 5 May", "entre le 3 et le 5 mai". */
  readonly rangeStart: string;
  readonly rangeJoin: string;
};

/** Words by their place in a list, from 1; `_` leaves a place out. */
export const counted = (
  names: string,
  variants: readonly string[] = [],
): ReadonlyMap<string, number> =>
  new Map(
    [names, ...variants].flatMap((list) =>
      list.split(' ').flatMap((word, index) => (word === '_' ? [] : [[word, index + 1] as const])),
    ),
  );
