import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, write } from '../../api.ts';
import { useClocks } from '../../clocks.ts';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/figure-form.tsx';
import { countryChoices } from '../../countries.ts';
import { contributorsQuery, missionKey, missionPath } from '../../queries.ts';

/** Countries one after another; each is there as soon as it is added. */
export function AddContributors({ mission }: { readonly mission: string }) {
  const client = useQueryClient();
  const [country, setCountry] = useState('');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const { data } = useQuery(contributorsQuery(mission, useClocks()));
  const there = new Set(data?.contributors.map((one) => one.country));

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    write('POST', `${missionPath(mission)}/contributors`, { country })
      .then(() => client.invalidateQueries({ queryKey: missionKey(mission) }))
      .then(() => setCountry(''))
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      });
  };
  return (
    <form className="figure-form" onSubmit={submit} aria-label="Who contributes">
      <Field label="Country">
        {(attributes) => (
          <select
            {...attributes}
            value={country}
            onChange={({ target }) => {
              setCountry(target.value);
              setRefused(null);
            }}
            required
          >
            <option value="">choose</option>
            {countryChoices()
              .filter(({ code }) => !there.has(code))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        )}
      </Field>
      <div className="form-acts">
        <button type="submit" className="btn">
          Add contributor
        </button>
      </div>
      {refused && <Refusal refused={refused} />}
      <ul className="there" aria-live="polite">
        {data?.contributors.map(({ country: code, label }) => (
          <li key={code} className="tag">
            {label}
          </li>
        ))}
      </ul>
    </form>
  );
}
