import type { ReadDate } from './date-expression.ts';
import type { ReadCountry } from './names/read-countries.ts';
import type { ReadMission } from './names/read-missions.ts';
import type { ReadOffice } from './names/read-offices.ts';
import type { Span } from './passage.ts';
import type { StatedQuantity } from './quantity.ts';
import type { ReadNumber } from './read-numbers.ts';

/** A person named in the text: with a post, or again by surname. */
export type ReadPerson = Span & { readonly person: string; readonly office: ReadOffice | null };

/** A resolution of the Security Council, with the year where the text has it. */
export type ReadResolution = Span & { readonly number: string; readonly year: string | null };

/** A figure with its unit: money, a share, a term, counted things. */
export type ReadAmount = Span & {
  readonly quantity: StatedQuantity;
  /** Money that is not in dollars: no sum of it is stated. */
  readonly foreign?: true;
};

/**
 * People or things that a statement may be about: "75 Guatemalans", "the last batch of 600 Kenyan
 * police officers", "a team of five", "two battalions".
 */
export type Force = Span & {
  readonly quantity: StatedQuantity | null;
  /** English name of the contributing country, where the phrase itself has it. */
  readonly country: string | null;
  readonly mission: string | null;
  /** "first", "last", "advance": a label, never an identity. */
  readonly batch: string | null;
  /** "FPU3-1", "formed police unit". */
  readonly unit: string | null;
  /** A number without a noun: taken only by a cue right beside it. */
  readonly bare: boolean;
  /** "several hundred". */
  readonly vague: string | null;
};

/**
 * What stands in a sentence, by the letter of its tag: Date, Country, A (demonym), Mission, Person,
 * Resolution, U (money), Q (share), L (term), Number, Force, K (counted things).
 */
export type Mention =
  | { readonly tag: 'D'; readonly span: Span; readonly date: ReadDate }
  | { readonly tag: 'C' | 'A'; readonly span: Span; readonly country: ReadCountry }
  | { readonly tag: 'M'; readonly span: Span; readonly mission: ReadMission }
  | { readonly tag: 'P'; readonly span: Span; readonly person: ReadPerson }
  | { readonly tag: 'R'; readonly span: Span; readonly resolution: ReadResolution }
  | { readonly tag: 'U' | 'Q' | 'L'; readonly span: Span; readonly amount: ReadAmount }
  | { readonly tag: 'N'; readonly span: Span; readonly number: ReadNumber }
  | { readonly tag: 'F' | 'K'; readonly span: Span; readonly force: Force };
