import { useQuery } from '@tanstack/react-query';
import type { PersonSheetAnswer } from '../../../../contract/roll-people.ts';
import { dayWords } from '../../../day.ts';
import { sessionQuery } from '../../../queries.ts';
import { usePersonActs } from './use-person-acts.ts';

/** One waiver: why, until when, who proposed it and who agreed; the ways on while it can be decided. */
export function WaiverLine({
  mission,
  person,
  rule,
  waiver,
  canDecide,
}: {
  readonly mission: string;
  readonly person: string;
  readonly rule: string;
  readonly waiver: PersonSheetAnswer['waivers'][number];
  readonly canDecide: boolean;
}) {
  const me = useQuery(sessionQuery).data?.user.account;
  const { send, isBusy, error } = usePersonActs(mission, person);
  const { state, reason, until, proposedBy, approvedBy } = waiver;
  const isMine = me === proposedBy;
  const decide = (decision: 'approval' | 'revocation') =>
    send(`waivers/${encodeURIComponent(rule)}/${decision}`);
  return (
    <p className="waiver">
      <span className="tag">{state}</span> “{reason}” until {dayWords(until)}; {proposedBy}
      {approvedBy !== null && ` and ${approvedBy}`}
      {state === 'proposed' && isMine && (
        <span className="sub"> · another person has to agree</span>
      )}
      {canDecide && state === 'proposed' && !isMine && (
        <button
          type="button"
          className="plain small"
          disabled={isBusy}
          onClick={() => decide('approval')}
        >
          Agree
        </button>
      )}
      {canDecide && (state === 'proposed' || state === 'approved') && (
        <button
          type="button"
          className="plain small"
          disabled={isBusy}
          onClick={() => decide('revocation')}
        >
          {state === 'proposed' ? 'Take it back' : 'End it'}
        </button>
      )}
      {error && (
        <span role="alert" className="bad">
          {error.message}
        </span>
      )}
    </p>
  );
}
