import { useState } from 'react';
import { address } from '../../../api.ts';
import { Field } from '../../../components/field.tsx';
import { rollPath } from '../../../roll-queries.ts';
import { DropZone } from './drop-zone.tsx';
import { pastedSource } from './sheet-file.ts';
import { useRollUpload } from './use-roll-upload.ts';

const PASTE_ROWS = 5;
const SAMPLE = '/sample-roll.csv';

/** Where a roll comes in: as a file, as a block from Excel, from the template, or the sample to try. */
export function StartCard({
  mission,
  title,
  opened,
}: {
  readonly mission: string;
  readonly title: string;
  readonly opened: (plan: string) => void;
}) {
  const [block, setBlock] = useState('');
  const { send, sendFile, isSending, wrongFile, error } = useRollUpload(mission, opened);
  const trySample = async () => {
    const bytes = await (await fetch(SAMPLE)).blob();
    send({ name: 'sample-roll.csv', type: 'text/csv', bytes });
  };
  return (
    <section className="card start" aria-label="Bring in a roll">
      <header>
        <h2>{title}</h2>
        <span className="sub">Nothing goes in before you have seen what it would change.</span>
      </header>
      <DropZone sendFile={sendFile} isSending={isSending} label="Choose a file">
        Drop the nominal roll here, as it is kept: .xlsx or .csv
      </DropZone>
      <div role="alert" className="bad">
        {wrongFile !== null && (
          <p>
            “{wrongFile}” is no .xlsx, .csv or .tsv file. Save it as one of these and drop it again.
          </p>
        )}
        {error && <p>{error.message} Nothing was changed.</p>}
      </div>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          send(pastedSource(block));
        }}
      >
        <Field label="Or paste a block from Excel" hint="Copy the heading with it">
          {(attributes) => (
            <textarea
              {...attributes}
              rows={PASTE_ROWS}
              value={block}
              onChange={({ target }) => setBlock(target.value)}
            />
          )}
        </Field>
        <div className="form-acts">
          <button type="submit" className="btn" disabled={block.trim() === '' || isSending}>
            Read the block
          </button>
          <a className="btn" href={address(`${rollPath(mission)}/template.xlsx`)} download>
            Download an empty template
          </a>
          <button
            type="button"
            className="btn"
            disabled={isSending}
            onClick={() => void trySample()}
          >
            Look at a sample of 20 rows
          </button>
        </div>
      </form>
    </section>
  );
}
