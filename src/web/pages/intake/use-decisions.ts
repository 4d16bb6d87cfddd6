import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CommitReceiptAnswer, DecisionBody } from '../../../contract/proposals.ts';
import { write } from '../../api.ts';
import { missionKey, missionPath } from '../../queries.ts';

export type Decide = (decision: DecisionBody) => void;

/** Deciding proposals and committing a document's accepted ones; the screen follows the server. */
export function useDecisions(mission: string, document: string) {
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: missionKey(mission) });
  const deciding = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: DecisionBody }) =>
      write(
        'POST',
        `${missionPath(mission)}/proposals/${encodeURIComponent(id)}/decision`,
        decision,
      ),
    onSettled: renew,
  });
  const committing = useMutation({
    mutationFn: () =>
      write<CommitReceiptAnswer>(
        'POST',
        `${missionPath(mission)}/documents/${encodeURIComponent(document)}/commit`,
        {},
      ),
    onSettled: renew,
  });
  return {
    decide: (id: string, decision: DecisionBody) => deciding.mutate({ id, decision }),
    commit: () => committing.mutate(),
    receipt: committing.data,
    error: deciding.error ?? committing.error,
    isBusy: deciding.isPending || committing.isPending,
  };
}
