import { useTitle } from '../title.ts';

/** A page's name, one line about what it shows, and what can be done with all of it. */
export function PageHead({
  title,
  about,
  acts,
}: {
  readonly title: string;
  readonly about?: React.ReactNode;
  readonly acts?: React.ReactNode;
}) {
  useTitle(title);
  return (
    <div className="head">
      <h1>{title}</h1>
      {about !== undefined && <span className="muted small">{about}</span>}
      {acts !== undefined && <span className="acts">{acts}</span>}
    </div>
  );
}
