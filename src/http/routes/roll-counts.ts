import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { rollCounts as countsAnswer } from '../../contract/roll-screening.ts';
import { missionId } from '../../contract/values.ts';
import { rollCounts } from '../../store/views/roll-counts.ts';
import { inMission } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';

const counts = {
  operationId: 'countRoll',
  summary: 'How many are on each country’s roll; small counts are hidden',
  tags: ['roll'],
  params: Type.Object({ mission: missionId }),
  response: { 200: countsAnswer.ref, ...refusals },
};

/** What every country of a mission may know of the others' rolls. */
export const rollCountRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/api/v1/missions/:mission/roll/counts',
    { schema: counts },
    async ({ params: { mission }, work }) => ({
      countries: await inMission(work, mission, (db) => rollCounts(db, mission)),
    }),
  );
};
