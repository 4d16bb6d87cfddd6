import { changeWords } from './rule-trial.tsx';

/** What the tried values come to together, and the way out of them. */
export function TriedBar({
  tries,
  change,
  forget,
}: {
  readonly mission: string;
  readonly tries: Readonly<Record<string, string>>;
  readonly change: number;
  readonly forget: () => void;
}) {
  return (
    <div className="tried">
      <span role="status">
        With {Object.keys(tries).length === 1 ? 'this value' : 'these values'}:{' '}
        <b>{changeWords(change)}</b> who can go. Nothing is saved.
      </span>
      <button type="button" className="btn" onClick={forget}>
        Forget what was tried
      </button>
    </div>
  );
}
