import { keptQueue } from '../../check-in-queue.ts';
import { counted } from '../../wording.ts';

/** Check-ins that were left behind in this browser: they go out once their manifest is open again. */
export function KeptCheckIns({
  mission,
  account,
  open,
}: {
  readonly mission: string;
  readonly account: string;
  readonly open: (manifest: string) => void;
}) {
  const [first, ...others] = keptQueue(account, mission);
  if (first === undefined) return null;
  return (
    <div className="notice" role="status">
      {counted(others.length + 1, 'check-in')} of manifest {first.manifest} wait in this browser.{' '}
      <button type="button" className="btn" onClick={() => open(first.manifest)}>
        Open it to send them
      </button>
    </div>
  );
}
