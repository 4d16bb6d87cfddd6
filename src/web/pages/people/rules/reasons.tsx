import { numberWords } from '../../../wording.ts';
import { reasonWords } from '../people-words.ts';
import type { ColumnFilter } from '../table/people-table.ts';

/** Why people cannot go, the most frequent reason first; a reason shows whom it keeps back. */
export function Reasons({
  byReason,
  filters,
  filter,
}: {
  readonly byReason: Readonly<Record<string, number>>;
  readonly filters: readonly ColumnFilter[];
  readonly filter: (filter: ColumnFilter) => void;
}) {
  const standing = filters.find(({ column }) => column === 'reasons');
  const chosen = standing?.kind === 'words' ? standing.words : [];
  const reasons = Object.entries(byReason).sort(([, a], [, b]) => b - a);
  const most = Math.max(1, ...reasons.map(([, count]) => count));
  return (
    <section className="card c4" aria-label="Why not">
      <header>
        <h2>Why not</h2>
        <span className="sub">one person can have several reasons</span>
      </header>
      {reasons.length === 0 && <p className="muted">Nobody is kept back by a rule.</p>}
      <ul className="reasons-list">
        {reasons.map(([reason, count]) => (
          <li key={reason}>
            <button
              type="button"
              aria-pressed={chosen.includes(reason)}
              onClick={() =>
                filter({
                  kind: 'words',
                  column: 'reasons',
                  words: chosen.includes(reason) ? [] : [reason],
                })
              }
            >
              <span>{reasonWords(reason)}</span>
              <span className="count">{numberWords(count)}</span>
              <span className="share" aria-hidden="true">
                <i style={{ width: `${(100 * count) / most}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
