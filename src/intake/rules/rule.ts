import type { KINDS } from '../../domain/ledger/statement.ts';
import type { Language } from '../passage.ts';

/** Up to six words of any sort, as few as will do: what may stand between who acts and the verb. */
export const GAP = '(?: [^ ;.]+){0,6}?';

export type Kind = (typeof KINDS)[number];

/** How the date beside a cue is read, and what holds without one. */
export type Timing =
  /** Something that happened or will: the date beside it, else none. */
  | 'event'
  /** What held on a day: the date beside it, else the day of publication where the cue is of the present. */
  | 'state'
  /** What still holds on the day of publication, unless a date says otherwise. */
  | 'now'
  /** Holds on the date beside it; without one, no date is read. */
  | 'dated'
  /** Said or done on the occasion the text reports: its own date, else the day of that event. */
  | 'occasion'
  /** Put off by a term: that long after publication. */
  | 'delay'
  /** The date opens or ends a period. */
  | 'start'
  | 'end'
  /** The rule's facts carry no date of their own. */
  | 'none';

/**
 * One pattern of the field's language, as data. A cue is a regular expression over the shadow of a
 * sentence (see `shadow.ts`): folded words with one space between, mentions as a letter and a number.
 */
export type FactRule = {
  /** `kind.what`, unique. */
  readonly id: string;
  /** `null` for a cue that takes figures away from the others: gang losses, prices, distances. */
  readonly kind: Kind | null;
  readonly cue: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Says of which whole a figure is a part: the statement is of the whole's kind and date. */
  readonly part?: boolean;
  /** Tried only on figures that no other rule took. */
  readonly secondLook?: boolean;
  /**
   * What it states: `force` one statement for each person group or thing beside the cue; `money`
   * one for each amount; `list` one for each country of a list; `names` one for each proper name
   * that follows; `event` one for the cue itself.
   */
  readonly takes: 'force' | 'money' | 'list' | 'event' | 'term' | 'share' | 'names';
  /** Words of a sentence in which the cue says nothing of its kind. */
  readonly unless?: RegExp;
  /** An event that somebody of the mission must do: who stands before the cue. */
  readonly needsActor?: boolean;
  /** On which side of the cue its figures stand; either when left out. */
  readonly side?: 'before' | 'after';
  /** Whether the cue also counts where no figure or people stand beside it. */
  readonly alone?: boolean;
  /** Whether a number without a noun may be its figure, and how many words away. */
  readonly bareReach?: number;
  /** Whose statement it is: the contributor's, the mission's, its fund's or a donor's, a person's; or the occasion itself. */
  readonly subject?: 'contributor' | 'mission' | 'fund' | 'person' | 'occasion';
  readonly timing: Timing;
  /** Always planned, whatever the verb's form. */
  readonly planned?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  /** One sentence for each language it speaks, from which the rule alone makes a proposal of its kind. */
  readonly examples: readonly string[];
};
