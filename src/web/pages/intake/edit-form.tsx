import { useState } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import type { Decide } from './use-decisions.ts';

const QUALIFIERS = ['exact', 'about', 'nearly', 'over', 'at least', 'at most'] as const;

/** The reading of a proposal, to put right. */
export function EditForm({
  proposal,
  decide,
  close,
}: {
  readonly proposal: ProposalAnswer;
  readonly decide: Decide;
  readonly close: () => void;
}) {
  const { quantity, time } = proposal;
  const [subject, setSubject] = useState(proposal.subject);
  const [value, setValue] = useState(String(quantity?.value ?? ''));
  const [qualifier, setQualifier] = useState(quantity?.qualifier ?? 'exact');
  const [edtf, setEdtf] = useState(time?.edtf ?? '');
  const figure =
    quantity && value !== '' ? { quantity: { ...quantity, qualifier, value: Number(value) } } : {};
  const save = () => {
    const day = edtf.trim() === '' ? null : { edtf, role: time?.role ?? 'occurred' };
    decide({ verdict: 'edited', changes: { subject, ...figure, time: day } });
    close();
  };
  return (
    <form
      className="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        Subject{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: E was pressed to type here
          autoFocus
          required
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
      </label>
      {quantity && (
        <>
          <label>
            Said as{' '}
            <select value={qualifier} onChange={(event) => setQualifier(event.target.value)}>
              {QUALIFIERS.map((word) => (
                <option key={word}>{word}</option>
              ))}
            </select>
          </label>
          <label>
            Value in {quantity.unit}{' '}
            <input
              type="number"
              min="0"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </label>
        </>
      )}
      <label>
        When, as in “8 November 2024”{' '}
        <input value={edtf} onChange={(event) => setEdtf(event.target.value)} />
      </label>
      <div className="acts">
        <button type="submit" className="btn primary">
          Save
        </button>
        <button type="button" className="btn" onClick={close}>
          Leave it
        </button>
      </div>
    </form>
  );
}
