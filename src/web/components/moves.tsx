import type { ChainRecordedAnswer } from '../../contract/chain.ts';
import { counted, dateWords } from '../wording.ts';

/** What would move if it were recorded: nothing has been saved. */
export function Moves({ answer }: { readonly answer: ChainRecordedAnswer }) {
  return (
    <div className="small" role="status">
      <p className="strong">
        {answer.moves.length === 0 ? 'No day downstream would move.' : 'This would move:'}
      </p>
      <ul>
        {answer.moves.map(({ what, before, after, days }) => (
          <li key={what}>
            {what}: {dateWords(before)} → {dateWords(after)}
            {days !== null && days !== 0 && (
              <b>
                {' '}
                ({counted(Math.abs(days), 'day')} {days < 0 ? 'earlier' : 'later'})
              </b>
            )}
          </li>
        ))}
      </ul>
      <p className="muted">Nothing was saved.</p>
    </div>
  );
}
