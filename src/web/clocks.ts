import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Day, isDay, today } from './day.ts';

/** What the address says of the clocks; what it leaves out follows today. */
export type ClockSearch = {
  readonly on?: Day;
  readonly known?: Day;
  readonly source?: 'seeds';
};

/** The two clocks of a screen: the day in the world, and the day up to which sources are heard. */
export type Clocks = {
  readonly on: Day;
  readonly known: Day;
  readonly source: 'seeds' | 'all';
  /** Neither clock was set: the screen shows now, and can be edited. */
  readonly isLive: boolean;
};

/** Reads the clocks from an address; a day that does not exist is left out, not guessed at. */
export function clockSearch(search: Record<string, unknown>): ClockSearch {
  const { on, known, source } = search;
  return {
    ...(isDay(on) ? { on } : {}),
    ...(isDay(known) ? { known } : {}),
    ...(source === 'seeds' ? { source } : {}),
  };
}

export function clocksOf(search: ClockSearch, now: Day): Clocks {
  const on = search.on ?? now;
  return {
    on,
    known: search.known ?? on,
    source: search.source ?? 'all',
    isLive: search.on === undefined && search.known === undefined,
  };
}

export function useClocks(): Clocks {
  return clocksOf(clockSearch(useSearch({ strict: false })), today());
}

/** Sets the clocks in the address; `undefined` takes one out, and the screen is live without both. */
export function useSetClocks(): (to: {
  on?: Day | undefined;
  known?: Day | undefined;
  source?: 'seeds' | undefined;
}) => void {
  const navigate = useNavigate();
  return (to) => {
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, ...to }),
    });
  };
}
