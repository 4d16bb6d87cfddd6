import { useState } from 'react';
import type { Noun } from '../../domain/deployment/chain-act.ts';
import { actsOf, fieldsOf } from '../../domain/deployment/chain-act.ts';
import { entryFromRow } from '../../domain/deployment/chain-sheet.ts';
import { ApiProblem } from '../api.ts';
import { useRecord } from '../chain-queries.ts';
import { readPaste } from '../read-paste.ts';
import { counted } from '../wording.ts';
import { Field } from './field.tsx';
import { Refusal } from './figure-form.tsx';

/** Rows pasted from a spreadsheet: all of them are recorded, or none, with the bad ones named. */
export function PasteForm({
  mission,
  noun,
  done,
}: {
  readonly mission: string;
  readonly noun: Noun;
  readonly done: () => void;
}) {
  const record = useRecord(mission);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const rows = readPaste(text);
  const [first] = actsOf(noun);
  const columns = first ? ['on', ...Object.keys(fieldsOf(first)), 'source'].join(', ') : '';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    record(rows.map((row) => entryFromRow(noun, row)))
      .then(done)
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      });
  };
  return (
    <form className="figure-form" aria-label="Paste rows" onSubmit={submit}>
      <Field
        label="Rows, with a heading"
        hint={`Columns: ${columns}. ${counted(rows.length, 'row')} read.`}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={10}
            value={text}
            onChange={({ target }) => setText(target.value)}
            required
          />
        )}
      </Field>
      {refused && <Refusal refused={refused} />}
      <div className="form-acts">
        <button type="submit" className="btn primary" disabled={rows.length === 0}>
          Record {counted(rows.length, 'row')}
        </button>
      </div>
    </form>
  );
}
