import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  CommitReceiptAnswer,
  DecisionBody,
  ProposalAnswer,
  ProposalListAnswer,
} from '../../../contract/proposals.ts';
import { write } from '../../api.ts';
import { missionKey, missionPath, proposalsQuery, weighingsQuery } from '../../queries.ts';

export type Decide = (decision: DecisionBody) => void;

/** What a person does to the proposals of a document; the screen follows the server. */
export type Decisions = ReturnType<typeof useDecisions>;

/**
 * Deciding proposals and committing a document's accepted ones. A decision shows as soon as it is saved; what
 * it means for the others is weighed after.
 */
export function useDecisions(mission: string, document: string) {
  const client = useQueryClient();
  const { queryKey } = proposalsQuery(mission, document);
  const weighings = weighingsQuery(mission, document).queryKey;
  const put = (decided: readonly ProposalAnswer[]) => {
    const byId = new Map(decided.map((proposal) => [proposal.id, proposal]));
    client.setQueryData<ProposalListAnswer>(
      queryKey,
      (before) => before && { proposals: before.proposals.map((one) => byId.get(one.id) ?? one) },
    );
    void client.invalidateQueries({ queryKey: weighings });
  };
  const renew = () => client.invalidateQueries({ queryKey: missionKey(mission) });
  const deciding = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: DecisionBody }) =>
      write<ProposalAnswer>(
        'POST',
        `${missionPath(mission)}/proposals/${encodeURIComponent(id)}/decision`,
        decision,
      ),
    onSuccess: (decided) => put([decided]),
    onError: renew,
  });
  const decidingMany = useMutation({
    mutationFn: (body: { proposals: readonly string[]; verdict: 'accepted' | 'undone' }) =>
      write<ProposalListAnswer>('POST', `${missionPath(mission)}/proposals/decisions`, body),
    onSuccess: ({ proposals }, { verdict }) => {
      put(proposals);
      if (verdict === 'undone') void renew();
    },
    onError: renew,
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
  const receipt = committing.data;
  return {
    decide: (id: string, decision: DecisionBody) => {
      if (decision.verdict !== 'undone') return deciding.mutate({ id, decision });
      // What was committed changes the picture when it is taken back.
      return deciding.mutate({ id, decision }, { onSuccess: () => void renew() });
    },
    acceptAll: (proposals: readonly string[]) => {
      if (proposals.length > 0) decidingMany.mutate({ proposals, verdict: 'accepted' });
    },
    commit: () => committing.mutate(),
    undoCommit: () => {
      const proposals = (receipt?.statements ?? []).map(({ proposal }) => proposal);
      decidingMany.mutate({ proposals, verdict: 'undone' }, { onSuccess: committing.reset });
    },
    receipt,
    error: deciding.error ?? decidingMany.error ?? committing.error,
    isBusy: deciding.isPending || decidingMany.isPending || committing.isPending,
  };
}
