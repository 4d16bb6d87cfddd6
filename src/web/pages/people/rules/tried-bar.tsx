import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../../api.ts';
import { Field } from '../../../components/field.tsx';
import { type RuleProposal, rollPath, useRenewRoll } from '../../../roll-queries.ts';
import { changeWords } from './rule-trial.tsx';

/** What the tried values come to together; they are forgotten, or proposed to another person. */
export function TriedBar({
  mission,
  pairs,
  change,
  canPropose,
  forget,
}: {
  readonly mission: string;
  /** `service-years=4` */
  readonly pairs: readonly string[];
  readonly change: number;
  readonly canPropose: boolean;
  readonly forget: () => void;
}) {
  const [reason, setReason] = useState<string | null>(null);
  const renew = useRenewRoll(mission);
  const proposing = useMutation({
    mutationFn: () =>
      write<RuleProposal>('POST', `${rollPath(mission)}/rules`, { rules: pairs, reason }),
    onSuccess: async () => {
      forget();
      await renew();
    },
  });
  return (
    <form
      className="tried"
      aria-label="What was tried"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason?.trim()) proposing.mutate();
      }}
    >
      <span role="status">
        With {pairs.length === 1 ? 'this value' : 'these values'}: <b>{changeWords(change)}</b> who
        can go. Nothing is saved.
      </span>
      {canPropose && reason === null && (
        <button type="button" className="btn" onClick={() => setReason('')}>
          Propose rule change
        </button>
      )}
      <button type="button" className="btn" onClick={forget}>
        Forget what was tried
      </button>
      {reason !== null && (
        <>
          <Field label="Why" hint="Another person has to agree before anybody is judged by it">
            {(attributes) => (
              <input
                {...attributes}
                // biome-ignore lint/a11y/noAutofocus: the button was pressed to type the reason
                autoFocus
                required
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          <button
            type="submit"
            className="btn primary"
            disabled={reason.trim() === '' || proposing.isPending}
          >
            Propose it
          </button>
        </>
      )}
      {proposing.error && (
        <p role="alert" className="bad">
          {proposing.error.message}
        </p>
      )}
    </form>
  );
}
