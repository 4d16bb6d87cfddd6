import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { clocksQuery } from '../../contract/clocks.ts';
import {
  draftLifts,
  draftsBody,
  planGround,
  planningValuesBody,
  valuesRecorded,
} from '../../contract/plans.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { readPlanningValues } from '../../domain/deployment/planning-value.ts';
import { jobProgress } from '../../store/views/plans.ts';
import { assumePlanningValues } from '../../use-cases/assume-planning-values.ts';
import { draftPlanLifts } from '../../use-cases/draft-plan-lifts.ts';
import { planGroundOf } from '../../use-cases/plan-ground.ts';
import { gapOf } from '../../use-cases/plan-summary.ts';
import { planNamed } from '../../use-cases/solve-plan.ts';
import { inMission } from '../../use-cases/work.ts';
import { daysOf } from '../clocks.ts';
import { refusals } from '../components.ts';

const DRAFT_WEEKS = 8;
const LOOK_MS = 400;
const OVER = new Set(['done', 'cancelled', 'failed']);

const tags = ['planning'];
const params = Type.Object({ mission: missionId });
const ofPlan = Type.Object({ mission: missionId, plan: recordId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags });

const ground = {
  ...route('showPlanGround', 'What a plan would rest on, and what is missing, by name'),
  params,
  querystring: clocksQuery,
  response: { 200: planGround.ref, ...refusals },
};
const assume = {
  ...route('recordPlanningValues', 'Record values that plans need and the chain does not hold'),
  params,
  body: planningValuesBody,
  response: { 201: valuesRecorded.ref, ...refusals },
};
const drafts = {
  ...route('draftPlanLifts', 'Put the next lifts of the plan in force into the chain'),
  params,
  body: draftsBody,
  response: { 200: draftLifts.ref, 201: draftLifts.ref, ...refusals },
};
const progress = {
  ...route('followPlan', 'How the work on a plan stands, as server-sent events until it is over'),
  params: ofPlan,
  produces: ['text/event-stream'],
};

/** What surrounds plans: what they rest on, how the work on them stands, and their lifts as drafts. */
export const planningRoutes: FastifyPluginAsyncTypebox = async (app) => {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });

  app.get('/api/v1/missions/:mission/plan-ground', { schema: ground }, async (request) => {
    const { params, query, work } = request;
    return planGroundOf(work, params.mission, daysOf(query, work));
  });

  app.post(
    '/api/v1/missions/:mission/planning-values',
    { schema: assume },
    async (request, reply) => {
      const { params, body, work } = request;
      const recorded = await assumePlanningValues(
        work,
        params.mission,
        readPlanningValues(body.values),
      );
      return reply.code(201).send({ recorded });
    },
  );

  app.post('/api/v1/missions/:mission/plan-lifts', { schema: drafts }, async (request, reply) => {
    const { params, body, work } = request;
    const preview = body.preview ?? false;
    const made = await draftPlanLifts(work, params.mission, body.weeks ?? DRAFT_WEEKS, preview);
    return reply.code(preview ? 200 : 201).send({ ...made, preview });
  });

  app.get(
    '/api/v1/missions/:mission/plans/:plan/progress',
    { schema: progress },
    async (request, reply) => {
      const { params, work } = request;
      await planNamed(work, params.mission, params.plan);
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      let told = '';
      for (let isOver = false; !isOver && !raw.destroyed && !isClosing; ) {
        const now = await inMission(work, params.mission, (db) =>
          jobProgress(db, params.mission, params.plan),
        );
        if (now === null) break;
        const text = JSON.stringify({ ...now, gap: gapOf(now.weighted, now.bound) });
        if (text !== told) raw.write(`data: ${text}\n\n`);
        told = text;
        isOver = OVER.has(now.state);
        if (!isOver) await pause(LOOK_MS);
      }
      raw.end();
    },
  );
};
