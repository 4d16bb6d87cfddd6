import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { clocksQuery } from '../../contract/clocks.ts';
import { commitmentList } from '../../contract/commitments.ts';
import { engagementBody, engagementList, engagementRecorded } from '../../contract/engagements.ts';
import { officeList } from '../../contract/offices.ts';
import { promiseList } from '../../contract/promises.ts';
import { missionId } from '../../contract/values.ts';
import { commitments } from '../../store/views/commitments.ts';
import { engagements } from '../../store/views/engagements.ts';
import { officeHoldings } from '../../store/views/offices.ts';
import { picture } from '../../store/views/picture.ts';
import { recordEngagement } from '../../use-cases/record-engagement.ts';
import { inMission } from '../../use-cases/work.ts';
import { clocksOf } from '../clocks.ts';
import { refusals } from '../components.ts';

const tags = ['register'];
const params = Type.Object({ mission: missionId });
const offices = {
  operationId: 'listOffices',
  summary: 'Who held which office, all of time, as far as anyone said',
  tags,
  params,
  response: { 200: officeList.ref, ...refusals },
};
const meetings = {
  operationId: 'listEngagements',
  summary: 'Who met whom, by day, as had been said by the day of knowledge',
  tags,
  params,
  querystring: clocksQuery,
  response: { 200: engagementList.ref, ...refusals },
};
const met = {
  operationId: 'addEngagement',
  summary: 'Record that people met, spoke or were shown something',
  tags,
  params,
  body: engagementBody,
  response: { 201: engagementRecorded.ref, ...refusals },
};
const undertakings = {
  operationId: 'listCommitments',
  summary: 'Promises, requests and expressions of confidence, and what became of them',
  tags,
  params,
  querystring: clocksQuery,
  response: { 200: commitmentList.ref, ...refusals },
};

const promised = {
  operationId: 'listPromises',
  summary: 'The promise register: dates and numbers, what came of them, and the slip in days',
  tags,
  params,
  querystring: clocksQuery,
  response: { 200: promiseList.ref, ...refusals },
};

/** What stands around the figures: offices, engagements, commitments. */
export const registerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/missions/:mission/offices', { schema: offices }, async ({ params, work }) => ({
    offices: await inMission(work, params.mission, officeHoldings),
  }));

  app.get(
    '/api/v1/missions/:mission/engagements',
    { schema: meetings },
    async ({ params, query, work }) => {
      const clocks = clocksOf(query, work);
      return {
        engagements: await inMission(work, params.mission, (db) => engagements(db, clocks)),
      };
    },
  );

  app.post(
    '/api/v1/missions/:mission/engagements',
    { schema: met },
    async ({ params, body, work }, reply) =>
      reply.code(201).send(await recordEngagement(work, params.mission, body)),
  );

  app.get(
    '/api/v1/missions/:mission/commitments',
    { schema: undertakings },
    async ({ params, query, work }) => {
      const clocks = clocksOf(query, work);
      return {
        commitments: await inMission(work, params.mission, (db) => commitments(db, clocks)),
      };
    },
  );

  app.get(
    '/api/v1/missions/:mission/promises',
    { schema: promised },
    async ({ params: { mission }, query, work }) => {
      const clocks = clocksOf(query, work);
      const { promises } = await inMission(work, mission, (db) => picture(db, mission, clocks));
      return { promises };
    },
  );
};
