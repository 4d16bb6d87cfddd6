import type { SelectionAnswer } from '../../../roll-queries.ts';
import { counted, numberWords } from '../../../wording.ts';

/** Whether the wishes can be met; where not, what is missing, why, and the nearest list that can be. */
export function SelectionResult({
  answer,
  isBusy,
  save,
}: {
  readonly answer: SelectionAnswer;
  readonly isBusy: boolean;
  readonly save: () => void;
}) {
  const { met, saved, selected, size, shortfalls, women, leftBehind, batch } = answer;
  return (
    <section className="card result" aria-label="The answer">
      <header>
        <h2>{titleOf(answer)}</h2>
        <span className="sub">
          {women} women ({Math.round((100 * women) / Math.max(1, selected))} %)
          {leftBehind > 0 &&
            `; ${counted(leftBehind, 'member', 'members')} of whole units may not go`}
        </span>
        <span className="end">
          {saved ? (
            <span className="tag on" role="status">
              Saved as {batch}
            </span>
          ) : (
            <button
              type="button"
              className={`btn${met ? ' primary' : ''}`}
              disabled={isBusy || selected === 0}
              onClick={save}
            >
              {met ? 'Save the batch' : `Save the nearest: ${numberWords(selected)}`}
            </button>
          )}
        </span>
      </header>
      {!met && (
        <div role="alert">
          <ul className="shortfalls">
            {shortfalls.map(({ wish, asked, given, reason }) => (
              <li key={wish}>
                <b>{wish}</b>: {numberWords(given)} of {numberWords(asked)}. {reason}
              </li>
            ))}
          </ul>
          <p className="sub">
            This is the list that misses the fewest people: {numberWords(selected)} of{' '}
            {numberWords(size)}.
          </p>
        </div>
      )}
      <Shares answer={answer} />
    </section>
  );
}

function titleOf({ met, selected, size }: SelectionAnswer): string {
  if (met) return `${counted(selected, 'person', 'people')} meet every share`;
  return `Not all of it can be met: ${numberWords(selected)} of ${numberWords(size)}`;
}

function Shares({ answer: { quotas, units } }: { readonly answer: SelectionAnswer }) {
  const byUnit = Object.entries(units).sort(([, a], [, b]) => b - a);
  return (
    <div className="counts">
      {quotas.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Share</th>
              <th className="num">Asked</th>
              <th className="num">Given</th>
            </tr>
          </thead>
          <tbody>
            {quotas.map(({ quota, asked, given }) => (
              <tr key={quota}>
                <th scope="row">{quota}</th>
                <td className="num">{numberWords(asked)}</td>
                <td className="num">{numberWords(given)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table>
        <thead>
          <tr>
            <th>Unit</th>
            <th className="num">People</th>
          </tr>
        </thead>
        <tbody>
          {byUnit.map(([unit, count]) => (
            <tr key={unit}>
              <th scope="row">{unit}</th>
              <td className="num">{numberWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
