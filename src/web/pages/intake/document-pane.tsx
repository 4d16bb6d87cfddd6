import { useEffect, useMemo, useRef } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import { instructionsIn, runsOf } from './highlights.ts';

/** The document as plain text with a number at each passage. Nothing in it is live. */
export function DocumentPane({
  title,
  text,
  proposals,
  numbers,
  current,
  select,
}: {
  readonly title: string;
  readonly text: string;
  readonly proposals: readonly ProposalAnswer[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly current: string | null;
  readonly select: (id: string) => void;
}) {
  const runs = useMemo(() => runsOf(text, proposals), [text, proposals]);
  const instructions = useMemo(() => instructionsIn(text), [text]);
  const decided = useMemo(
    () => new Set(proposals.filter(({ state }) => state !== 'open').map(({ id }) => id)),
    [proposals],
  );
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section className="card" aria-label="Document">
      <header>
        <h2>{title}</h2>
        <span className="end sub">{proposals.length} proposals</span>
      </header>
      {instructions.length > 0 && (
        <div className="instructions" role="note">
          <b>This text speaks to the software.</b> It is shown, never followed:
          <ul>
            {instructions.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="source-text">
        {runs.map(({ text: words, at, ids, starts }) => {
          const isCurrent = current !== null && ids.includes(current);
          if (ids.length === 0) return <span key={at}>{words}</span>;
          return (
            <span key={at}>
              {starts.map((id) => (
                <button
                  key={id}
                  type="button"
                  className={`ref${decided.has(id) ? ' done' : ''}`}
                  aria-label={`Proposal ${numbers.get(id)}`}
                  onClick={() => select(id)}
                >
                  {numbers.get(id)}
                </button>
              ))}
              <mark ref={isCurrent ? here : null} className={isCurrent ? 'cur' : ''}>
                {words}
              </mark>
            </span>
          );
        })}
      </p>
    </section>
  );
}
