import type { StatedQuantity } from './quantity.ts';
import type { Kind } from './rules/rule.ts';
import type { StatedTime } from './stated-time.ts';

/** A statement that the text makes, as Muster proposes it to a person. Nothing of it is in the ledger. */
export type Proposal = {
  readonly kind: Kind;
  /** Contributor, unit, person or mission, in English. */
  readonly subject: string;
  readonly quantity: StatedQuantity | null;
  readonly time: StatedTime | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** Exactly what the document says at `offset`. */
  readonly passage: string;
  /** In UTF-16 code units from the start of the file. */
  readonly offset: number;
  /** The rule that made it, so that a person can see why. */
  readonly rule: string;
};
