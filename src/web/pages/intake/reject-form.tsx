import { useState } from 'react';
import type { Decide } from './use-decisions.ts';

/** Why a proposal is rejected: the next reader will ask. */
export function RejectForm({
  decide,
  close,
}: {
  readonly decide: Decide;
  readonly close: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="acts"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        decide({ verdict: 'rejected', reason });
        close();
      }}
    >
      <label>
        Why{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: R was pressed to type the reason
          autoFocus
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="btn primary">
        Reject
      </button>
      <button type="button" className="btn" onClick={close}>
        Leave it
      </button>
    </form>
  );
}
