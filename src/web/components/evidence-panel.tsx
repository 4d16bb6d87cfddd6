import { useQuery } from '@tanstack/react-query';
import { useClocks } from '../clocks.ts';
import { type Evidence, useEvidence, useShowEvidence } from '../evidence.ts';
import { figuresOf } from '../figures.ts';
import { useFocusWhileOpen } from '../focus-while-open.ts';
import { pictureQuery, statementQuery } from '../queries.ts';
import { FigureEvidence } from './figure-evidence.tsx';
import { StatementEvidence } from './statement-evidence.tsx';
import { Awaited, Empty } from './states.tsx';
import './evidence.css';

/**
 * Beside every screen: what stands behind a figure. It does not cover the page for the keyboard;
 * Escape closes it and focus goes back to the figure that opened it.
 */
export default function EvidencePanel({ mission }: { readonly mission: string }) {
  const evidence = useEvidence();
  const show = useShowEvidence();
  const panel = useFocusWhileOpen(evidence !== null);
  if (!evidence) return null;
  const close = () => show(null);
  return (
    <aside
      ref={panel}
      className="panel"
      aria-label="Statements behind the figure"
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <button type="button" className="btn panel-close" onClick={close}>
        Close <kbd>Esc</kbd>
      </button>
      {evidence.kind === 'figure' ? (
        <OfFigure mission={mission} evidence={evidence} />
      ) : (
        <OfStatement mission={mission} id={evidence.id} />
      )}
    </aside>
  );
}

function OfFigure({
  mission,
  evidence,
}: {
  readonly mission: string;
  readonly evidence: Evidence & { readonly kind: 'figure' };
}) {
  const picture = useQuery(pictureQuery(mission, useClocks()));
  return (
    <Awaited query={picture} label="the statements" height={320}>
      {(shown) => {
        const [figure, ...beside] = figuresOf(shown, evidence.subject, evidence.measure);
        if (!figure) {
          return (
            <Empty title="None stated">
              On this day nobody had stated this figure. Another day may have it.
            </Empty>
          );
        }
        return <FigureEvidence mission={mission} figure={figure} beside={beside} picture={shown} />;
      }}
    </Awaited>
  );
}

function OfStatement({ mission, id }: { readonly mission: string; readonly id: string }) {
  const detail = useQuery(statementQuery(mission, id));
  return (
    <Awaited query={detail} label="the statement" height={320}>
      {(shown) => <StatementEvidence mission={mission} detail={shown} />}
    </Awaited>
  );
}
