import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MissionBody } from '../../../contract/missions.ts';
import { ApiProblem, write } from '../../api.ts';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/figure-form.tsx';
import { countryChoices } from '../../countries.ts';
import { missionsQuery } from '../../queries.ts';

const SHORT_NAME_LETTERS_MAX = 64;

/** `MSS Haiti` → `mss-haiti`: the name in addresses, offered and open to change. */
export function shortNameOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, SHORT_NAME_LETTERS_MAX);
}

export function CreateMission() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [chosenId, setId] = useState<string | null>(null);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const id = chosenId ?? shortNameOf(name);

  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    write('POST', '/missions', bodyOf(form, id))
      .then(() => client.invalidateQueries({ queryKey: missionsQuery.queryKey }))
      .then(() => navigate({ to: '/missions/new', search: { mission: id } }))
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      });
  };
  return (
    <form className="figure-form" onSubmit={submit} aria-label="The mission">
      <Field label="Name">
        {(attributes) => (
          <input
            {...attributes}
            name="name"
            value={name}
            onChange={({ target }) => setName(target.value)}
            maxLength={200}
            placeholder="MSS Haiti"
            required
          />
        )}
      </Field>
      <Field label="Short name, for addresses" hint={id === '' ? '' : `/missions/${id}`}>
        {(attributes) => (
          <input
            {...attributes}
            value={id}
            onChange={({ target }) => setId(target.value)}
            pattern="[a-z0-9]([a-z0-9\-]{0,62}[a-z0-9])?"
            required
          />
        )}
      </Field>
      <Field label="Lead nation, if there is one">
        {(attributes) => (
          <select {...attributes} name="leadNation" defaultValue="">
            <option value="">not stated</option>
            {countryChoices().map(({ code, name: country }) => (
              <option key={code} value={code}>
                {country}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Words name="situation" label="Situation, as stated" />
      <Words name="purpose" label="Purpose" />
      <Words name="task" label="Task" />
      {refused && <Refusal refused={refused} />}
      <div className="form-acts">
        <button type="submit" className="btn primary">
          Create the mission
        </button>
      </div>
    </form>
  );
}

function Words({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <Field label={label}>
      {(attributes) => <input {...attributes} name={name} maxLength={2000} />}
    </Field>
  );
}

function bodyOf(form: FormData, id: string): MissionBody {
  const words = (name: string) => String(form.get(name) ?? '').trim();
  const optional = ['leadNation', 'situation', 'purpose', 'task']
    .map((name) => [name, words(name)] as const)
    .filter(([, value]) => value !== '');
  return { id, name: words('name'), ...Object.fromEntries(optional) };
}
