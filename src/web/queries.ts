import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Static } from 'typebox';
import type { ChangeList } from '../contract/changes.ts';
import type { commitmentList } from '../contract/commitments.ts';
import type { conflictList } from '../contract/conflicts.ts';
import type { contributorList } from '../contract/contributors.ts';
import type { DocumentWithPassages, documentList } from '../contract/documents.ts';
import type { engagementList } from '../contract/engagements.ts';
import type { missionList } from '../contract/missions.ts';
import type { officeList } from '../contract/offices.ts';
import type { PictureAnswer } from '../contract/picture.ts';
import type {
  ProposalListAnswer,
  WaitingListAnswer,
  WeighingListAnswer,
} from '../contract/proposals.ts';
import type { statementDetail, statementFacets, statementList } from '../contract/statements.ts';
import type { SessionAnswer } from '../contract/users.ts';
import { read } from './api.ts';
import type { Clocks } from './clocks.ts';
import type { Day } from './day.ts';

export type StatementList = Static<typeof statementList.schema>;
export type StatementDetail = Static<typeof statementDetail.schema>;
export type StatementFacets = Static<typeof statementFacets.schema>;

/** The most rows that one answer of the server carries. */
const ROWS_PER_ANSWER = '500';

/** The clocks as the API takes them: all three, so that an answer never depends on when it is asked. */
export function clockQuery({ on, known, source }: Clocks): Record<string, string> {
  return { on, known, source };
}

export const missionPath = (mission: string) => `/missions/${encodeURIComponent(mission)}`;

/** What is kept of a mission starts with this key, so that one write can renew all of it. */
export const missionKey = (mission: string) => ['mission', mission] as const;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => read<SessionAnswer>('/session', {}, signal),
  staleTime: 60_000,
});

export const missionsQuery = queryOptions({
  queryKey: ['missions'],
  queryFn: ({ signal }) => read<Static<typeof missionList.schema>>('/missions', {}, signal),
  staleTime: 60_000,
});

/** One resource of a mission; while another day loads, the day before stays on the screen. */
function ofMission<T>(mission: string, path: string, query: Record<string, string> = {}) {
  return queryOptions({
    queryKey: [...missionKey(mission), path, query],
    queryFn: ({ signal }) => read<T>(`${missionPath(mission)}${path}`, query, signal),
    placeholderData: keepPreviousData,
  });
}

export const pictureQuery = (mission: string, clocks: Clocks) =>
  ofMission<PictureAnswer>(mission, '/picture', clockQuery(clocks));

export const conflictsQuery = (mission: string, clocks: Clocks) =>
  ofMission<Static<typeof conflictList.schema>>(mission, '/conflicts', clockQuery(clocks));

export const contributorsQuery = (mission: string, clocks: Clocks) =>
  ofMission<Static<typeof contributorList.schema>>(mission, '/contributors', clockQuery(clocks));

export const officesQuery = (mission: string) =>
  ofMission<Static<typeof officeList.schema>>(mission, '/offices');

export const engagementsQuery = (mission: string, clocks: Clocks) =>
  ofMission<Static<typeof engagementList.schema>>(mission, '/engagements', clockQuery(clocks));

export const commitmentsQuery = (mission: string, clocks: Clocks) =>
  ofMission<Static<typeof commitmentList.schema>>(mission, '/commitments', clockQuery(clocks));

export const documentsQuery = (mission: string) =>
  ofMission<Static<typeof documentList.schema>>(mission, '/documents', { limit: ROWS_PER_ANSWER });

export const documentQuery = (mission: string, document: string) =>
  ofMission<DocumentWithPassages>(mission, `/documents/${encodeURIComponent(document)}`);

export const proposalsQuery = (mission: string, document: string) =>
  ofMission<ProposalListAnswer>(mission, '/proposals', { document });

/** Documents whose proposals wait for somebody. */
export const waitingQuery = (mission: string) => ofMission<WaitingListAnswer>(mission, '/intake');

/** What the proposals of a document would be to the ledger. */
export const weighingsQuery = (mission: string, document: string) =>
  ofMission<WeighingListAnswer>(mission, '/weighings', { document });

/** What stood otherwise after the second day of knowledge, for one day in the world. */
export const changesQuery = (mission: string, on: Day, from: Day, to: Day) =>
  ofMission<ChangeList>(mission, '/changes', { on, from, to });

export const statementQuery = (mission: string, statement: string) =>
  ofMission<StatementDetail>(mission, `/statements/${encodeURIComponent(statement)}`);

/** The statements of one measure that had been said by then, in one answer. */
export const measureStatementsQuery = (mission: string, clocks: Clocks, measure: string) =>
  ofMission<StatementList>(mission, '/statements', {
    measure,
    known: clocks.known,
    source: clocks.source,
    sort: 'validTime',
    limit: ROWS_PER_ANSWER,
  });

export const facetsQuery = (mission: string, filter: Record<string, string>) =>
  ofMission<StatementFacets>(mission, '/statements/facets', filter);

/** What was told without a figure: events, decisions, words; and who held an office. */
export const eventsQuery = (mission: string, clocks: Clocks) =>
  ofMission<StatementList>(mission, '/statements', {
    measure: 'none',
    known: clocks.known,
    source: clocks.source,
    sort: 'validTime',
    limit: ROWS_PER_ANSWER,
  });

/** The statements that stand in a conflict, as far as they had been said by then. */
export const disputedQuery = (mission: string, clocks: Clocks) =>
  ofMission<StatementList>(mission, '/statements', {
    conflict: 'true',
    known: clocks.known,
    source: clocks.source,
    limit: ROWS_PER_ANSWER,
  });

/** The statement that was said last by the day of knowledge. */
export const lastStatementQuery = (mission: string, clocks: Clocks) =>
  ofMission<StatementList>(mission, '/statements', {
    known: clocks.known,
    source: clocks.source,
    sort: '-statedOn',
    limit: '1',
  });

/** The first few statements that hold these words. */
export const statementSearchQuery = (mission: string, search: string) =>
  ofMission<StatementList>(mission, '/statements', { search, limit: '12' });

/** The statements of a filter, page after page as the reader scrolls. */
export const statementPagesQuery = (mission: string, filter: Record<string, string>) =>
  infiniteQueryOptions({
    queryKey: [...missionKey(mission), '/statements', 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      read<StatementList>(
        `${missionPath(mission)}/statements`,
        { ...filter, limit: ROWS_PER_ANSWER, cursor: pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
