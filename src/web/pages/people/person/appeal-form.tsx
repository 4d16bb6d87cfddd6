import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { usePersonActs } from './use-person-acts.ts';

/** What a person says against a verdict; the verdict stands beside it. */
export function AppealForm({
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
  const [words, setWords] = useState('');
  const { send, isBusy, error } = usePersonActs(mission, person, done);
  return (
    <form
      className="criterion-form"
      aria-label="Note an appeal"
      onSubmit={(event) => {
        event.preventDefault();
        send('appeals', { rule, words });
      }}
    >
      <Field label="What the person says" hint="The verdict stands until the roll says otherwise">
        {(attributes) => (
          <input
            {...attributes}
            // biome-ignore lint/a11y/noAutofocus: the button was pressed to type the words
            autoFocus
            required
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <p className="form-acts">
        <button type="submit" className="btn primary" disabled={isBusy}>
          Note it
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
