import { PLAN_ROWS } from '../../../roll-queries.ts';
import { numberWords } from '../../../wording.ts';

/** Back and on through rows that do not fit one page; nothing when they do. */
export function Pager({
  total,
  offset,
  setOffset,
}: {
  readonly total: number;
  readonly offset: number;
  readonly setOffset: (offset: number) => void;
}) {
  if (total <= PLAN_ROWS) return null;
  const until = Math.min(total, offset + PLAN_ROWS);
  return (
    <p className="pager">
      <button
        type="button"
        className="btn"
        disabled={offset === 0}
        onClick={() => setOffset(Math.max(0, offset - PLAN_ROWS))}
      >
        Back
      </button>
      <span className="sub" role="status">
        {numberWords(offset + 1)} to {numberWords(until)} of {numberWords(total)}
      </span>
      <button
        type="button"
        className="btn"
        disabled={until >= total}
        onClick={() => setOffset(offset + PLAN_ROWS)}
      >
        On
      </button>
    </p>
  );
}
