import type { Bounds } from './bounds.ts';
import type { Quantity } from './quantity.ts';

export type Rank = 'preferred' | 'normal' | 'deprecated';

/**
 * A statement as the rules of the ledger read it: judged and with its bounds, without the words
 * around it. Days are ISO text. `begin` and `end` bound the valid time; `known` is the day from
 * which the statement counts as said, `null` when no day can be given.
 */
export type Stated = {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly kind: string;
  /** Whom it is about when that is not the whole subject: soldiers, women, uniformed. */
  readonly scope: string | null;
  readonly unit: string;
  /** Under which of its names the mission was spoken of; figures of two mandates do not compare. */
  readonly era: string | null;
  readonly quantity: Quantity;
  readonly asStated: string;
  readonly value: number | null;
  readonly bounds: Bounds | null;
  readonly edtf: string | null;
  readonly begin: string | null;
  readonly end: string | null;
  readonly role: string;
  readonly modality: string;
  readonly known: string | null;
  readonly rank: Rank;
  /** Admiralty code, A1 best. */
  readonly grade: string;
  readonly operational: boolean;
  /** The statement whose figure this one is a part of. */
  readonly partOf: string | null;
  readonly sameEventAs: string | null;
  /** The statement whose figure this percentage is a share of. */
  readonly shareOf: string | null;
  readonly supersedes: string | null;
  /** Judged to stay open for as long as no speaker corrects. */
  readonly disputed: boolean;
  readonly speaker: string | null;
  readonly publisher: string;
  readonly sayingDay: string | null;
};

/** Whether it tells what happened or holds, not what was planned, promised or denied. */
export function isReported({ modality }: Stated): boolean {
  return modality === 'reported';
}

/** A running total of a flow ("deaths so far"), which no single event equals. */
export function isRunningTotal({ role, modality }: Stated): boolean {
  return role === 'as-of' && modality === 'reported';
}
