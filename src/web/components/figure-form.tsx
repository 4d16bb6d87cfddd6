import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { StatementBody } from '../../contract/statements.ts';
import { MEASURES } from '../../domain/ledger/measure.ts';
import { ApiProblem } from '../api.ts';
import { useClocks } from '../clocks.ts';
import { measureLabel } from '../measures.ts';
import { contributorsQuery } from '../queries.ts';
import { Field } from './field.tsx';
import { readDateCell, readQuantityCell } from './read-cells.ts';
import './figure-form.css';

/** What the cells hold: the words as they are typed. */
export type FigureCells = {
  readonly subject: string;
  readonly measure: string;
  readonly quantity: string;
  readonly validTime: string;
  readonly statedOn: string;
  readonly source: string;
  readonly speaker: string;
  readonly quote: string;
  readonly modality: string;
};

const MODALITIES = ['reported', 'planned', 'promised', 'projected', 'denied'];

/** A figure as a person heard it. Quantity and date are cells that read words, and say how they read them. */
export function FigureForm({
  mission,
  initial,
  submitLabel,
  save,
  cancel,
}: {
  readonly mission: string;
  readonly initial: FigureCells;
  readonly submitLabel: string;
  readonly save: (body: StatementBody) => Promise<unknown>;
  readonly cancel?: () => void;
}) {
  const [cells, setCells] = useState(initial);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const set = (name: keyof FigureCells) => (event: { target: { value: string } }) => {
    setCells((before) => ({ ...before, [name]: event.target.value }));
    setRefused(null);
  };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setBusy(true);
    save(bodyOf(cells))
      .then(() => setCells(initial))
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
      })
      .finally(() => setBusy(false));
  };
  return (
    <form className="figure-form" onSubmit={submit} aria-label={submitLabel}>
      <SubjectField mission={mission} value={cells.subject} change={set('subject')} />
      <Field label="Measure">
        {(attributes) => (
          <select {...attributes} value={cells.measure} onChange={set('measure')}>
            {MEASURES.filter(({ nature }) => nature !== 'label').map(({ key }) => (
              <option key={key} value={key}>
                {measureLabel(key)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ReadCells cells={cells} set={set} refused={refused} />
      <SourceFields cells={cells} set={set} />
      {refused && <Refusal refused={refused} />}
      <div className="form-acts">
        <button type="submit" className="btn primary" disabled={isBusy}>
          {submitLabel}
        </button>
        {cancel && (
          <button type="button" className="btn" onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

type Cells = {
  readonly cells: FigureCells;
  readonly set: (name: keyof FigureCells) => (event: { target: { value: string } }) => void;
};

/** The two cells that read words: what is typed stays, what it is read as stands below. */
function ReadCells({ cells, set, refused }: Cells & { readonly refused: ApiProblem | null }) {
  const { known } = useClocks();
  const quantity = readQuantityCell(cells.quantity);
  const time = readDateCell(cells.validTime, cells.statedOn || known);
  const sentOf = (member: string) =>
    refused?.errors.find(({ pointer }) => pointer === `/${member}`)?.message;
  return (
    <>
      <Field
        label="Figure, in the words used"
        hint={sentOf('quantity') ?? quantity.words}
        isBad={!quantity.isReadable || sentOf('quantity') !== undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            value={cells.quantity}
            onChange={set('quantity')}
            placeholder="about 430"
            autoComplete="off"
            required
          />
        )}
      </Field>
      <Field
        label="About which day"
        hint={sentOf('validTime') ?? time.words}
        isBad={!time.isReadable || sentOf('validTime') !== undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            value={cells.validTime}
            onChange={set('validTime')}
            placeholder="end June"
            autoComplete="off"
            required
          />
        )}
      </Field>
    </>
  );
}

function SourceFields({ cells, set }: Cells) {
  return (
    <>
      <Field label="Said on">
        {(attributes) => (
          <input {...attributes} type="date" value={cells.statedOn} onChange={set('statedOn')} />
        )}
      </Field>
      <Field label="Source: paper, letter or meeting">
        {(attributes) => (
          <input
            {...attributes}
            value={cells.source}
            onChange={set('source')}
            placeholder="The Star"
          />
        )}
      </Field>
      <Field label="Who is quoted, if anyone">
        {(attributes) => <input {...attributes} value={cells.speaker} onChange={set('speaker')} />}
      </Field>
      <Field label="Said as">
        {(attributes) => (
          <select {...attributes} value={cells.modality} onChange={set('modality')}>
            {MODALITIES.map((modality) => (
              <option key={modality}>{modality}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label="The words of the source">
        {(attributes) => (
          <input {...attributes} value={cells.quote} onChange={set('quote')} maxLength={500} />
        )}
      </Field>
    </>
  );
}

function SubjectField({
  mission,
  value,
  change,
}: {
  readonly mission: string;
  readonly value: string;
  readonly change: (event: { target: { value: string } }) => void;
}) {
  const list = useId();
  const { data } = useQuery(contributorsQuery(mission, useClocks()));
  const names = data?.contributors ?? [];
  const name = names.find(({ country }) => country === value)?.label;
  const hint = value === mission ? 'the whole mission' : (name ?? '');
  return (
    <Field label="Whom it counts" hint={hint}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            value={value}
            onChange={change}
            list={list}
            autoComplete="off"
            required
          />
          <datalist id={list}>
            <option value={mission}>the whole mission</option>
            {names.map(({ country, label }) => (
              <option key={country} value={country}>
                {label}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/** What the server refused, with each finding; nothing was written. */
export function Refusal({ refused }: { readonly refused: ApiProblem }) {
  return (
    <div className="refusal small" role="alert">
      <p className="bad">{refused.message}</p>
      <ul>
        {refused.errors.map(({ pointer, message, fix }) => (
          <li key={`${pointer}${message}`}>
            {message} {fix}
          </li>
        ))}
      </ul>
      <p className="muted">Nothing was saved.</p>
    </div>
  );
}

function bodyOf(cells: FigureCells): StatementBody {
  const { subject, measure, quantity, validTime, statedOn, source, speaker, quote, modality } =
    cells;
  return {
    subject: subject.trim(),
    measure,
    quantity,
    validTime,
    modality: modality as NonNullable<StatementBody['modality']>,
    ...(statedOn === '' ? {} : { statedOn }),
    ...(source.trim() === ''
      ? {}
      : {
          newDocument: {
            title: source.trim(),
            publisher: source.trim(),
            ...(statedOn === '' ? {} : { publishedOn: statedOn }),
          },
        }),
    ...(speaker.trim() === '' ? {} : { speaker: speaker.trim() }),
    ...(quote.trim() === '' ? {} : { quote: quote.trim() }),
  };
}

export function emptyCells(subject: string, statedOn: string): FigureCells {
  return {
    subject,
    measure: 'in-theatre',
    quantity: '',
    validTime: '',
    statedOn,
    source: '',
    speaker: '',
    quote: '',
    modality: 'reported',
  };
}
