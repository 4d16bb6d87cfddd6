import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Static } from 'typebox';
import type { Given } from '../contract/component.ts';
import type {
  RollImportRow,
  RollPlanAnswer,
  rollColumnMemory,
  rollImportList,
} from '../contract/roll.ts';
import type { personLife } from '../contract/roll-life.ts';
import type { PersonSheetAnswer } from '../contract/roll-people.ts';
import type { ruleList, ruleProposal } from '../contract/roll-rules.ts';
import type {
  RollCountsAnswer,
  ScreeningAnswer,
  selection,
  ThresholdAnswer,
} from '../contract/roll-screening.ts';
import type { Role } from '../contract/users.ts';
import { read } from './api.ts';
import { useClocks } from './clocks.ts';
import { missionPath, sessionQuery } from './queries.ts';

/** What is kept of a roll starts with this key: an import or a selection renews all of it. */
export const rollKey = (mission: string) => ['roll', mission] as const;

export const rollPath = (mission: string) => `${missionPath(mission)}/roll`;

type Query = Readonly<Record<string, string | readonly string[]>>;

function ofRoll<T>(mission: string, path: string, query: Query = {}) {
  return queryOptions({
    queryKey: [...rollKey(mission), path, query],
    queryFn: ({ signal }) => read<T>(`${rollPath(mission)}${path}`, query, signal),
    placeholderData: keepPreviousData,
  });
}

/** Who may go; `tries` are values to look at, which saves nothing. */
export const screeningQuery = (mission: string, tries: readonly string[]) =>
  ofRoll<ScreeningAnswer>(mission, '/screening', { rule: tries });

/** What every value of one rule would come to, beside the others that are tried. */
export const thresholdQuery = (mission: string, name: string, tries: readonly string[]) =>
  ofRoll<ThresholdAnswer>(mission, '/screening/threshold', { name, rule: tries });

export const personQuery = (mission: string, id: string) =>
  ofRoll<PersonSheetAnswer>(mission, `/people/${encodeURIComponent(id)}`);

type PersonLife = Given<Static<typeof personLife.schema>>;

/** Other names, tours, leave, harm and the way home of one person. */
export const lifeQuery = (mission: string, id: string) =>
  ofRoll<PersonLife>(mission, `/people/${encodeURIComponent(id)}/life`);

export const rollCountsQuery = (mission: string) => ofRoll<RollCountsAnswer>(mission, '/counts');

export const rollImportsQuery = (mission: string) =>
  ofRoll<Static<typeof rollImportList.schema>>(mission, '/imports');

export const rollFieldsQuery = (mission: string) =>
  ofRoll<Static<typeof rollColumnMemory.schema>>(mission, '/columns');

const FOLLOWED_EVERY_MS = 400;

type RuleList = Omit<Static<typeof ruleList.schema>, 'proposals'> & {
  readonly proposals: readonly RuleProposal[];
};
export type RuleProposal = Static<typeof ruleProposal.schema>;

/** The rules that stand, and every change that was proposed, the latest first. */
export const rulesQuery = (mission: string) => ofRoll<RuleList>(mission, '/rules');

export type ScreenedRule = ScreeningAnswer['ruleSet']['rules'][number];

export type SelectionAnswer = Static<typeof selection.schema>;

/** A plan; asked for again and again while its file is still being read. */
export const rollPlanQuery = (mission: string, id: string) =>
  queryOptions({
    queryKey: [...rollKey(mission), 'plan', id],
    queryFn: ({ signal }) =>
      read<RollPlanAnswer>(`${rollPath(mission)}/imports/${encodeURIComponent(id)}`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? FOLLOWED_EVERY_MS : false),
  });

export type PlanTab = 'new' | 'changed' | 'unchanged' | 'errors';

export const planRowsQuery = (mission: string, id: string, tab: PlanTab, offset: number) =>
  ofRoll<{
    readonly tab: PlanTab;
    readonly total: number;
    readonly rows: readonly RollImportRow[];
  }>(mission, `/imports/${encodeURIComponent(id)}/rows`, {
    tab,
    offset: String(offset),
    limit: String(PLAN_ROWS),
  });

/** Rows of a plan on one page of its tabs. */
export const PLAN_ROWS = 100;

/**
 * A number that changes whenever the roll may have: what is kept outside of queries is read anew then.
 * `undefined` for a moment after the page opens.
 */
export function useRollEdition(mission: string): number | undefined {
  return useQuery({
    queryKey: [...rollKey(mission), 'edition'],
    queryFn: () => performance.now(),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

/** Renews all that is known of the roll, and what the mission counts by it. */
export function useRenewRoll(mission: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: rollKey(mission) });
    await client.invalidateQueries({ queryKey: ['mission', mission] });
  };
}

const KEEPERS: readonly Role[] = [
  'administrator',
  'force-generation-officer',
  'police-headquarters-clerk',
];
const CHOOSERS: readonly Role[] = [...KEEPERS, 'commander'];
const TELLERS: readonly Role[] = ['administrator', 'commander'];
const READERS: readonly Role[] = [...CHOOSERS, 'movement-controller', 'training-officer'];

/** Whose people the reader works with, and what they may do. The server decides; this spares refusals. */
export type RollRights = {
  readonly country: string;
  readonly keeps: boolean;
  readonly chooses: boolean;
  /** May say that somebody came to harm, and that the next of kin know. */
  readonly tells: boolean;
};

/** `null`: the reader acts for no country with a roll, and sees counts. `undefined`: not known yet. */
export function useRollRights(mission: string): RollRights | null | undefined {
  const { data } = useQuery(sessionQuery);
  const { isLive } = useClocks();
  if (!data) return undefined;
  const held = data.user.roles.filter(
    (one) => one.country !== null && (one.mission === null || one.mission === mission),
  );
  // A roll is kept as it is now: beside another day's figures it can be read, not changed.
  const holds = (roles: readonly Role[]) =>
    isLive && held.some(({ role }) => (roles as readonly string[]).includes(role));
  const country = held.find(({ role }) => (READERS as readonly string[]).includes(role))?.country;
  if (!country) return null;
  return { country, keeps: holds(KEEPERS), chooses: holds(CHOOSERS), tells: holds(TELLERS) };
}
