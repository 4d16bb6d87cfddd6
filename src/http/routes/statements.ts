import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type Static, Type } from 'typebox';
import {
  statementFacets as facetsAnswer,
  facetsQuery,
  statementDetail,
  statementList,
  statementsQuery,
} from '../../contract/statements.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { conflictsOf } from '../../store/views/conflicts.ts';
import { statementFacets } from '../../store/views/statement-facets.ts';
import type { StatementFilter } from '../../store/views/statement-filter.ts';
import {
  historyOf,
  neighboursOf,
  statements,
  statementsById,
} from '../../store/views/statements.ts';
import { inMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { linkNext, pageRequestOf } from '../paging.ts';

const tags = ['statements'];
const params = Type.Object({ mission: missionId });
const list = {
  operationId: 'listStatements',
  summary: 'What sources said, filtered and sorted, a page at a time',
  tags,
  params,
  querystring: statementsQuery,
  response: { 200: statementList.ref, ...refusals },
};
const facets = {
  operationId: 'countStatements',
  summary: 'How many statements each value of a filter would leave',
  tags,
  params,
  querystring: facetsQuery,
  response: { 200: facetsAnswer.ref, ...refusals },
};
const show = {
  operationId: 'showStatement',
  summary: 'One statement with its passage, its conflicts, its neighbours and its history',
  tags,
  params: Type.Object({ mission: missionId, statement: recordId }),
  response: { 200: statementDetail.ref, ...refusals },
};

/** Reading the ledger. */
export const statementRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/missions/:mission/statements', { schema: list }, async (request, reply) => {
    const { params, query, work } = request;
    const { rows, next } = await inMission(work, params.mission, (db) =>
      statements(db, filterOf(query), query.sort ?? 'id', pageRequestOf(query)),
    );
    linkNext(request, reply, next);
    return { statements: [...rows], next };
  });

  app.get(
    '/api/v1/missions/:mission/statements/facets',
    { schema: facets },
    async ({ params, query, work }) =>
      inMission(work, params.mission, (db) => statementFacets(db, filterOf(query))),
  );

  app.get(
    '/api/v1/missions/:mission/statements/:statement',
    { schema: show },
    async ({ params: { mission, statement: id }, work }) =>
      inMission(work, mission, async (db) => {
        const [statement] = await statementsById(db, [id]);
        if (!statement) throw new Problem('not-found', { thing: 'statement', id });
        return {
          statement,
          conflicts: await conflictsOf(db, [id]),
          neighbours: await neighboursOf(db, statement),
          history: await historyOf(db, id),
        };
      }),
  );
};

type FilterQuery = Static<typeof facetsQuery>;

function filterOf(query: FilterQuery): StatementFilter {
  const { subject, measure, document, modality, kind, grade, rank, since, until, known, search } =
    query;
  return {
    ...{ subject, measure, document, modality, kind, grade, rank, since, until, known, search },
    inConflict: query.conflict === 'true',
    seedsOnly: query.source === 'seeds',
  };
}
