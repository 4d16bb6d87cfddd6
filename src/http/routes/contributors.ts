import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { clocksQuery } from '../../contract/clocks.ts';
import { contributor, contributorBody, contributorList } from '../../contract/contributors.ts';
import { missionId } from '../../contract/values.ts';
import { invariant } from '../../domain/invariant.ts';
import { contributors } from '../../store/views/contributors.ts';
import { addContributor } from '../../use-cases/add-contributor.ts';
import { inMission } from '../../use-cases/work.ts';
import { clocksOf } from '../clocks.ts';
import { refusals } from '../components.ts';
import { admitForSubject } from '../session.ts';

const tags = ['contributors'];
const params = Type.Object({ mission: missionId });
const list = {
  operationId: 'listContributors',
  summary: 'The contributing countries, the lead nation first',
  tags,
  params,
  querystring: clocksQuery,
  response: { 200: contributorList.ref, ...refusals },
};
const add = {
  operationId: 'addContributor',
  summary: 'Add a contributing country',
  tags,
  params,
  body: contributorBody,
  response: { 201: contributor.ref, ...refusals },
};

export const contributorRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/api/v1/missions/:mission/contributors',
    { schema: list },
    async ({ params: { mission }, query, work }) => {
      const clocks = clocksOf(query, work);
      return {
        contributors: await inMission(work, mission, (db) => contributors(db, mission, clocks)),
      };
    },
  );

  app.post('/api/v1/missions/:mission/contributors', { schema: add }, async (request, reply) => {
    const { params, body, work } = request;
    await admitForSubject(request, body.country);
    await addContributor(work, params.mission, body);
    const clocks = clocksOf({}, work);
    const all = await inMission(work, params.mission, (db) =>
      contributors(db, params.mission, clocks),
    );
    const added = all.find(({ country }) => country === body.country);
    invariant(added !== undefined, `the contributor ${body.country} that was added can be read`);
    return reply.code(201).send(added);
  });
};
