import { useEffect } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import { stored } from '../../stored.ts';
import type { Decisions } from './use-decisions.ts';

/** What a card shows beside its reading. */
export type CardMode = 'edit' | 'match' | 'reject';

type KeyActs = Pick<Decisions, 'decide'> & {
  readonly cards: readonly ProposalAnswer[];
  readonly current: string | null;
  readonly select: (id: string) => void;
  readonly setMode: (mode: CardMode) => void;
  /** Escape: out of whatever is being typed; `undefined` where nothing is. */
  readonly leave: (() => void) | undefined;
  readonly acceptFree: () => void;
  readonly mark: () => void;
};

/**
 * J and K move; the other letters act on the proposal that is chosen. Not while a field is typed in, and not
 * where single keys are switched off.
 */
export function useIntakeKeys(acts: KeyActs): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, acts);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [acts]);
}

function actOf(event: KeyboardEvent, acts: KeyActs): (() => void) | undefined {
  if (event.key === 'Escape') return acts.leave;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
  if (stored('single-keys') === 'off') return undefined;
  const { key, shiftKey } = event;
  const chord = shiftKey ? `shift-${key.toLowerCase()}` : key;
  if (chord === 'n') return acts.mark;
  if (chord === 'shift-a') return acts.acceptFree;
  return onCard(chord, acts);
}

function onCard(
  chord: string,
  { cards, current, select, setMode, decide }: KeyActs,
): (() => void) | undefined {
  const at = cards.findIndex(({ id }) => id === current);
  const proposal = cards[at];
  if (!proposal) return undefined;
  const { id, state } = proposal;
  const step = (by: number) => {
    const next = cards[Math.min(Math.max(at + by, 0), cards.length - 1)];
    if (next) select(next.id);
  };
  const isOpen = state === 'open';
  const acts: Readonly<Record<string, (() => void) | false>> = {
    j: () => step(1),
    k: () => step(-1),
    a:
      isOpen &&
      (() => {
        decide(id, { verdict: 'accepted' });
        step(1);
      }),
    e: isOpen && (() => setMode('edit')),
    m: isOpen && (() => setMode('match')),
    r: isOpen && (() => setMode('reject')),
    u: () => decide(id, { verdict: 'undone' }),
  };
  return acts[chord] || undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
  );
}
