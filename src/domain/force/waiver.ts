import type { ApprovalState } from './approval.ts';

/** What has become of a waiver: as of an approval, and then it is revoked or its last day passes. */
export type WaiverState = ApprovalState | 'revoked' | 'over';

export function waiverState(
  {
    approval,
    isRevoked,
    until,
  }: { readonly approval: ApprovalState; readonly isRevoked: boolean; readonly until: string },
  today: string,
): WaiverState {
  if (isRevoked) return approval === 'approved' ? 'revoked' : 'withdrawn';
  return approval === 'approved' && until < today ? 'over' : approval;
}
