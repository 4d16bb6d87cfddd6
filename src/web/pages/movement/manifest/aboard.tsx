import { useState } from 'react';
import { ApiProblem } from '../../../api.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { Refusal } from '../../../components/figure-form.tsx';
import { type PeopleColumn, PeopleGrid, useChosen } from '../../../components/people-grid.tsx';
import {
  type ManifestCountsAnswer,
  type PassengerAnswer,
  useManifestActs,
} from '../../../manifest-queries.ts';
import { counted, numberWords } from '../../../wording.ts';
import type { Desk } from './use-desk.ts';

const COLUMNS: readonly PeopleColumn<PassengerAnswer>[] = [
  { label: 'Service No.', cell: ({ serviceNumber }) => serviceNumber },
  { label: 'Ticked', cell: (one) => tickedWords(one) },
  { label: 'Name', cell: ({ name }) => name },
  { label: 'Rank', kind: 'opt', cell: ({ rank }) => rank ?? '–' },
  { label: 'Unit', cell: ({ unit, service }) => unit ?? service ?? '–' },
  {
    label: 'kg',
    kind: 'num',
    cell: ({ kilograms, baggageKilograms }) => numberWords(kilograms + baggageKilograms),
  },
];

function tickedWords({ checkedIn, arrived }: PassengerAnswer): string {
  if (arrived) return '✓ landed';
  return checkedIn ? '✓ in' : '–';
}

const OPEN = new Set(['draft', 'proposed', 'approved', 'frozen']);

/** Who is on it, found by a few letters, and taken off again. */
export function Aboard({
  mission,
  manifest,
  people,
  desk,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
  readonly people: readonly PassengerAnswer[];
  /** Where those chosen are ticked off; `null` for those who only read. */
  readonly desk: Desk | null;
}) {
  const [words, setWords] = useState('');
  const [isLeaving, setLeaving] = useState(false);
  const found = people.filter((one) => isFound(one, words));
  const { chosen, toggle, clear } = useChosen(found);
  return (
    <>
      <div className="grid-acts">
        <input
          className="input"
          type="search"
          aria-label="Find on this manifest"
          placeholder="Number, name or unit"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <span className="sub">{counted(found.length, 'person', 'people')}</span>
        {desk !== null && (
          <button
            type="button"
            className="btn"
            disabled={chosen.size === 0}
            onClick={() => {
              desk.take([...chosen]);
              clear();
            }}
          >
            {desk.place === 'desk' ? 'Check in' : 'Landed:'} those chosen
          </button>
        )}
        {desk !== null && OPEN.has(manifest.state) && (
          <button
            type="button"
            className="btn"
            disabled={chosen.size === 0}
            onClick={() => setLeaving(true)}
          >
            Take {chosen.size === 0 ? 'those chosen' : chosen.size} off
          </button>
        )}
      </div>
      <PeopleGrid
        label="People on this manifest"
        rows={found}
        columns={COLUMNS}
        chosen={chosen}
        choose={toggle}
      />
      {isLeaving && (
        <Dialog label="Take people off" close={() => setLeaving(false)}>
          <LeaveForm
            mission={mission}
            manifest={manifest}
            numbers={[...chosen]}
            done={() => {
              clear();
              setLeaving(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function isFound({ serviceNumber, name, unit }: PassengerAnswer, words: string): boolean {
  const sought = words.trim().toLowerCase();
  return [serviceNumber, name, unit ?? ''].some((text) => text.toLowerCase().includes(sought));
}

function LeaveForm({
  mission,
  manifest,
  numbers,
  done,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
  readonly numbers: readonly string[];
  readonly done: () => void;
}) {
  const { remove } = useManifestActs(mission);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const isFrozen = manifest.state === 'frozen';
  return (
    <form
      className="figure-form"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(null);
        remove(manifest.id, numbers, reason.trim())
          .then(done)
          .catch((error: unknown) => {
            if (!(error instanceof ApiProblem)) throw error;
            setRefused(error);
          });
      }}
    >
      <p className="form-acts">{numbers.join(', ')}</p>
      {isFrozen && (
        <Field label="Why" hint="It becomes an amendment with a number.">
          {(attributes) => (
            <input
              {...attributes}
              required
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      {refused && <Refusal refused={refused} />}
      <div className="form-acts">
        <button type="submit" className="btn primary">
          Take {counted(numbers.length, 'person', 'people')} off
        </button>
      </div>
    </form>
  );
}
