import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { contributor, contributorBody, contributorList } from '../../contract/contributors.ts';
import { missionId } from '../../contract/values.ts';
import { invariant } from '../../domain/invariant.ts';
import { contributors } from '../../store/views/contributors.ts';
import { addContributor } from '../../use-cases/add-contributor.ts';
import { inMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { admitForSubject } from '../session.ts';

const tags = ['contributors'];
const params = Type.Object({ mission: missionId });
const list = {
  operationId: 'listContributors',
  summary: 'The contributing countries, the lead nation first',
  tags,
  params,
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
  app.get('/api/v1/missions/:mission/contributors', { schema: list }, async ({ params, work }) => ({
    contributors: await inMission(work, params.mission, contributors),
  }));

  app.post('/api/v1/missions/:mission/contributors', { schema: add }, async (request, reply) => {
    const { params, body, work } = request;
    await admitForSubject(request, body.country);
    await addContributor(work, params.mission, body);
    const all = await inMission(work, params.mission, contributors);
    const added = all.find(({ country }) => country === body.country);
    invariant(added !== undefined, `the contributor ${body.country} that was added can be read`);
    return reply.code(201).send(added);
  });
};
