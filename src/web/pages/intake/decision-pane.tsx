import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { DocumentWithPassages } from '../../../contract/documents.ts';
import type {
  DocumentTakenAnswer,
  ProposalAnswer,
  ProposalWeighingAnswer,
} from '../../../contract/proposals.ts';
import { Awaited } from '../../components/states.tsx';
import { documentQuery, proposalsQuery, weighingsQuery } from '../../queries.ts';
import { CardGroups } from './card-groups.tsx';
import { DocumentPane } from './document-pane.tsx';
import { type Marked, MarkForm } from './mark-form.tsx';
import { inCardOrder } from './proposal-words.ts';
import { Receipt } from './receipt.tsx';
import { TakenNotice } from './taken-notice.tsx';
import { useDecisions } from './use-decisions.ts';
import { useExtraction } from './use-extraction.ts';
import { type CardMode, useIntakeKeys } from './use-intake-keys.ts';

type Pane = {
  readonly mission: string;
  readonly document: string;
  /** What was known when the document came in just now; `null` for one that is opened again. */
  readonly taken: DocumentTakenAnswer | null;
  readonly open: (document: string) => void;
};

/** A document beside its proposals: read, decide by key, commit. */
export function DecisionPane(pane: Pane) {
  const source = useQuery(documentQuery(pane.mission, pane.document));
  const list = useQuery(proposalsQuery(pane.mission, pane.document));
  return (
    <Awaited query={source} label="the document" height={400}>
      {(held) => (
        <Awaited query={list} label="the proposals" height={400}>
          {({ proposals }) => <Deciding {...pane} source={held} proposals={proposals} />}
        </Awaited>
      )}
    </Awaited>
  );
}

function Deciding({
  mission,
  document,
  taken,
  open,
  source,
  proposals,
}: Pane & {
  readonly source: DocumentWithPassages;
  readonly proposals: readonly ProposalAnswer[];
}) {
  const weighings = useQuery(weighingsQuery(mission, document)).data?.weighings;
  const said = useExtraction(mission, document, taken?.hasExtractor === true);
  const decisions = useDecisions(mission, document);
  const [chosen, setChosen] = useState<string | null>(null);
  const [mode, setMode] = useState<CardMode | null>(null);
  const [marking, setMarking] = useState<{ readonly marked: Marked | null } | null>(null);
  const cards = useMemo(() => inCardOrder(proposals), [proposals]);
  const numbers = useMemo(
    () => new Map(proposals.map(({ id }, index) => [id, index + 1])),
    [proposals],
  );
  const weighingOf = useMemo(
    () => new Map((weighings ?? []).map((weighing) => [weighing.proposal, weighing])),
    [weighings],
  );
  // The first open one, and then wherever the reader is: deciding it does not move them.
  const first = useRef<string | null>(null);
  first.current ??= cards.find(({ state }) => state === 'open')?.id ?? cards[0]?.id ?? null;
  const current = chosen ?? first.current;
  const select = (id: string) => {
    setChosen(id);
    setMode(null);
  };
  const free = freeToAccept(cards, weighingOf);
  useIntakeKeys({
    cards,
    current,
    select,
    setMode,
    decide: decisions.decide,
    acceptFree: () => decisions.acceptAll(free),
    mark: () => setMarking({ marked: null }),
    leave:
      mode === null && marking === null
        ? undefined
        : () => {
            setMode(null);
            setMarking(null);
          },
  });
  return (
    <>
      {taken && <TakenNotice taken={taken} open={open} />}
      <div className="duo">
        <DocumentPane
          head={source.document}
          text={source.text ?? ''}
          {...{ proposals, numbers, current, select }}
          mark={(marked) => setMarking({ marked })}
        />
        <section className="card flush" aria-label="Proposals">
          <Progress {...{ proposals, decisions, free }} />
          {said && <p className="said-by-model sub">{said}</p>}
          {marking && (
            <MarkForm
              {...{ mission, document }}
              marked={marking.marked}
              done={(made) => {
                setMarking(null);
                if (made) select(made.id);
              }}
            />
          )}
          <CardGroups
            {...{ cards, numbers, weighingOf, current, mode, setMode, select }}
            decide={decisions.decide}
          />
          {proposals.length === 0 && (
            <p className="keys">
              The rules read nothing in this text. Mark a passage by hand, or reject it by leaving.
            </p>
          )}
          <p className="keys sub">
            <kbd>J</kbd> <kbd>K</kbd> next, back · <kbd>A</kbd> accept · <kbd>E</kbd> edit ·{' '}
            <kbd>M</kbd> match · <kbd>R</kbd> reject · <kbd>U</kbd> undo · <kbd>N</kbd> mark a
            passage · <kbd>Shift A</kbd> accept all without conflicts
          </p>
        </section>
      </div>
    </>
  );
}

/** What may be accepted unread by its neighbours: weighed, and in no conflict; nobody's duplicate. */
function freeToAccept(
  cards: readonly ProposalAnswer[],
  weighingOf: ReadonlyMap<string, ProposalWeighingAnswer>,
): readonly string[] {
  const isFree = ({ id, state }: ProposalAnswer) => {
    const verdict = weighingOf.get(id)?.verdict;
    return state === 'open' && (verdict === 'new' || verdict === 'agrees');
  };
  return cards.filter(isFree).map(({ id }) => id);
}

function Progress({
  proposals,
  decisions: { receipt, error, isBusy, commit, undoCommit, acceptAll },
  free,
}: {
  readonly proposals: readonly ProposalAnswer[];
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly free: readonly string[];
}) {
  const inState = (wanted: ProposalAnswer['state']) =>
    proposals.filter(({ state }) => state === wanted).length;
  const [accepted, rejected, open] = [inState('accepted'), inState('rejected'), inState('open')];
  const decided = proposals.length - open;
  return (
    <>
      <header>
        <h2>
          {decided} of {proposals.length} decided
        </h2>
        <span className="sub">
          {accepted} accepted, {rejected} rejected
        </span>
        <span className="end acts">
          <button
            type="button"
            className="btn"
            disabled={free.length === 0 || isBusy}
            onClick={() => acceptAll(free)}
          >
            Accept {free.length} without conflicts
          </button>
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
        {receipt && <Receipt {...{ receipt, undoCommit, isBusy }} />}
      </div>
    </>
  );
}
