import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { batchesQuery, chainFunnelQuery } from '../../chain-queries.ts';
import type { FunnelStage } from '../../charts/funnel.tsx';
import type { StripBatch } from '../../charts/strip-data.ts';
import { useClocks } from '../../clocks.ts';
import type { Stage } from '../../measures.ts';
import { stripOf } from '../../strip-batches.ts';

const STAGE_OF: { readonly [S in Stage]: string } = {
  pledged: 'pledged',
  confirmed: 'confirmed',
  training: 'in-training',
  ready: 'ready',
  transit: 'in-transit',
  deployed: 'in-theatre',
};

/**
 * Puts what the chain counts at a stage beside what was stated of it; where nothing was stated it
 * stands alone. In the chain everybody counts once, at the stage reached. Not asked for where the
 * reader wants the two reports alone.
 */
export function useRecordedStages(mission: string): (stage: FunnelStage) => FunnelStage {
  const clocks = useClocks();
  const { data } = useQuery(chainFunnelQuery(mission, clocks));
  const open = useOpen();
  return (stage) => {
    const recorded = data?.stages.find((one) => one.stage === STAGE_OF[stage.stage]);
    const isNobody = recorded === undefined || (recorded.low === 0 && recorded.high === 0);
    if (isNobody || clocks.source === 'seeds') return stage;
    if (stage.asStated !== null) return { ...stage, note: `recorded ${recorded.asStated}` };
    const screen = stage.stage === 'deployed' ? 'movement' : 'pledges';
    const { asStated, low, high } = recorded;
    return { ...stage, asStated, low, high, note: 'as recorded', open: () => open(screen) };
  };
}

/** The strip from the chain, where one was recorded; `null` without, and for the reports alone. */
export function useRecordedStrip(mission: string): readonly StripBatch[] | null {
  const clocks = useClocks();
  const { data } = useQuery(batchesQuery(mission, clocks));
  const open = useOpen();
  if (clocks.source === 'seeds' || !data || data.batches.length === 0) return null;
  return data.batches.flatMap((batch) =>
    stripOf(batch, clocks.on, (id) => open('movement', { batch: id })),
  );
}

function useOpen() {
  const navigate = useNavigate();
  return (screen: string, asked: Record<string, string> = {}) => {
    void navigate({
      to: `../${screen}`,
      search: (before: Record<string, unknown>) => ({ ...before, ...asked }),
    });
  };
}
