import { useQuery } from '@tanstack/react-query';
import { waitingQuery } from '../../queries.ts';
import { counted, dateWords } from '../../wording.ts';

/** Documents whose proposals wait for a decision or a commit: the way back to work that was left. */
export function WaitingList({
  mission,
  open,
}: {
  readonly mission: string;
  readonly open: (document: string) => void;
}) {
  const documents = useQuery(waitingQuery(mission)).data?.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <section className="card waiting" aria-label="Waiting for a decision">
      <header>
        <h2>Waiting for a decision</h2>
        <span className="sub">{counted(documents.length, 'document')}</span>
      </header>
      <ul>
        {documents.map(({ id, title, publishedOn, open: undecided, accepted, total }) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => open(id)}>
              {title}
            </button>{' '}
            <span className="sub">
              {publishedOn !== null && `${dateWords(publishedOn)} · `}
              {total - undecided} of {total} decided
              {accepted > 0 && ` · ${accepted} to commit`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
