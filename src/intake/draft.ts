import type { Span } from './passage.ts';
import type { StatedQuantity } from './quantity.ts';
import type { Kind } from './rules/rule.ts';
import type { ReadTime } from './stated-time.ts';

/** A statement before its passage is cut from the document. */
export type Draft = {
  readonly kind: Kind;
  readonly subject: string;
  readonly quantity: StatedQuantity | null;
  readonly read: ReadTime;
  readonly attributes: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly rule: string;
};
