import type { ImpreciseDate } from './imprecise-date.ts';
import type { Quantity } from './quantity.ts';

/** What a batch goes through, in this order and no other. */
export const MILESTONES = [
  'training-start',
  'training-end',
  'ready',
  'departure',
  'arrival',
] as const;

export type Milestone = (typeof MILESTONES)[number];

/** What lies between milestones: the course, the rest after it, the way to the theatre. */
export type Span = 'training' | 'rest' | 'journey';

type Said = {
  readonly id: string;
  /** `planned` covers everything that had not happened when it was said. */
  readonly modality: 'occurred' | 'planned';
  /** When the source said it; `null` when not known. */
  readonly statedOn: Temporal.PlainDate | null;
};

/** A statement that puts a milestone, or the first day of the rest, on a day. */
export type DayStatement = Said & {
  readonly kind: 'day';
  readonly milestone: Milestone | 'rest-start';
  readonly date: ImpreciseDate;
};

/** A statement of how long a span lasted or is to last. */
export type LengthStatement = Said & {
  readonly kind: 'length';
  readonly span: Span;
  readonly length: Quantity;
};

/** What was stated of one batch or class. */
export type ChainStatement = DayStatement | LengthStatement;

/** The place of a milestone in the order of the chain. */
export function placeOf(milestone: Milestone): number {
  return MILESTONES.indexOf(milestone);
}
