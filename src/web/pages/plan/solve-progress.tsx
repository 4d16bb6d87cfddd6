import type { SolveProgress } from '../../plan-queries.ts';
import { counted } from '../../wording.ts';

/** How the work on a plan stands, in words and as a bar. */
export function SolveProgressBar({
  name,
  progress,
  cancel,
}: {
  readonly name: string;
  readonly progress: SolveProgress | null;
  readonly cancel: () => void;
}) {
  const { usedSeconds = 0, budget = 1, gap = null, batches = null } = progress ?? {};
  const found = batches === null ? 'no plan yet' : counted(batches, 'batch', 'batches');
  const distance =
    gap === null ? 'no bound yet' : `at most ${(100 * gap).toFixed(1)} % from the best`;
  return (
    <section className="solve-progress" aria-label={`Solving ${name}`}>
      <progress aria-label={`Time used for ${name}`} value={usedSeconds} max={budget} />
      <p className="small">
        <span aria-live="polite">
          {found}, {distance}
        </span>{' '}
        <span className="sub">
          {usedSeconds.toFixed(0)} of {budget} s
        </span>
      </p>
      <button type="button" className="btn" onClick={cancel}>
        Stop, keep the best
      </button>
    </section>
  );
}
