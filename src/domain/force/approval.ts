/** What waits for a second person waits this long: after it the ground may have moved. */
export const APPROVAL_HOURS = 72;

export type ApprovalState = 'proposed' | 'approved' | 'withdrawn' | 'expired';

/** Something that one person proposed, and what has become of it. Instants are ISO text. */
export type Proposed = {
  readonly proposedAt: string;
  readonly approvedAt: string | null;
  readonly withdrawnAt: string | null;
};

export function approvalState(
  { proposedAt, approvedAt, withdrawnAt }: Proposed,
  now: Temporal.Instant,
): ApprovalState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (approvedAt !== null) return 'approved';
  const end = Temporal.Instant.from(proposedAt).add({ hours: APPROVAL_HOURS });
  return Temporal.Instant.compare(now, end) > 0 ? 'expired' : 'proposed';
}
