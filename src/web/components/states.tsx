import { useEffect, useState } from 'react';
import { ApiProblem } from '../api.ts';

const PATIENCE_MS = 2_000;

/** Grey bones in the shape of what will stand there; words only once it takes long. */
export function Skeleton({ height, label }: { readonly height: number; readonly label: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={`Loading ${label}`}>
      <div className="bone" style={{ height }} />
      {isSlow && <p className="sub">still loading {label}</p>}
    </div>
  );
}

/** The layout of a page while its script or its first answer is on the way. */
export function PageSkeleton() {
  return (
    <div className="cols" style={{ paddingTop: 64 }}>
      {['first', 'second', 'third', 'fourth'].map((name) => (
        <div key={name} className="card c3">
          <Skeleton height={88} label="figures" />
        </div>
      ))}
      <div className="card c12">
        <Skeleton height={320} label="the page" />
      </div>
    </div>
  );
}

/** One sentence why there is nothing, and the way on. */
export function Empty({
  title,
  children,
  acts,
}: {
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly acts?: React.ReactNode;
}) {
  return (
    <div className="state">
      <h2>{title}</h2>
      <p>{children}</p>
      <div className="acts">{acts}</div>
    </div>
  );
}

/** What failed, what is safe, how to go on, and the id to quote. A denial says who can grant it. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const problem = error instanceof ApiProblem ? error : null;
  const isDenied = problem?.status === 403 || problem?.status === 401;
  return (
    <div className="state" role="alert">
      <h2>{isDenied ? 'Not open to you' : 'This could not be loaded'}</h2>
      <p>
        {error.message}
        {isDenied
          ? ' An administrator of the mission can grant it.'
          : ' Nothing was changed or lost.'}
      </p>
      <div className="acts">
        {retry && !isDenied && (
          <button type="button" className="btn" onClick={retry}>
            Try again
          </button>
        )}
        {problem?.status === 401 && (
          <a className="btn primary" href={loginAddress()}>
            Log in
          </a>
        )}
        {problem?.requestId && <CopyButton words={problem.requestId} label="Copy problem id" />}
      </div>
    </div>
  );
}

/** The login page, with the way back to this one. */
function loginAddress(): string {
  const { pathname, search } = window.location;
  return `/login?next=${encodeURIComponent(pathname + search)}`;
}

/** Copies words, and says that it did. */
export function CopyButton({ words, label }: { readonly words: string; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Browsers keep the clipboard from pages without TLS; a prompt lets the words be copied by hand.
    if (!window.isSecureContext) return void window.prompt(label, words);
    void navigator.clipboard.writeText(words).then(() => setCopied(true));
  };
  return (
    <button type="button" className="btn" onClick={copy}>
      <span aria-live="polite">{copied ? 'Copied' : label}</span>
    </button>
  );
}

type Query<T> = {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

/** One part of a page that waits for one answer: each part loads, fails and recovers alone. */
export function Awaited<T>({
  query,
  label,
  height,
  children,
}: {
  readonly query: Query<T>;
  readonly label: string;
  readonly height: number;
  readonly children: (value: T) => React.ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton height={height} label={label} />;
}
