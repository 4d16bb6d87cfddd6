import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import { KINDS } from '../../../domain/ledger/statement.ts';
import { write } from '../../api.ts';
import { missionPath, proposalsQuery, weighingsQuery } from '../../queries.ts';

/** The words that a person marked in the text, and where they begin. */
export type Marked = { readonly start: number; readonly words: string };

const UNITS = ['personnel', 'countries', 'USD', 'days', 'weeks', 'months', 'years'] as const;

/** A passage that the rules missed, read by a person: it becomes a card like any other. */
export function MarkForm({
  mission,
  document,
  marked,
  done,
}: {
  readonly mission: string;
  readonly document: string;
  readonly marked: Marked | null;
  readonly done: (made: ProposalAnswer | null) => void;
}) {
  const [quote, setQuote] = useState(marked?.words ?? '');
  const [kind, setKind] = useState('strength');
  const [subject, setSubject] = useState('');
  const [value, setValue] = useState(numberIn(marked?.words ?? ''));
  const [unit, setUnit] = useState('personnel');
  const [edtf, setEdtf] = useState('');
  const client = useQueryClient();
  const isPlaced = marked !== null && quote === marked.words;
  const marking = useMutation({
    mutationFn: () =>
      write<ProposalAnswer>(
        'POST',
        `${missionPath(mission)}/documents/${encodeURIComponent(document)}/proposals`,
        {
          kind,
          subject,
          quote,
          ...(isPlaced ? { passage: { start: marked.start, length: quote.length } } : {}),
          quantity: value === '' ? null : { value: Number(value), unit, qualifier: 'exact' },
          time: edtf.trim() === '' ? null : { edtf, role: 'as-of' },
        },
      ),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: proposalsQuery(mission, document).queryKey });
      await client.invalidateQueries({ queryKey: weighingsQuery(mission, document).queryKey });
      done(made);
    },
  });
  return (
    <form
      className="edit mark-form"
      aria-label="Mark a passage"
      onSubmit={(event) => {
        event.preventDefault();
        marking.mutate();
      }}
    >
      <label className="wide">
        Passage, word for word{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: N was pressed to mark a passage
          autoFocus
          required
          maxLength={300}
          value={quote}
          onChange={(event) => setQuote(event.target.value)}
        />
      </label>
      <label>
        It tells of{' '}
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {KINDS.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </label>
      <label>
        Subject{' '}
        <input required value={subject} onChange={(event) => setSubject(event.target.value)} />
      </label>
      <label>
        Value, if it states one{' '}
        <input
          type="number"
          min="0"
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      <label>
        Of{' '}
        <select value={unit} onChange={(event) => setUnit(event.target.value)}>
          {UNITS.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </label>
      <label>
        When, as in “8 November 2024”{' '}
        <input value={edtf} onChange={(event) => setEdtf(event.target.value)} />
      </label>
      {marking.error && (
        <p role="alert" className="bad wide">
          {marking.error.message}
        </p>
      )}
      <div className="acts">
        <button type="submit" className="btn primary" disabled={marking.isPending}>
          Propose it
        </button>
        <button type="button" className="btn" onClick={() => done(null)}>
          Leave it
        </button>
      </div>
    </form>
  );
}

/** The first number of the words, to begin with; whoever marks them puts it right. */
function numberIn(words: string): string {
  return (/\d[\d,]*/.exec(words)?.[0] ?? '').replaceAll(',', '');
}
