import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import type { LifeAct, LifeField } from './life-acts.ts';
import { usePersonActs } from './use-person-acts.ts';

/** Records one thing of one person; a field that may stay empty is left out when it does. */
export function LifeForm({
  mission,
  person,
  act,
  done,
}: {
  readonly mission: string;
  readonly person: string;
  readonly act: LifeAct;
  readonly done: () => void;
}) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const { send, isBusy, error } = usePersonActs(mission, person, done);
  const filled = ({ name, kind }: LifeField) =>
    values[name] ?? (typeof kind === 'string' ? '' : (kind[0] ?? ''));
  return (
    <form
      className="criterion-form"
      aria-label={act.label}
      onSubmit={(event) => {
        event.preventDefault();
        const given = act.fields.map((field) => [field.name, filled(field).trim()] as const);
        send(act.path, Object.fromEntries(given.filter(([, value]) => value !== '')));
      }}
    >
      {act.fields.map((field) => (
        <Field key={field.name} label={field.label}>
          {(attributes) => (
            <FieldInput
              attributes={{ ...attributes, required: field.isOptional !== true }}
              kind={field.kind}
              value={filled(field)}
              change={(value) => setValues({ ...values, [field.name]: value })}
            />
          )}
        </Field>
      ))}
      <p className="sub">{act.hint}.</p>
      <p className="form-acts">
        <button type="submit" className="btn primary" disabled={isBusy}>
          Record it
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

function FieldInput({
  attributes,
  kind,
  value,
  change,
}: {
  readonly attributes: React.AriaAttributes & { readonly id: string; readonly required: boolean };
  readonly kind: LifeField['kind'];
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  if (typeof kind === 'string') {
    return (
      <input
        {...attributes}
        type={kind === 'day' ? 'date' : 'text'}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    );
  }
  return (
    <select {...attributes} value={value} onChange={({ target }) => change(target.value)}>
      {kind.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </select>
  );
}
