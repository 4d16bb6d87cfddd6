import type { Stage } from '../measures.ts';

const SHAPES: { readonly [S in Stage]: React.ReactNode } = {
  pledged: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  confirmed: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="6" cy="6" r="2" fill="currentColor" />
    </>
  ),
  training: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  ready: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
  transit: <path d="M2 1l9 5-9 5z" fill="currentColor" />,
  deployed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
};

/** The shape of a stage in its colour, beside a word that says the same. */
export function Mark({ stage }: { readonly stage: Stage }) {
  return (
    <svg className={`mk ${stage}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[stage]}
    </svg>
  );
}

/** The same shape inside a chart, its upper left corner at a point. */
export function MarkAt({
  stage,
  x,
  y,
}: {
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className={`${stage} stagec`} transform={`translate(${x} ${y})`}>
      {SHAPES[stage]}
    </g>
  );
}

/** A stage's mark and its word. */
export function StageName({
  stage,
  label,
}: {
  readonly stage: Stage | null;
  readonly label: string;
}) {
  return (
    <span className="stage">
      {stage && <Mark stage={stage} />}
      {label}
    </span>
  );
}

/** Statements that cannot all hold; the words beside it, or `says`, tell which. */
export function Bolt({
  says,
  children,
}: {
  readonly says?: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <span className="bolt">
      <svg viewBox="0 0 10 12" aria-hidden="true">
        <path d="M6.5 0L0 7h4l-1 5 6.500-7H5.500z" fill="currentColor" />
      </svg>
      {says !== undefined && <span className="hush">{says}</span>}
      {children}
    </span>
  );
}
