import { Link } from '@tanstack/react-router';
import type { Conflict } from '../../contract/conflicts.ts';
import { Bolt } from './mark.tsx';

/** A conflict in one sentence, and the way to its statements side by side. */
export function ConflictBox({
  mission,
  conflict,
}: {
  readonly mission: string;
  readonly conflict: Conflict;
}) {
  return (
    <div className="conflict-box">
      <p>
        <Bolt>conflict</Bolt> <span className="sub">{conflict.status}</span>
      </p>
      <p className="small">{conflict.explanation}</p>
      <Link
        className="small"
        to={`/missions/${mission}/figures`}
        search={{ compare: conflict.id, figure: undefined, statement: undefined }}
      >
        Compare its {conflict.statementIds.length} statements
      </Link>
    </div>
  );
}
