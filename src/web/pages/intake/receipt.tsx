import type { Decisions } from './use-decisions.ts';

/** What a commit wrote, with the way back. */
export function Receipt({
  receipt,
  undoCommit,
  isBusy,
}: Pick<Decisions, 'undoCommit' | 'isBusy'> & {
  readonly receipt: NonNullable<Decisions['receipt']>;
}) {
  const { statements, conflictIds } = receipt;
  const count = statements.length;
  return (
    <div className="receipt-paper">
      <p>
        <b>{count === 1 ? '1 statement written' : `${count} statements written`}</b>
        {conflictIds.length > 0 && `, ${conflictIds.length} conflicts found`}. See them in{' '}
        <a href="figures">Figures</a>.
      </p>
      <button type="button" className="btn" disabled={isBusy} onClick={undoCommit}>
        Undo this commit
      </button>
    </div>
  );
}
