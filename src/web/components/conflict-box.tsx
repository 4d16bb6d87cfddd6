import { Link } from '@tanstack/react-router';
import type { Conflict } from '../../contract/conflicts.ts';
import { clustersOf } from '../conflict-clusters.ts';
import { counted } from '../wording.ts';
import { Bolt } from './mark.tsx';

/** A conflict in one sentence, and the way to its statements side by side. */
function ConflictBox({
  mission,
  conflict,
}: {
  readonly mission: string;
  readonly conflict: Conflict;
}) {
  return (
    <div className={`conflict-box ${conflict.status}`}>
      <p>
        {conflict.status === 'settled' ? (
          <span className="tag">settled conflict</span>
        ) : (
          <>
            <Bolt>conflict</Bolt> <span className="sub">{conflict.status}</span>
          </>
        )}
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

const BOXES_MAX = 2;

const settledLast = ({ status }: Conflict) => (status === 'settled' ? 1 : 0);

/** The conflicts of one figure or statement; those about the same thing stand together. */
export function ConflictBoxes({
  mission,
  conflicts,
}: {
  readonly mission: string;
  readonly conflicts: readonly Conflict[];
}) {
  const clusters = clustersOf(conflicts).sort(
    (a, b) => settledLast(a.first) - settledLast(b.first),
  );
  const left = clusters.length - BOXES_MAX;
  return (
    <>
      {clusters.slice(0, BOXES_MAX).map(({ first }) => (
        <ConflictBox key={first.id} mission={mission} conflict={first} />
      ))}
      {left > 0 && (
        <details className="small">
          <summary>{counted(left, 'more conflict')}</summary>
          {clusters.slice(BOXES_MAX).map(({ first }) => (
            <ConflictBox key={first.id} mission={mission} conflict={first} />
          ))}
        </details>
      )}
    </>
  );
}
