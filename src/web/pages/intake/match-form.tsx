import { useState } from 'react';
import type { ProposalAnswer, ProposalWeighingAnswer } from '../../../contract/proposals.ts';
import type { Decide } from './use-decisions.ts';
import { matchWords } from './weighing-words.ts';

/** Whom a proposal is about: what Muster took its name for, and what else it could be. Enter chooses. */
export function MatchForm({
  proposal: { subject },
  match,
  decide,
  close,
}: {
  readonly proposal: ProposalAnswer;
  readonly match: ProposalWeighingAnswer['match'];
  readonly decide: Decide;
  readonly close: () => void;
}) {
  const [name, setName] = useState(subject);
  const [other, setOther] = useState('');
  const isNew = name === '';
  const chosen = isNew ? other.trim() : name;
  return (
    <form
      className="edit"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '' && chosen !== subject)
          decide({ verdict: 'edited', changes: { subject: chosen } });
        close();
      }}
    >
      <label>
        It is about{' '}
        <select
          // biome-ignore lint/a11y/noAutofocus: M was pressed to choose here
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isNew) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        >
          <option value={subject}>
            {matchWords(match)}
            {match.basis === 'new' ? ' (new)' : ''}
          </option>
          {match.others.map((choice) => (
            <option key={choice.key} value={choice.name}>
              {matchWords({ ...match, ...choice })}
            </option>
          ))}
          <option value="">Somebody else…</option>
        </select>
      </label>
      {isNew && (
        <label>
          Name <input required value={other} onChange={(event) => setOther(event.target.value)} />
        </label>
      )}
      <div className="acts">
        <button type="submit" className="btn primary">
          Match
        </button>
        <button type="button" className="btn" onClick={close}>
          Leave it
        </button>
      </div>
    </form>
  );
}
