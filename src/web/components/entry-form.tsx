import { useState } from 'react';
import type { ChainRecordedAnswer } from '../../contract/chain.ts';
import { type Act, fieldsOf } from '../../domain/deployment/chain-act.ts';
import type { NewEntry } from '../../domain/deployment/chain-sheet.ts';
import { ApiProblem } from '../api.ts';
import { useRecord } from '../chain-queries.ts';
import { useClocks } from '../clocks.ts';
import { useKnownNames } from '../known-names.ts';
import { EntryCell, namesRecorded } from './entry-cell.tsx';
import { Field } from './field.tsx';
import { Refusal } from './figure-form.tsx';
import { Moves } from './moves.tsx';
import './figure-form.css';

/** What may be recorded, in the words of the person who records it. */
export type ActChoice = { readonly act: Act; readonly label: string };

type Cells = Readonly<Record<string, string>>;

/**
 * Records one thing that happened. The cells are those of the act, read as in a letter ("about 430",
 * "end June"); what would move is shown before anything is saved.
 */
export function EntryForm({
  mission,
  choices,
  initial = {},
  done,
}: {
  readonly mission: string;
  readonly choices: readonly ActChoice[];
  readonly initial?: Cells;
  readonly done: () => void;
}) {
  const { on } = useClocks();
  const record = useRecord(mission);
  const known = useKnownNames(mission);
  const [act, setAct] = useState<Act | undefined>(choices[0]?.act);
  const [cells, setCells] = useState<Cells>({ on, ...initial });
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const [preview, setPreview] = useState<ChainRecordedAnswer | null>(null);
  if (act === undefined) return null;

  const send = (asPreview: boolean) => {
    setRefused(null);
    setPreview(null);
    record([entryOf(act, cells)], asPreview)
      .then((answer) => (asPreview ? setPreview(answer) : done()))
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      });
  };
  const set = (name: string, value: string) => {
    setCells((before) => ({ ...before, [name]: value }));
    setPreview(null);
  };
  return (
    <form
      className="figure-form"
      aria-label="Record"
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <Field label="What happened">
        {(attributes) => (
          <select
            {...attributes}
            value={act}
            onChange={({ target }) => setAct(choices.find((one) => one.act === target.value)?.act)}
          >
            {choices.map((choice) => (
              <option key={choice.act} value={choice.act}>
                {choice.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <EntryCell
        name="on"
        label="When"
        takes="8 Nov 2024, Aug 2024, by 30 Jun 2024"
        cells={cells}
        set={set}
        isNeeded
      />
      {Object.entries(fieldsOf(act)).map(([name, field]) => (
        <EntryCell
          key={`${act} ${name}`}
          name={name}
          label={labelOf(name)}
          takes={field.takes}
          known={known(name)}
          isChosen={namesRecorded(act, name)}
          cells={cells}
          set={set}
          isNeeded={!field.optional}
        />
      ))}
      <EntryCell
        name="source"
        label="Source, or internal decision"
        takes="a letter, a return, a paper"
        cells={cells}
        set={set}
        isNeeded
      />
      {refused && <Refusal refused={refused} />}
      {preview && <Moves answer={preview} />}
      <div className="form-acts">
        <button type="submit" className="btn primary">
          Record
        </button>
        <button type="button" className="btn" onClick={() => send(true)}>
          What would move
        </button>
      </div>
    </form>
  );
}

function entryOf(act: Act, cells: Cells): NewEntry {
  const fields = Object.keys(fieldsOf(act)).map((name) => [name, cells[name]?.trim() ?? '']);
  return {
    id: null,
    act,
    on: cells['on'] ?? '',
    said: null,
    source: cells['source']?.trim() || null,
    note: null,
    supersedes: null,
    fields: Object.fromEntries(fields.filter(([, value]) => value !== '')),
  };
}

const LABELS: { readonly [field: string]: string } = {
  assuming: 'What no source tells, and is assumed',
  whole: 'Units that go whole',
  units: 'Units and how many each gives',
  confirmer: 'Who confirms it',
  presider: 'Who presided',
  approver: 'Who approved it',
  dropped: 'Modules dropped',
  as: 'Stated or planned',
  kin: 'Next of kin',
};

function labelOf(field: string): string {
  return LABELS[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
}
