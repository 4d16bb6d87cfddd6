import { useEffect, useRef } from 'react';
import type { ProposalAnswer, ProposalWeighingAnswer } from '../../../contract/proposals.ts';
import { Bolt } from '../../components/mark.tsx';
import { dateWords } from '../../wording.ts';
import { EditForm } from './edit-form.tsx';
import { MatchForm } from './match-form.tsx';
import { headWords, kindWords } from './proposal-words.ts';
import { RejectForm } from './reject-form.tsx';
import type { Decide } from './use-decisions.ts';
import type { CardMode } from './use-intake-keys.ts';
import { WeighingLines } from './weighing-lines.tsx';
import { isKnown, matchWords, verdictWords } from './weighing-words.ts';

type Card = {
  readonly proposal: ProposalAnswer;
  readonly weighing: ProposalWeighingAnswer | undefined;
  readonly mode: CardMode | null;
  readonly setMode: (mode: CardMode | null) => void;
  readonly decide: Decide;
};

/** One proposal: its reading, its passage, what it would be to the ledger, and what can be done with it. */
export function ProposalCard({
  number,
  isCurrent,
  select,
  ...card
}: Card & {
  readonly number: number;
  readonly isCurrent: boolean;
  readonly select: () => void;
}) {
  const { proposal, weighing } = card;
  const { state, isEdited } = proposal;
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) here.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const isOpen = state === 'open';
  return (
    <article ref={here} className={`prop${isCurrent ? ' cur' : ''}`} aria-current={isCurrent}>
      <div className="line">
        <button
          type="button"
          className={`ref${isOpen ? '' : ' done'}`}
          aria-label={`Show proposal ${number}`}
          onClick={select}
        >
          {number}
        </button>
        <span className="big">{headWords(proposal)}</span>
        <span className="muted">{kindWords(proposal)}</span>
        <span className="end sub">
          {isOpen ? <Verdict weighing={weighing} /> : state}
          {isEdited ? ', edited' : ''}
        </span>
      </div>
      {isCurrent && <Opened {...card} />}
    </article>
  );
}

function Verdict({ weighing }: Pick<Card, 'weighing'>) {
  if (!weighing) return null;
  const words = verdictWords(weighing);
  if (weighing.verdict !== 'conflicts') return words;
  return (
    <span className="contested">
      <Bolt /> {words}
    </span>
  );
}

function Opened({ proposal, weighing, mode, setMode, decide }: Card) {
  const { subject, time, passageWords, reason, state, rule } = proposal;
  const close = () => setMode(null);
  return (
    <>
      <dl className="kv">
        <dt>Subject</dt>
        <dd>
          {weighing ? matchWords(weighing.match) : subject}{' '}
          {weighing && <span className="tag">{isKnown(weighing.match) ? 'known' : 'new'}</span>}{' '}
          {weighing?.heldOffice && <span className="sub">{weighing.heldOffice}</span>}
        </dd>
        <dt>When</dt>
        <dd>{time ? `${dateWords(time.edtf)} (${time.role})` : 'not stated'}</dd>
        <dt>Passage</dt>
        <dd>“{passageWords}”</dd>
        <dt>Read by</dt>
        <dd>{readerWords(rule)}</dd>
        {reason && (
          <>
            <dt>Reason</dt>
            <dd>{reason}</dd>
          </>
        )}
      </dl>
      {(state === 'open' || state === 'accepted') && <WeighingLines weighing={weighing} />}
      {mode === 'edit' && <EditForm proposal={proposal} decide={decide} close={close} />}
      {mode === 'match' && weighing && (
        <MatchForm proposal={proposal} match={weighing.match} decide={decide} close={close} />
      )}
      {mode === 'reject' && <RejectForm decide={decide} close={close} />}
      {mode === null && <Acts proposal={proposal} decide={decide} setMode={setMode} />}
    </>
  );
}

function readerWords(rule: string): string {
  if (rule === 'model') return 'the model, checked against the text';
  return rule === 'by hand' ? 'a person, by hand' : `the rule ${rule}`;
}

function Acts({
  proposal: { state, isEdited },
  decide,
  setMode,
}: Pick<Card, 'proposal' | 'decide' | 'setMode'>) {
  const undo = (
    <button type="button" className="btn" onClick={() => decide({ verdict: 'undone' })}>
      Undo <kbd>U</kbd>
    </button>
  );
  if (state !== 'open') return <div className="acts">{undo}</div>;
  return (
    <div className="acts">
      <button type="button" className="btn primary" onClick={() => decide({ verdict: 'accepted' })}>
        Accept <kbd>A</kbd>
      </button>
      <button type="button" className="btn" onClick={() => setMode('match')}>
        Match <kbd>M</kbd>
      </button>
      <button type="button" className="btn" onClick={() => setMode('edit')}>
        Edit <kbd>E</kbd>
      </button>
      <button type="button" className="btn" onClick={() => setMode('reject')}>
        Reject <kbd>R</kbd>
      </button>
      {isEdited && undo}
    </div>
  );
}
