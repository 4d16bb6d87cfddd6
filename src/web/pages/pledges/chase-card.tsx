import type { ChaseListAnswer } from '../../../contract/chain.ts';
import { CopyButton } from '../../components/states.tsx';
import { counted, dateWords } from '../../wording.ts';

/** Whom to chase today, those longest silent first, ready to paste into a letter. */
export function ChaseCard({ chase }: { readonly chase: ChaseListAnswer['chase'] }) {
  return (
    <>
      <header>
        <h2>Whom to chase</h2>
        <span className="sub">{counted(chase.length, 'pledge')}, longest silent first</span>
        {chase.length > 0 && (
          <span className="end">
            <CopyButton
              words={chase.map(({ text }) => text).join('\n\n')}
              label="Copy for a letter"
            />
          </span>
        )}
      </header>
      {chase.length === 0 ? (
        <p className="muted">Nothing is outstanding.</p>
      ) : (
        <ul className="chase">
          {chase.map(({ pledge, contributorLabel, asStated, lastWord, due, nextAct }) => (
            <li key={pledge}>
              <p>
                <b>{contributorLabel}</b>, {asStated ?? 'no size stated'}
                <span className="muted">
                  {' '}
                  {lastWord === null
                    ? 'no dated word'
                    : `last word ${dateWords(lastWord.on)}, ${lastWord.channel.replaceAll('-', ' ')}`}
                </span>
              </p>
              <p className="small">Next: {nextAct}</p>
              {due.length > 1 && (
                <p className="sub">
                  also:{' '}
                  {due
                    .slice(1)
                    .map(({ what }) => what)
                    .join('; ')}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
