import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import { Awaited } from '../../components/states.tsx';
import { documentQuery, proposalsQuery } from '../../queries.ts';
import { DocumentPane } from './document-pane.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { GROUPS, inCardOrder } from './proposal-words.ts';
import { useDecisions } from './use-decisions.ts';

/** A document beside its proposals: read, decide by key, commit. */
export function DecisionPane({
  mission,
  document,
}: {
  readonly mission: string;
  readonly document: string;
}) {
  const source = useQuery(documentQuery(mission, document));
  const list = useQuery(proposalsQuery(mission, document));
  return (
    <Awaited query={list} label="the proposals" height={400}>
      {({ proposals }) => (
        <Deciding
          mission={mission}
          document={document}
          title={source.data?.document.title ?? ''}
          text={source.data?.text ?? ''}
          proposals={proposals}
        />
      )}
    </Awaited>
  );
}

function Deciding({
  mission,
  document,
  title,
  text,
  proposals,
}: {
  readonly mission: string;
  readonly document: string;
  readonly title: string;
  readonly text: string;
  readonly proposals: readonly ProposalAnswer[];
}) {
  const { decide, commit, receipt, error, isBusy } = useDecisions(mission, document);
  const [chosen, setChosen] = useState<string | null>(null);
  const [mode, setMode] = useState<'edit' | 'reject' | null>(null);
  const cards = useMemo(() => inCardOrder(proposals), [proposals]);
  const numbers = useMemo(
    () => new Map(proposals.map(({ id }, index) => [id, index + 1])),
    [proposals],
  );
  const current = chosen ?? cards.find(({ state }) => state === 'open')?.id ?? null;
  const select = (id: string) => {
    setChosen(id);
    setMode(null);
  };
  useKeys({ cards, current, select, setMode, decide });
  const accepted = proposals.filter(({ state }) => state === 'accepted').length;
  const decided = proposals.filter(({ state }) => state !== 'open').length;
  return (
    <div className="duo">
      <DocumentPane {...{ title, text, proposals, numbers, current, select }} />
      <section className="card flush" aria-label="Proposals">
        <header>
          <h2>
            {decided} of {proposals.length} decided
          </h2>
          <span className="end">
            <button
              type="button"
              className="btn primary"
              disabled={accepted === 0 || isBusy}
              onClick={commit}
            >
              Commit {accepted}
            </button>
          </span>
        </header>
        <progress aria-label="Decided" value={decided} max={Math.max(proposals.length, 1)} />
        <div aria-live="polite" className="receipt">
          {error && <p className="bad">{error.message}</p>}
          {receipt && (
            <p>
              {receipt.statements.length} statements written
              {receipt.conflictIds.length > 0 && `, ${receipt.conflictIds.length} conflicts`}. Each
              can be undone by its proposal.
            </p>
          )}
        </div>
        {GROUPS.map(([group, kinds]) => {
          const shown = cards.filter(({ kind }) => kinds.includes(kind));
          if (shown.length === 0) return null;
          return (
            <div key={group}>
              <h3 className="group">
                {group} <span className="count">{shown.length}</span>
              </h3>
              {shown.map((proposal) => (
                <ProposalCard
                  key={proposal.id}
                  proposal={proposal}
                  number={numbers.get(proposal.id) ?? 0}
                  isCurrent={proposal.id === current}
                  mode={proposal.id === current ? mode : null}
                  setMode={setMode}
                  decide={(decision) => decide(proposal.id, decision)}
                  select={() => select(proposal.id)}
                />
              ))}
            </div>
          );
        })}
        <p className="keys sub">
          <kbd>J</kbd> <kbd>K</kbd> next, back · <kbd>A</kbd> accept · <kbd>E</kbd> edit ·{' '}
          <kbd>M</kbd> match · <kbd>R</kbd> reject · <kbd>U</kbd> undo · <kbd>Shift A</kbd> accept
          all that are open
        </p>
      </section>
    </div>
  );
}

type KeyActs = {
  readonly cards: readonly ProposalAnswer[];
  readonly current: string | null;
  readonly select: (id: string) => void;
  readonly setMode: (mode: 'edit' | 'reject') => void;
  readonly decide: ReturnType<typeof useDecisions>['decide'];
};

/** J and K move; the other letters act on the proposal that is chosen. Not while a field is typed in. */
function useKeys({ cards, current, select, setMode, decide }: KeyActs): void {
  useEffect(() => {
    const step = (by: number) => {
      const at = cards.findIndex(({ id }) => id === current);
      const next = cards[Math.min(Math.max(at + by, 0), cards.length - 1)];
      if (next) select(next.id);
    };
    const acts: Readonly<Record<string, (id: string) => void>> = {
      j: () => step(1),
      k: () => step(-1),
      a: (id) => {
        decide(id, { verdict: 'accepted' });
        step(1);
      },
      'shift-a': () => {
        for (const { id, state } of cards)
          if (state === 'open') decide(id, { verdict: 'accepted' });
      },
      e: () => setMode('edit'),
      m: () => setMode('edit'),
      r: () => setMode('reject'),
      u: (id) => decide(id, { verdict: 'undone' }),
    };
    const press = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[chordOf(event)];
      if (!act || current === null || isTyping(event.target)) return;
      event.preventDefault();
      act(current);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [cards, current, select, setMode, decide]);
}

const chordOf = ({ key, shiftKey }: KeyboardEvent) =>
  shiftKey ? `shift-${key.toLowerCase()}` : key;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
  );
}
