import { useState } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import { quantityWords } from './proposal-words.ts';
import type { Decide } from './use-decisions.ts';

/** One proposal: its reading, its passage, and what can be done with it. */
export function ProposalCard({
  proposal,
  number,
  isCurrent,
  mode,
  setMode,
  decide,
  select,
}: {
  readonly proposal: ProposalAnswer;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly mode: 'edit' | 'reject' | null;
  readonly setMode: (mode: 'edit' | 'reject' | null) => void;
  readonly decide: Decide;
  readonly select: () => void;
}) {
  const { kind, subject, time, passageWords, state, isEdited, reason, attributes } = proposal;
  const figure = quantityWords(proposal);
  return (
    <article className={`prop${isCurrent ? ' cur' : ''}`} aria-current={isCurrent}>
      <div className="line">
        <button type="button" className={`ref${state === 'open' ? '' : ' done'}`} onClick={select}>
          {number}
        </button>
        <span className="big">
          {figure || attributes['officeTitle'] || attributes['type'] || kind}
        </span>
        <span className="stage muted">
          {kind}, {subject}
        </span>
        <span className="end sub">
          {state}
          {isEdited ? ', edited' : ''}
        </span>
      </div>
      {isCurrent && (
        <>
          <dl className="kv">
            <dt>Subject</dt>
            <dd>{subject}</dd>
            <dt>When</dt>
            <dd>{time ? `${time.edtf} (${time.role})` : 'not stated'}</dd>
            <dt>Passage</dt>
            <dd>“{passageWords}”</dd>
            {reason && (
              <>
                <dt>Reason</dt>
                <dd>{reason}</dd>
              </>
            )}
          </dl>
          {mode === 'edit' && (
            <EditForm proposal={proposal} decide={decide} close={() => setMode(null)} />
          )}
          {mode === 'reject' && <RejectForm decide={decide} close={() => setMode(null)} />}
          {mode === null && <Acts proposal={proposal} decide={decide} setMode={setMode} />}
        </>
      )}
    </article>
  );
}

function Acts({
  proposal: { state },
  decide,
  setMode,
}: {
  readonly proposal: ProposalAnswer;
  readonly decide: Decide;
  readonly setMode: (mode: 'edit' | 'reject') => void;
}) {
  if (state !== 'open')
    return (
      <button type="button" className="btn" onClick={() => decide({ verdict: 'undone' })}>
        Undo <kbd>U</kbd>
      </button>
    );
  return (
    <div className="acts">
      <button type="button" className="btn primary" onClick={() => decide({ verdict: 'accepted' })}>
        Accept <kbd>A</kbd>
      </button>
      <button type="button" className="btn" onClick={() => setMode('edit')}>
        Edit <kbd>E</kbd>
      </button>
      <button type="button" className="btn" onClick={() => setMode('reject')}>
        Reject <kbd>R</kbd>
      </button>
    </div>
  );
}

function RejectForm({ decide, close }: { readonly decide: Decide; readonly close: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="acts"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        decide({ verdict: 'rejected', reason });
        close();
      }}
    >
      <label>
        Why{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: R was pressed to type the reason
          autoFocus
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="btn primary">
        Reject
      </button>
      <button type="button" className="btn" onClick={close}>
        Leave it
      </button>
    </form>
  );
}

function EditForm({
  proposal,
  decide,
  close,
}: {
  readonly proposal: ProposalAnswer;
  readonly decide: Decide;
  readonly close: () => void;
}) {
  const [subject, setSubject] = useState(proposal.subject);
  const [value, setValue] = useState(String(proposal.quantity?.value ?? ''));
  const [edtf, setEdtf] = useState(proposal.time?.edtf ?? '');
  const save = () => {
    const { quantity, time } = proposal;
    decide({
      verdict: 'edited',
      changes: {
        subject,
        ...(quantity && value !== '' ? { quantity: { ...quantity, value: Number(value) } } : {}),
        ...(edtf === '' ? { time: null } : { time: { edtf, role: time?.role ?? 'occurred' } }),
      },
    });
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
      {proposal.quantity && (
        <label>
          Value{' '}
          <input
            type="number"
            min="0"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
      )}
      <label>
        When (EDTF) <input value={edtf} onChange={(event) => setEdtf(event.target.value)} />
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
