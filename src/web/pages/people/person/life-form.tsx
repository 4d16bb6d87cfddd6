import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import type { LifeAct, LifeField } from './life-acts.ts';
import { PersonActForm } from './person-act-form.tsx';

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
  const filled = ({ name, kind }: LifeField) =>
    values[name] ?? (typeof kind === 'string' ? '' : (kind[0] ?? ''));
  return (
    <PersonActForm
      mission={mission}
      person={person}
      label={act.label}
      path={act.path}
      given={() => {
        const given = act.fields.map((field) => [field.name, filled(field).trim()] as const);
        return Object.fromEntries(given.filter(([, value]) => value !== ''));
      }}
      press="Record it"
      done={done}
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
    </PersonActForm>
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
