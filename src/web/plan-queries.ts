import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ForecastReply } from '../contract/forecasts.ts';
import type {
  DraftLiftsAnswer,
  PlanAnswer,
  PlanDiffAnswer,
  PlanGroundAnswer,
  PlanListAnswer,
  PlanSummary,
} from '../contract/plans.ts';
import { address, read, write } from './api.ts';
import type { Clocks } from './clocks.ts';
import { missionKey, missionPath } from './queries.ts';

export type { ForecastReply, PlanAnswer, PlanGroundAnswer, PlanSummary };

/** A value that a scenario changes, or that a plan rests on. */
export type PlanningValue = PlanSummary['changed'][number];

function ofPlans<T>(mission: string, path: string, query: Record<string, string> = {}) {
  return queryOptions({
    queryKey: [...missionKey(mission), 'plans', path, query],
    queryFn: ({ signal }) => read<T>(`${missionPath(mission)}${path}`, query, signal),
  });
}

export const forecastQuery = (mission: string, { on, known }: Clocks, target: number) =>
  ofPlans<ForecastReply>(mission, '/forecast', {
    on,
    known,
    target: String(target),
    samples: '4000',
  });

export const plansQuery = (mission: string) => ofPlans<PlanListAnswer>(mission, '/plans');

export const planQuery = (mission: string, plan: string) =>
  ofPlans<PlanAnswer>(mission, `/plans/${encodeURIComponent(plan)}`);

export const planDiffQuery = (mission: string, plan: string) =>
  ofPlans<PlanDiffAnswer>(mission, `/plans/${encodeURIComponent(plan)}/diff`);

export const planGroundQuery = (mission: string, { on, known }: Clocks) =>
  ofPlans<PlanGroundAnswer>(mission, '/plan-ground', { on, known });

export type PlanAsked = {
  readonly name: string;
  readonly on: string;
  readonly known: string;
  readonly changed: readonly PlanningValue[];
  readonly seconds: number;
  readonly objective: 'weighted' | 'levels';
};

/** What can be done with plans; what is shown of them is read again afterwards. */
export function usePlanActs(mission: string) {
  const client = useQueryClient();
  const renewed = async <T>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    await client.invalidateQueries({ queryKey: [...missionKey(mission), 'plans'] });
    return given;
  };
  const at = (plan: string) => `${missionPath(mission)}/plans/${encodeURIComponent(plan)}`;
  return {
    ask: (asked: PlanAsked) =>
      renewed(write<PlanSummary>('POST', `${missionPath(mission)}/plans`, asked)),
    cancel: (plan: string) => renewed(write<PlanSummary>('POST', `${at(plan)}/cancellation`)),
    adopt: (plan: string) => renewed(write<PlanSummary>('POST', `${at(plan)}/adoption`)),
    draft: () =>
      renewed(write<DraftLiftsAnswer>('POST', `${missionPath(mission)}/plan-lifts`, { weeks: 8 })),
    renew: () => client.invalidateQueries({ queryKey: [...missionKey(mission), 'plans'] }),
  };
}

/** How a solver stands, as its server tells it. */
export type SolveProgress = {
  readonly state: PlanSummary['state'];
  readonly usedSeconds: number;
  readonly budget: number;
  readonly weighted: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly batches: number | null;
};

/** Follows the work on a plan until it is over; then calls `over` once. */
export function useSolveProgress(
  mission: string,
  plan: string | null,
  over: () => void,
): SolveProgress | null {
  const [progress, setProgress] = useState<SolveProgress | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `over` must not open the stream anew
  useEffect(() => {
    setProgress(null);
    if (plan === null) return;
    const path = `${missionPath(mission)}/plans/${encodeURIComponent(plan)}/progress`;
    const events = new EventSource(address(path));
    events.onmessage = ({ data }) => {
      const told = JSON.parse(String(data)) as SolveProgress;
      setProgress(told);
      if (told.state === 'waiting' || told.state === 'running') return;
      events.close();
      over();
    };
    return () => events.close();
  }, [mission, plan]);
  return progress;
}
