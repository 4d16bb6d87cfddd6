import type { ReactNode } from 'react';
import { usePersonActs } from './use-person-acts.ts';

/** A small form about one person: what is sent where, what to press for it, and how to leave it. */
export function PersonActForm({
  mission,
  person,
  label,
  path,
  given,
  press,
  done,
  children,
}: {
  readonly mission: string;
  readonly person: string;
  readonly label: string;
  /** Last part of the address, such as `appeals`. */
  readonly path: string;
  readonly given: () => Readonly<Record<string, string>>;
  readonly press: string;
  readonly done: () => void;
  readonly children: ReactNode;
}) {
  const { send, isBusy, error } = usePersonActs(mission, person, done);
  return (
    <form
      className="criterion-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        send(path, given());
      }}
    >
      {children}
      <p className="form-acts">
        <button type="submit" className="btn primary" disabled={isBusy}>
          {press}
        </button>
        <button type="button" className="btn" onClick={done}>
          Leave it
        </button>
      </p>
      {error && (
        <p role="alert" className="bad">
          {error.message}
        </p>
      )}
    </form>
  );
}
