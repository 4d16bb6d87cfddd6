import { type Evidence, useShowEvidence } from '../evidence.ts';

/** A figure that opens what stands behind it: every figure of every screen is one of these. */
export function FigureLink({
  evidence,
  children,
  className = 'figure-link',
}: {
  readonly evidence: Evidence;
  readonly children: React.ReactNode;
  readonly className?: string;
}) {
  const show = useShowEvidence();
  return (
    <button type="button" className={className} onClick={() => show(evidence)}>
      {children}
    </button>
  );
}
