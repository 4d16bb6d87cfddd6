import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  plan,
  planBody,
  planDiff as planDiffAnswer,
  planList,
  planSummary as planSummaryAnswer,
} from '../../contract/plans.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { readPlanningValues } from '../../domain/deployment/planning-value.ts';
import { adoptedPlan, planRows } from '../../store/views/plans.ts';
import { adopt, cancelSolve } from '../../use-cases/adopt-plan.ts';
import { makePlan } from '../../use-cases/make-plan.ts';
import { planDiff } from '../../use-cases/plan-diff.ts';
import { planDetail, planSummary } from '../../use-cases/plan-summary.ts';
import { planNamed } from '../../use-cases/solve-plan.ts';
import { inMission } from '../../use-cases/work.ts';
import { daysOf } from '../clocks.ts';
import { refusals } from '../components.ts';

const SECONDS = 10;

const tags = ['planning'];
const params = Type.Object({ mission: missionId });
const ofPlan = Type.Object({ mission: missionId, plan: recordId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags });

const list = {
  ...route('listPlans', 'The plans of a mission, the newest first'),
  params,
  response: { 200: planList.ref, ...refusals },
};
const make = {
  ...route('makePlan', 'Ask for a plan: its input is kept, a worker solves it'),
  params,
  body: planBody,
  response: { 202: planSummaryAnswer.ref, ...refusals },
};
const show = {
  ...route('showPlan', 'A plan in days and names, its strength, and why it is not earlier'),
  params: ofPlan,
  response: { 200: plan.ref, ...refusals },
};
const diff = {
  ...route('diffPlan', 'What a plan would change in the one in force'),
  params: ofPlan,
  response: { 200: planDiffAnswer.ref, ...refusals },
};
const change = (operationId: string, summary: string) => ({
  ...route(operationId, summary),
  params: ofPlan,
  response: { 200: planSummaryAnswer.ref, ...refusals },
});
const cancel = change('cancelPlan', 'Stop the work on a plan; the best so far is kept');
const adoption = change('adoptPlan', 'Put a plan in force; whoever made it cannot');
/** Plans: asked for, followed, compared, adopted. A worker beside the server solves them. */
export const planRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/missions/:mission/plans', { schema: list }, async ({ params, work }) => {
    const rows = await inMission(work, params.mission, (db) => planRows(db, params.mission));
    return { plans: rows.map((row) => planSummary(row)) };
  });

  app.post('/api/v1/missions/:mission/plans', { schema: make }, async (request, reply) => {
    const { params, body, work } = request;
    const id = await makePlan(work, params.mission, {
      name: body.name,
      clocks: daysOf(clocksIn(body), work),
      changed: readPlanningValues(body.changed ?? []),
      seed: body.seed ?? 1,
      seconds: body.seconds ?? SECONDS,
      objective: body.objective ?? 'weighted',
    });
    return reply.code(202).send(planSummary(await planNamed(work, params.mission, id)));
  });

  app.get('/api/v1/missions/:mission/plans/:plan', { schema: show }, async ({ params, work }) =>
    planDetail(await planNamed(work, params.mission, params.plan)),
  );

  app.get('/api/v1/missions/:mission/plans/:plan/diff', { schema: diff }, async (request) => {
    const { params, work } = request;
    const wanted = await planNamed(work, params.mission, params.plan);
    const inForce = await inMission(work, params.mission, (db) => adoptedPlan(db, params.mission));
    return {
      against: inForce?.id ?? null,
      changes: inForce === null ? [] : planDiff(inForce, wanted),
    };
  });

  app.post(
    '/api/v1/missions/:mission/plans/:plan/cancellation',
    { schema: cancel },
    async ({ params, work }) => {
      await cancelSolve(work, params.mission, params.plan);
      return planSummary(await planNamed(work, params.mission, params.plan));
    },
  );

  app.post(
    '/api/v1/missions/:mission/plans/:plan/adoption',
    { schema: adoption },
    async ({ params, work }) => {
      await adopt(work, params.mission, params.plan);
      return planSummary(await planNamed(work, params.mission, params.plan));
    },
  );
};

const clocksIn = ({ on, known }: { on?: string; known?: string }) => ({
  ...(on !== undefined && { on }),
  ...(known !== undefined && { known }),
});
