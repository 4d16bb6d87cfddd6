import type { ProposalAnswer, ProposalWeighingAnswer } from '../../../contract/proposals.ts';
import { ProposalCard } from './proposal-card.tsx';
import { GROUPS } from './proposal-words.ts';
import type { Decisions } from './use-decisions.ts';
import type { CardMode } from './use-intake-keys.ts';

/** The cards by what they tell of; only the one that is chosen is open. */
export function CardGroups({
  cards,
  numbers,
  weighingOf,
  current,
  mode,
  setMode,
  select,
  decide,
}: {
  readonly cards: readonly ProposalAnswer[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly weighingOf: ReadonlyMap<string, ProposalWeighingAnswer>;
  readonly current: string | null;
  readonly mode: CardMode | null;
  readonly setMode: (mode: CardMode | null) => void;
  readonly select: (id: string) => void;
  readonly decide: Decisions['decide'];
}) {
  return GROUPS.map(([group, kinds]) => {
    const shown = cards.filter(({ kind }) => kinds.includes(kind));
    const open = shown.filter(({ state }) => state === 'open').length;
    if (shown.length === 0) return null;
    return (
      <div key={group}>
        <h3 className="group">
          {group}{' '}
          <span className="count">
            {shown.length}, {open === 0 ? 'all decided' : `${open} open`}
          </span>
        </h3>
        {shown.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            weighing={weighingOf.get(proposal.id)}
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
  });
}
