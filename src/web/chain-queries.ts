import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { BatchAnswer, BatchListAnswer } from '../contract/batches.ts';
import type {
  ChainFunnelAnswer,
  ChainListAnswer,
  ChainRecordedAnswer,
  ChaseListAnswer,
  LIST_NAMES,
  StrengthAnswer,
} from '../contract/chain.ts';
import type { NewEntry } from '../domain/deployment/chain-sheet.ts';
import { read, write } from './api.ts';
import type { Clocks } from './clocks.ts';
import { missionKey, missionPath } from './queries.ts';

/** A row of one of the chain's lists: a column that nobody stated holds `null`. */
export type ChainRow = ChainListAnswer['rows'][number];
type ListName = (typeof LIST_NAMES)[number];

function ofChain<T>(mission: string, path: string, { on, known }: Clocks) {
  return queryOptions({
    queryKey: [...missionKey(mission), path, on, known],
    queryFn: ({ signal }) => read<T>(`${missionPath(mission)}${path}`, { on, known }, signal),
  });
}

export const listQuery = (mission: string, list: ListName, clocks: Clocks) =>
  ofChain<ChainListAnswer>(mission, `/chain/${list}`, clocks);

export const batchesQuery = (mission: string, clocks: Clocks) =>
  ofChain<BatchListAnswer>(mission, '/batches', clocks);

export const chaseQuery = (mission: string, clocks: Clocks) =>
  ofChain<ChaseListAnswer>(mission, '/chase', clocks);

export const chainFunnelQuery = (mission: string, clocks: Clocks) =>
  ofChain<ChainFunnelAnswer>(mission, '/funnel', clocks);

/** The strength up to the day shown, on each day on which it changed. */
export const strengthQuery = (mission: string, { on, known }: Clocks) =>
  queryOptions({
    queryKey: [...missionKey(mission), '/strength', on, known],
    queryFn: ({ signal }) =>
      read<StrengthAnswer>(`${missionPath(mission)}/strength`, { until: on, known }, signal),
  });

export type { BatchAnswer };

/** Records entries, or asks what they would move; what is shown of the mission is read again. */
export function useRecord(mission: string) {
  const client = useQueryClient();
  return async (entries: readonly NewEntry[], preview = false): Promise<ChainRecordedAnswer> => {
    const answer = await write<ChainRecordedAnswer>('POST', `${missionPath(mission)}/chain`, {
      entries: entries.map(stated),
      preview,
    });
    if (!preview) await client.invalidateQueries({ queryKey: missionKey(mission) });
    return answer;
  };
}

/** The wire has no `null` for what is left out. */
function stated(entry: NewEntry): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}
