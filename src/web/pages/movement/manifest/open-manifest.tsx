import { useState } from 'react';
import { ApiProblem } from '../../../api.ts';
import type { BatchAnswer, ChainRow } from '../../../chain-queries.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { Refusal } from '../../../components/figure-form.tsx';
import { type ManifestHeadAnswer, useManifestActs } from '../../../manifest-queries.ts';
import { spokenLift, spokenName } from '../../../spoken-name.ts';

type Cells = { readonly [name in 'batch' | 'departsOn' | 'arrivesOn' | 'kilogramsMax']: string };

/**
 * Opens the manifest of a lift: for which batch, which days, and what the lift may carry. Of one that
 * is a draft it changes the days and the room.
 */
export function OpenManifest({
  mission,
  country,
  lift,
  batches,
  current = null,
  opened,
  close,
}: {
  readonly mission: string;
  readonly country: string;
  readonly lift: ChainRow;
  readonly batches: readonly Pick<BatchAnswer, 'id' | 'contributor'>[];
  readonly current?: ManifestHeadAnswer | null;
  readonly opened: (manifest: string) => void;
  readonly close: () => void;
}) {
  const { draft } = useManifestActs(mission);
  const own = batches.filter(({ contributor }) => contributor === country);
  const day = String(lift['day'] ?? '');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const [cells, setCells] = useState<Cells>({
    batch: own.at(-1)?.id ?? '',
    departsOn: current?.departsOn ?? (/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : ''),
    arrivesOn: current?.arrivesOn ?? '',
    kilogramsMax: String(current?.kilogramsMax ?? lift['payload'] ?? ''),
  });
  const name = String(lift['lift']);
  const send = () => {
    setRefused(null);
    const { batch, departsOn, arrivesOn, kilogramsMax } = cells;
    draft({
      id: current?.id ?? manifestName(name, country),
      lift: name,
      batch,
      ...(departsOn === '' ? {} : { departsOn }),
      ...(arrivesOn === '' ? {} : { arrivesOn }),
      ...(kilogramsMax === '' ? {} : { kilogramsMax: Number(kilogramsMax) }),
    })
      .then(({ id }) => opened(id))
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      });
  };
  const set = (field: keyof Cells) => (event: { target: { value: string } }) =>
    setCells((before) => ({ ...before, [field]: event.target.value }));
  return (
    <Dialog
      label={`${current ? 'Days and load of' : 'Open the manifest of'} lift ${spokenLift(name)}`}
      close={close}
    >
      <form
        className="figure-form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field label="Batch" hint={own.length === 0 ? 'No batch of yours is recorded.' : ''}>
          {(attributes) => (
            <select {...attributes} required value={cells.batch} onChange={set('batch')}>
              {own.map(({ id }) => (
                <option key={id} value={id}>
                  {spokenName(id)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Leaves on" hint="Rest is judged by it.">
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={cells.departsOn}
              onChange={set('departsOn')}
            />
          )}
        </Field>
        <Field label="Lands on (if stated)" hint="Passports are judged by it.">
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={cells.arrivesOn}
              onChange={set('arrivesOn')}
            />
          )}
        </Field>
        <Field label="Payload in kg (if stated)" hint="People with kit and baggage.">
          {(attributes) => (
            <input
              {...attributes}
              type="number"
              min={1}
              value={cells.kilogramsMax}
              onChange={set('kilogramsMax')}
            />
          )}
        </Field>
        {refused && <Refusal refused={refused} />}
        <div className="form-acts">
          <button type="submit" className="btn primary" disabled={cells.batch === ''}>
            {current ? 'Change it' : 'Open it'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The lift's own name; with the country where several may travel on it. */
function manifestName(lift: string, country: string): string {
  const code = country.toLowerCase();
  return lift.endsWith(`-${code}`) ? lift : `${lift}-${code}`;
}
