import { dayWords } from '../../../day.ts';
import type { ManifestPeopleAnswer } from '../../../manifest-queries.ts';

/** What changed after the freeze, by number: who came or went, why, and who recorded it. */
export function Amendments({ changes }: { readonly changes: ManifestPeopleAnswer['changes'] }) {
  if (changes.length === 0) return <p className="muted">Nothing changed since the freeze.</p>;
  return (
    <ol className="amendments">
      {changes.map(({ number, change, reason, at, by, people }) => (
        <li key={number} value={number}>
          <b>{change === 'added' ? 'Added' : 'Taken off'}</b>: {reason}.{' '}
          <span className="sub">
            {by}, {dayWords(at.slice(0, 10))}
          </span>
          <p className="small">
            {people.map(({ serviceNumber, name }) => `${serviceNumber} ${name}`).join(', ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
