import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { SCREENS } from './navigation.ts';
import { stored } from './stored.ts';

type Opened = { readonly openSearch: () => void; readonly openHelp: () => void };

/** The second key of "G then O" has to come within this time. */
const PAUSE_MAX_MS = 1_500;

/** Ctrl-K, G then a letter, `/` and `?`. Single keys can be switched off (WCAG 2.1.4). */
export function useShortcuts(mission: string | undefined, { openSearch, openHelp }: Opened): void {
  const navigate = useNavigate();
  const goAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const go = (key: string) => {
      const screen = SCREENS.find((one) => one.key === key);
      if (screen && mission) void navigate({ to: `/missions/${mission}/${screen.path}` });
    };
    const acts = new Map([
      ['ctrl-k', openSearch],
      ['/', openSearch],
      ['?', openHelp],
    ]);
    const actOf = (event: KeyboardEvent): ((key: string) => void) | undefined => {
      const chord = chordOf(event);
      const follows = event.timeStamp - goAt.current < PAUSE_MAX_MS;
      goAt.current = chord === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const names = SCREENS.some((screen) => screen.key === chord);
      return acts.get(chord) ?? (follows && names ? go : undefined);
    };
    const press = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      act(event.key.toLowerCase());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [mission, navigate, openSearch, openHelp]);
}

/** `ctrl-k`, or a single key that is not being typed into a field; empty for every other press. */
function chordOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  if (event.altKey) return '';
  if (event.ctrlKey || event.metaKey) return key === 'k' ? 'ctrl-k' : '';
  return isTyping(event.target) || stored('single-keys') === 'off' ? '' : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
  );
}
