import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { correctionsBody, rollImport as importedAnswer, rollPlan } from '../../contract/roll.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { rollImport } from '../../store/views/roll-imports.ts';
import { applyRollImport, undoRollImport } from '../../use-cases/apply-roll-import.ts';
import { correctFailedRows } from '../../use-cases/correct-failed-rows.ts';
import type { RollDesk } from '../../use-cases/roll-desk.ts';
import { inMission, type Work } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { importAnswer, keptPlan, orderOf } from '../roll-answers.ts';
import { sendWorkbook, workbook } from '../workbook.ts';

const tags = ['roll'];
const ofImport = Type.Object({ mission: missionId, import: recordId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags });

const failed = {
  ...route(
    'exportFailedRows',
    'The failed rows in the sender’s own columns, to mend and drop again',
  ),
  params: ofImport,
  response: workbook,
};
const correct = {
  ...route('correctFailedRows', 'Mend cells of failed rows in place; those that are good now join'),
  params: ofImport,
  body: correctionsBody,
  response: { 200: rollPlan.ref, ...refusals },
};
const apply = {
  ...route('applyRollImport', 'Let the good rows of a plan go in, failed ones or not'),
  params: ofImport,
  response: { 200: importedAnswer.ref, ...refusals },
};
const undo = {
  ...route('undoRollImport', 'Take the last import back'),
  params: ofImport,
  response: { 200: importedAnswer.ref, ...refusals },
};

/** What becomes of a plan: its failed rows mended or handed back, its good rows let in, all taken back. */
export const rollPlanRoutes =
  (desk: () => Promise<RollDesk>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const base = '/api/v1/missions/:mission/roll/imports';

    app.get(`${base}/:import/failed.xlsx`, { schema: failed }, async (request, reply) => {
      const { params, work } = request;
      const importId = params.import;
      const order = { ...orderOf(work, params.mission), sheet: 'failed rows' as const, importId };
      const sheet = await (await desk()).write(order);
      return sendWorkbook(reply, sheet, 'failed-rows.xlsx');
    });

    app.post(`${base}/:import/corrections`, { schema: correct }, async (request) => {
      const { params, body, work } = request;
      const { corrections, replace = [] } = body;
      await correctFailedRows(work, params.mission, params.import, corrections, replace);
      return keptPlan(work, params.mission, params.import);
    });

    app.post(`${base}/:import/apply`, { schema: apply }, async ({ params, work }) => {
      await applyRollImport(work, params.mission, params.import);
      return oneImport(work, params.mission, params.import);
    });

    app.post(`${base}/:import/undo`, { schema: undo }, async ({ params, work }) => {
      await undoRollImport(work, params.mission, params.import);
      return oneImport(work, params.mission, params.import);
    });
  };

async function oneImport(work: Work, mission: string, id: string) {
  return importAnswer(await inMission(work, mission, (db) => rollImport(db, mission, id)));
}
