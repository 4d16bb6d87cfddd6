import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  columnsQuery,
  type PeopleQuery,
  peopleColumns,
  peopleList,
  peopleQuery,
  peopleSearchBody,
  personSheet as sheetAnswer,
} from '../../contract/roll-people.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { listPeople, listPeopleByColumn } from '../../use-cases/list-people.ts';
import { personSheet } from '../../use-cases/person-sheet.ts';
import type { Work } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { judgingOf } from '../judging.ts';

const WINDOW_ROWS = 100;

const tags = ['roll'];
const params = Type.Object({ mission: missionId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags, params });

const list = {
  ...route('listPeople', 'A window of the people on the roll, filtered and sorted'),
  querystring: peopleQuery,
  response: { 200: peopleList.ref, ...refusals },
};
const search = {
  ...route('searchPeople', 'The same, with part of a name or of a service number'),
  body: peopleSearchBody,
  response: { 200: peopleList.ref, ...refusals },
};
const columns = {
  ...route('listPeopleByColumn', 'Everybody on the roll, column by column: for a grid of its own'),
  querystring: columnsQuery,
  response: { 200: peopleColumns.ref, ...refusals },
};
const show = {
  ...route('showPerson', 'One person: each criterion with its evidence, and stages over time'),
  params: Type.Object({ mission: missionId, person: recordId }),
  response: { 200: sheetAnswer.ref, ...refusals },
};

/** The people on a roll: a window at a time, all at once by column, and one by one. */
export const rollPeopleRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const base = '/api/v1/missions/:mission/roll/people';

  app.get(base, { schema: list }, ({ params, query, work }) =>
    windowOf(work, params.mission, query),
  );

  app.post(`${base}/search`, { schema: search }, ({ params, body, work }) =>
    windowOf(work, params.mission, body),
  );

  app.get(`${base}/columns`, { schema: columns }, async ({ params, query, work }, reply) => {
    const text = await listPeopleByColumn(work, params.mission, judgingOf(query, work));
    // It is JSON already, and too long to be read through a schema.
    reply.serializer((given) => given as string).type('application/json; charset=utf-8');
    return reply.send(text as never);
  });

  app.get(`${base}/:person`, { schema: show }, ({ params, work }) =>
    personSheet(work, params.mission, params.person),
  );
};

function windowOf(work: Work, mission: string, asked: PeopleQuery & { readonly text?: string }) {
  const { sort, offset, limit, rule, on, ...filter } = asked;
  const window = {
    sort: sort ?? null,
    offset: Number(offset ?? 0),
    limit: Number(limit ?? WINDOW_ROWS),
  };
  const judging = judgingOf({ ...(rule !== undefined && { rule }), ...(on && { on }) }, work);
  return listPeople(work, mission, filter, window, judging);
}
