import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { columnsBody, exportQuery, rollColumnMemory } from '../../contract/roll.ts';
import { missionId } from '../../contract/values.ts';
import { columnsTaken, FIELDS_TO_TAKE, takeColumns } from '../../use-cases/roll-columns.ts';
import type { RollDesk } from '../../use-cases/roll-desk.ts';
import { refusals } from '../components.ts';
import { sendWorkbook, templateWorkbook, workbook } from '../workbook.ts';

const tags = ['roll'];
const params = Type.Object({ mission: missionId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags });

const remembered = {
  ...route('showRollColumns', 'What headings were taken for, and every field there is'),
  params,
  response: { 200: rollColumnMemory.ref, ...refusals },
};
const remember = {
  ...route('rememberRollColumns', 'Take headings for other fields, from the next file on'),
  params,
  body: columnsBody,
  response: { 200: rollColumnMemory.ref, ...refusals },
};
const template = {
  ...route('downloadRollTemplate', 'An empty sheet with every heading that is read'),
  params,
  response: workbook,
};
const exported = {
  ...route('exportRoll', 'The roll in the sender’s own columns; importing it changes nothing'),
  params,
  querystring: exportQuery,
  response: workbook,
};

/** What headings stand for, and the sheets that go out: empty, and with everybody on the roll. */
export const rollSheetRoutes =
  (desk: () => Promise<RollDesk>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const base = '/api/v1/missions/:mission/roll';

    app.get(`${base}/columns`, { schema: remembered }, async ({ params, work }) => ({
      columns: await columnsTaken(work, params.mission),
      fields: FIELDS_TO_TAKE,
    }));

    app.put(`${base}/columns`, { schema: remember }, async ({ params, body, work }) => {
      await takeColumns(work, params.mission, body.columns);
      return { columns: await columnsTaken(work, params.mission), fields: FIELDS_TO_TAKE };
    });

    app.get(`${base}/template.xlsx`, { schema: template }, async (_, reply) =>
      sendWorkbook(reply, await templateWorkbook(), 'roll-template.xlsx'),
    );

    app.get(`${base}/export.xlsx`, { schema: exported }, async (request, reply) => {
      const { work, query } = request;
      const { mission: missionId } = request.params;
      const wish = { batch: query.batch ?? null, isScreened: query.screened === 'true' };
      const order = { actor: work.actor, missionId, at: work.now().toString() };
      const sheet = await (await desk()).write({ ...order, sheet: 'roll', wish });
      return sendWorkbook(
        reply,
        sheet,
        `${missionId}-${wish.batch === null ? 'roll' : 'batch'}.xlsx`,
      );
    });
  };
