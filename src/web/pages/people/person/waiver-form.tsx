import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { PersonActForm } from './person-act-form.tsx';

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
  return (
    <PersonActForm
      mission={mission}
      person={person}
      label="Waive this rule"
      path="waivers"
      given={() => ({ rule, reason, until })}
      press="Propose the waiver"
      done={done}
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
    </PersonActForm>
  );
}
