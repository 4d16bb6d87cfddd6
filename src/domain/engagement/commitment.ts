import type { DayBounds } from '../ledger/edtf-bounds.ts';

export const COMMITMENT_KINDS = ['promise', 'request', 'expression-of-confidence'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** `not-checkable`: nothing that could happen would show it kept or broken. */
export const COMMITMENT_STATES = ['open', 'kept', 'broken', 'not-checkable'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What someone said they would do, asked for, or trusted in. Pledged numbers are pledges, not this. */
export type Commitment = {
  readonly id: string;
  readonly kind: CommitmentKind;
  readonly from: string;
  /** `null` when it was said to no one in particular. */
  readonly to: string | null;
  /** The source's own words. */
  readonly words: string;
  /** When it is to be done by; `null` when no day was given. */
  readonly due: DayBounds | null;
  /** Whether anything that could happen would show it kept or broken. */
  readonly checkable: boolean;
  readonly statementIds: readonly string[];
};

/** That a commitment was kept or broken, as someone stated it on a day. */
export type CommitmentOutcome = {
  readonly commitmentId: string;
  readonly state: 'kept' | 'broken';
  readonly statedOn: Temporal.PlainDate;
  readonly statementId: string;
};

/**
 * How a commitment stands, as it had been said by a day. The latest stated outcome counts; of two on
 * one day the one with the later statement id. Passing its due day breaks nothing by itself: that it
 * was broken has to be said.
 */
export function stateOf(
  commitment: Commitment,
  outcomes: readonly CommitmentOutcome[],
  known: Temporal.PlainDate,
): CommitmentState {
  const said = outcomes
    .filter(({ commitmentId }) => commitmentId === commitment.id)
    .filter(({ statedOn }) => Temporal.PlainDate.compare(statedOn, known) <= 0)
    .toSorted(
      (a, b) =>
        Temporal.PlainDate.compare(a.statedOn, b.statedOn) ||
        (a.statementId < b.statementId ? -1 : 1),
    );
  const last = said.at(-1);
  if (last) return last.state;
  return commitment.checkable ? 'open' : 'not-checkable';
}

/** Whether it is open although the last day it was due by is over. */
export function isOverdue(
  commitment: Commitment,
  state: CommitmentState,
  on: Temporal.PlainDate,
): boolean {
  const last = commitment.due?.latest ?? null;
  return state === 'open' && last !== null && Temporal.PlainDate.compare(last, on) < 0;
}
