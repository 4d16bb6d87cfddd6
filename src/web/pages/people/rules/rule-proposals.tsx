import { useMutation, useQuery } from '@tanstack/react-query';
import { write } from '../../../api.ts';
import { dayWords } from '../../../day.ts';
import { sessionQuery } from '../../../queries.ts';
import { type RuleProposal, rollPath, rulesQuery, useRenewRoll } from '../../../roll-queries.ts';
import { reasonWords } from '../people-words.ts';
import { changeWords } from './rule-trial.tsx';

/** Changes of rules that wait for another person, with what they would come to. */
export function RuleProposals({
  mission,
  canDecide,
}: {
  readonly mission: string;
  readonly canDecide: boolean;
}) {
  const { data } = useQuery(rulesQuery(mission));
  const waiting = data?.proposals.filter(({ state }) => state === 'proposed') ?? [];
  return waiting.map((proposal) => (
    <Waiting key={proposal.version} {...{ mission, proposal, canDecide }} />
  ));
}

function Waiting({
  mission,
  proposal,
  canDecide,
}: {
  readonly mission: string;
  readonly proposal: RuleProposal;
  readonly canDecide: boolean;
}) {
  const { version, changes, effect, reason, contentHash, proposedAt, proposedBy } = proposal;
  const me = useQuery(sessionQuery).data?.user.account;
  const renew = useRenewRoll(mission);
  const deciding = useMutation({
    mutationFn: (decision: 'approval' | 'withdrawal') =>
      write<RuleProposal>(
        'POST',
        `${rollPath(mission)}/rules/${version}/${decision}`,
        decision === 'approval' && contentHash !== null ? { shown: contentHash } : {},
      ),
    onSuccess: renew,
  });
  const isMine = me === proposedBy;
  return (
    <section className="tried" aria-label={`Proposed rules, version ${version}`}>
      <span>
        <b>Proposed</b>{' '}
        {changes.map(({ rule, from, to }) => `${reasonWords(rule)}: ${from} → ${to}`).join('; ')}
        {effect && `: ${changeWords(effect.difference)} who could go`}. “{reason}”{' '}
        <span className="sub">
          {proposedBy}, {dayWords(proposedAt.slice(0, 10))}
        </span>
      </span>
      {canDecide && !isMine && (
        <button
          type="button"
          className="btn primary"
          disabled={deciding.isPending}
          onClick={() => deciding.mutate('approval')}
        >
          Agree
        </button>
      )}
      {canDecide && (
        <button
          type="button"
          className="btn"
          disabled={deciding.isPending}
          onClick={() => deciding.mutate('withdrawal')}
        >
          {isMine ? 'Take it back' : 'Refuse it'}
        </button>
      )}
      {isMine && <span className="sub">Another person has to agree.</span>}
      {deciding.error && (
        <p role="alert" className="bad">
          {deciding.error.message}
        </p>
      )}
    </section>
  );
}
