import { useEffect, useRef, useState } from 'react';
import { PeopleClient } from './people-client.ts';
import type { PeopleLine, PeopleWindow } from './people-questions.ts';
import type { PeopleQuestion } from './people-table.ts';

export type PeopleState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'ready'; readonly size: number };

/** What the grid draws: the lines it has so far, by their place in the order asked for. */
export type PeopleView = {
  readonly total: number;
  readonly lines: ReadonlyMap<number, PeopleLine>;
  /** Grows with each new order: the grid then starts from its top. */
  readonly edition: number;
};

const FIRST_WINDOW: PeopleWindow = { from: 0, until: 120 };
const NOTHING: PeopleView = { total: 0, lines: new Map(), edition: 0 };

/**
 * The roll, held by a worker. Lines of the order before stay until those of the new one are there, so
 * that nothing flickers.
 *
 * @param edition another number reads the roll anew; nothing is read before there is one
 */
export function usePeople(address: string, question: PeopleQuestion, edition: number | undefined) {
  const [client, setClient] = useState<PeopleClient | null>(null);
  const [state, setState] = useState<PeopleState>({ kind: 'loading' });
  const [view, setView] = useState<PeopleView>(NOTHING);
  const [loads, setLoads] = useState(0);
  const [retries, setRetries] = useState(0);

  useEffect(() => {
    const opened = new PeopleClient();
    setClient(opened);
    return () => opened.close();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: both numbers ask for the same address again
  useEffect(() => {
    if (!client || edition === undefined) return;
    let isGone = false;
    client.load(address).then(
      (size) => {
        if (isGone) return;
        setState({ kind: 'ready', size });
        setLoads((before) => before + 1);
      },
      (error: unknown) => {
        if (!isGone && error instanceof Error) setState({ kind: 'failed', error });
      },
    );
    return () => {
      isGone = true;
    };
  }, [client, address, edition, retries]);

  const asked = JSON.stringify(question);
  const latest = useRef(0);
  useEffect(() => {
    if (!client || loads === 0) return;
    latest.current += 1;
    const mine = latest.current;
    void client.view(JSON.parse(asked) as PeopleQuestion, FIRST_WINDOW).then((answer) => {
      if (mine !== latest.current) return;
      const lines = new Map(answer.lines.map((line, at) => [answer.from + at, line]));
      setView({ total: answer.total, lines, edition: mine });
    });
  }, [client, loads, asked]);

  const fetchLines = (window: PeopleWindow) => {
    const mine = latest.current;
    if (!client) return;
    void client.lines(window).then((answer) => {
      if (mine !== latest.current) return;
      setView((before) => {
        const lines = new Map(before.lines);
        for (const [at, line] of answer.lines.entries()) lines.set(answer.from + at, line);
        return { ...before, lines };
      });
    });
  };
  return { client, state, view, fetchLines, retry: () => setRetries((before) => before + 1) };
}
