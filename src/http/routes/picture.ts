import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { changeList, changesQuery } from '../../contract/changes.ts';
import { clocksQuery } from '../../contract/clocks.ts';
import { conflictList } from '../../contract/conflicts.ts';
import { picture as pictureAnswer } from '../../contract/picture.ts';
import { missionId } from '../../contract/values.ts';
import { lookAlikes } from '../../domain/ledger/look-alikes.ts';
import { csvOf } from '../../formats/csv-text.ts';
import { figureRows } from '../../reports/figure-rows.ts';
import { changes } from '../../store/views/changes.ts';
import { picture } from '../../store/views/picture.ts';
import { missionSubjects } from '../../store/views/subjects.ts';
import { inMission } from '../../use-cases/work.ts';
import { clocksOf } from '../clocks.ts';
import { refusals } from '../components.ts';

const tags = ['picture'];
const params = Type.Object({ mission: missionId });
const show = {
  operationId: 'showPicture',
  summary: 'Where the mission stood on a day, as it had been said by a day',
  tags,
  params,
  querystring: clocksQuery,
  response: { 200: pictureAnswer.ref, ...refusals },
};
const csv = {
  operationId: 'exportFigures',
  summary: 'The figures of the picture as CSV, with source, passage and both clocks',
  tags,
  params,
  querystring: clocksQuery,
  response: {
    200: { description: 'One figure a row', content: { 'text/csv': { schema: Type.String() } } },
    ...refusals,
  },
};
const change = {
  operationId: 'listChanges',
  summary: 'What changed between two days of knowledge, and who said so',
  tags,
  params,
  querystring: changesQuery,
  response: { 200: changeList.ref, ...refusals },
};
const conflict = {
  operationId: 'listConflicts',
  summary: 'Statements that cannot all hold, and those that only look so, each explained',
  tags,
  params,
  querystring: clocksQuery,
  response: { 200: conflictList.ref, ...refusals },
};

/** What is derived from the ledger: the picture, its conflicts, its changes. */
export const pictureRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/api/v1/missions/:mission/picture',
    { schema: show },
    async ({ params: { mission }, query, work }) =>
      inMission(work, mission, (db) => picture(db, mission, clocksOf(query, work))),
  );

  app.get('/api/v1/missions/:mission/figures.csv', { schema: csv }, async (request, reply) => {
    const { params, query, work } = request;
    const clocks = clocksOf(query, work);
    const { figures } = await inMission(work, params.mission, (db) =>
      picture(db, params.mission, clocks),
    );
    const name = `${params.mission}-figures-${clocks.on}.csv`;
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(csvOf(figureRows(figures, clocks)));
  });

  app.get(
    '/api/v1/missions/:mission/changes',
    { schema: change },
    async ({ params: { mission }, query: { on: asked, from, to }, work }) => {
      const on = asked ?? to;
      const found = await inMission(work, mission, (db) => changes(db, mission, on, from, to));
      return { mission, on, from, to, changes: found };
    },
  );

  app.get(
    '/api/v1/missions/:mission/conflicts',
    { schema: conflict },
    async ({ params: { mission }, query, work }) =>
      inMission(work, mission, async (db) => {
        const { conflicts, figures } = await picture(db, mission, clocksOf(query, work));
        return { conflicts, lookAlikes: lookAlikes(figures, await missionSubjects(db, mission)) };
      }),
  );
};
