import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentTakenAnswer } from '../../../contract/proposals.ts';
import { ApiProblem, write } from '../../api.ts';
import { Field } from '../../components/field.tsx';
import { missionKey, missionPath } from '../../queries.ts';

const TEXT_ROWS = 14;

/** A text to paste or to drop; the day of publication is asked for when the text has none. */
export function TakeInForm({
  mission,
  open,
}: {
  readonly mission: string;
  readonly open: (taken: DocumentTakenAnswer) => void;
}) {
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [publisher, setPublisher] = useState('');
  const taking = useMutation({
    mutationFn: () =>
      write<DocumentTakenAnswer>('POST', `${missionPath(mission)}/intake`, {
        text,
        ...(published === '' ? {} : { published }),
        ...(publisher === '' ? {} : { publisher }),
      }),
    onSuccess: async (taken) => {
      await client.invalidateQueries({ queryKey: missionKey(mission) });
      open(taken);
    },
  });
  const needsDay =
    taking.error instanceof ApiProblem && taking.error.code === 'publication-day-missing';
  const readFile = async (file: File | undefined) => {
    if (file) setText(await file.text());
  };
  return (
    <form
      className="card take-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') taking.mutate();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void readFile(event.dataTransfer.files[0]);
      }}
    >
      <header>
        <h2>Read a text</h2>
        <span className="sub">
          English, French or Spanish. Nothing enters the ledger by itself.
        </span>
      </header>
      <Field label="Article, cable or return" hint="Paste it, or drop a .txt file here">
        {(attributes) => (
          <textarea
            {...attributes}
            rows={TEXT_ROWS}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Field
          label="Published on"
          isBad={needsDay}
          hint={
            needsDay ? (taking.error?.message ?? '') : 'Not needed when the text begins with Date:'
          }
        >
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={published}
              onChange={(event) => setPublished(event.target.value)}
            />
          )}
        </Field>
        <Field label="Publisher" hint="">
          {(attributes) => (
            <input
              {...attributes}
              value={publisher}
              onChange={(event) => setPublisher(event.target.value)}
            />
          )}
        </Field>
      </div>
      {taking.error && !needsDay && (
        <p role="alert" className="bad">
          {taking.error.message}
        </p>
      )}
      <button
        type="submit"
        className="btn primary"
        disabled={taking.isPending || text.trim() === ''}
      >
        Read
      </button>
    </form>
  );
}
