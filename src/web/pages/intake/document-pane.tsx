import { useEffect, useMemo, useRef } from 'react';
import type { ProposalAnswer } from '../../../contract/proposals.ts';
import { dateWords } from '../../wording.ts';
import { instructionsIn, runsOf } from './highlights.ts';
import type { Marked } from './mark-form.tsx';

/** What a document is, above its text. */
type DocumentHead = {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
};

/** The document as plain text with a number at each passage. Nothing in it is live. */
export function DocumentPane({
  head,
  text,
  proposals,
  numbers,
  current,
  select,
  mark,
}: {
  readonly head: DocumentHead;
  readonly text: string;
  readonly proposals: readonly ProposalAnswer[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly current: string | null;
  readonly select: (id: string) => void;
  readonly mark: (marked: Marked | null) => void;
}) {
  const runs = useMemo(() => runsOf(text, proposals), [text, proposals]);
  const instructions = useMemo(() => instructionsIn(text), [text]);
  const decided = useMemo(
    () => new Set(proposals.filter(({ state }) => state !== 'open').map(({ id }) => id)),
    [proposals],
  );
  const here = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { title, publisher, publishedOn } = head;
  return (
    <section className="card source-card" aria-label="Document">
      <header>
        <h2>{title}</h2>
        <span className="end">
          <button
            type="button"
            className="btn"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => mark(selectionIn(body.current, text))}
          >
            Mark a passage <kbd>N</kbd>
          </button>
        </span>
      </header>
      <p className="sub">
        {publisher ?? 'no publisher named'}
        {publishedOn && `, ${dateWords(publishedOn)}. Relative dates are read from that day.`}
      </p>
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
      <div ref={body} className="source-text">
        {runs.map(({ text: words, at, ids, starts }) => {
          const isCurrent = current !== null && ids.includes(current);
          return (
            <span key={at}>
              {starts.map((id) => (
                <button
                  key={id}
                  type="button"
                  className={`ref${decided.has(id) ? ' done' : ''}${id === current ? ' cur' : ''}`}
                  aria-label={`Proposal ${numbers.get(id)}`}
                  onClick={() => select(id)}
                >
                  {numbers.get(id)}
                </button>
              ))}
              {ids.length === 0 ? (
                <span data-at={at}>{words}</span>
              ) : (
                <mark ref={isCurrent ? here : null} className={isCurrent ? 'cur' : ''} data-at={at}>
                  {words}
                </mark>
              )}
            </span>
          );
        })}
      </div>
    </section>
  );
}

/** The words that are selected in the text and where they begin in it; the numbers between them do not count. */
function selectionIn(body: HTMLElement | null, text: string): Marked | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !body?.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return words.trim() === '' ? null : { start: start + lead, words: words.trim() };
}

function placeOf(node: Node, offset: number): number | null {
  const run = node.parentElement?.closest<HTMLElement>('[data-at]');
  return run && node.nodeType === Node.TEXT_NODE ? Number(run.dataset['at']) + offset : null;
}
