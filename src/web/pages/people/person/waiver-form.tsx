import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { usePersonActs } from './use-person-acts.ts';

/** Sets one rule aside for one person until a day, once another person agrees. */
export function WaiverForm({
  mission,
  person,
  rule,
  done,
}: {
  readonly mission: string;
  readonly person: string;
  readonly rule: string;
  readonly done: () => void;
}) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const { send, isBusy, error } = usePersonActs(mission, person, done);
  return (
    <form
      className="criterion-form"
      aria-label="Waive this rule"
      onSubmit={(event) => {
        event.preventDefault();
        send('waivers', { rule, reason, until });
      }}
    >
      <Field label="Why" hint="Another person has to agree">
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
      <Field label="Until">
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            required
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
      </Field>
      <p className="form-acts">
        <button type="submit" className="btn primary" disabled={isBusy}>
          Propose the waiver
        </button>
        <button type="button" className="btn" onClick={done}>
          Leave it
        </button>
      </p>
      {error && (
        <p role="alert" className="bad">
          {error.message}
        </p>
      )}
    </form>
  );
}
