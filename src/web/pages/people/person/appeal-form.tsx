import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { PersonActForm } from './person-act-form.tsx';

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
  return (
    <PersonActForm
      mission={mission}
      person={person}
      label="Note an appeal"
      path="appeals"
      given={() => ({ rule, words })}
      press="Note it"
      done={done}
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
    </PersonActForm>
  );
}
