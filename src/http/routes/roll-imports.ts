import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  columnsBody,
  correctionsBody,
  importRowsQuery,
  rollColumnMemory,
  rollImport,
  rollImportList,
  rollImportRows,
  rollPlan,
} from '../../contract/roll.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { UPLOAD_BYTES_MAX } from '../../formats/table-file.ts';
import { bytesBody, SHEET_TYPES } from '../bytes-body.ts';
import { refusals } from '../components.ts';

const tags = ['roll'];
const params = Type.Object({ mission: missionId });
const ofImport = Type.Object({ mission: missionId, import: recordId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags });

/** A workbook as an answer. */
const workbook = {
  200: { description: 'A workbook', content: { [SHEET_TYPES[0]]: { schema: {} } } },
  ...refusals,
};

const start = {
  ...route('planRollImport', 'Read a roll as a plan: xlsx, csv, or a block pasted from a sheet'),
  description:
    'The body is the file; `x-file-name` its name, percent-encoded. Nothing is written to the roll. Whatever takes longer than a second (`Prefer: wait=SECONDS`, 60 at most) answers 202, and the plan is at its `progress` and its address.',
  params,
  body: bytesBody(SHEET_TYPES),
  response: { 201: rollPlan.ref, 202: rollPlan.ref, ...refusals },
};
const list = {
  ...route('listRollImports', 'The files that came in, the latest first'),
  params,
  response: { 200: rollImportList.ref, ...refusals },
};
const show = {
  ...route('showRollImport', 'A plan: counts, findings, columns, a sample of what would change'),
  params: ofImport,
  response: { 200: rollPlan.ref, ...refusals },
};
const rows = {
  ...route('listRollImportRows', 'The rows of a plan by tab: new, changed, unchanged, errors'),
  params: ofImport,
  querystring: importRowsQuery,
  response: { 200: rollImportRows.ref, ...refusals },
};
const progress = {
  ...route('followRollImport', 'How far the reading is, as server-sent events until it is over'),
  params: ofImport,
  produces: ['text/event-stream'],
};
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
  response: { 200: rollImport.ref, ...refusals },
};
const undo = {
  ...route('undoRollImport', 'Take the last import back'),
  params: ofImport,
  response: { 200: rollImport.ref, ...refusals },
};
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
  response: workbook,
};

const notYet = async (): Promise<never> => {
  throw new Problem('not-found', { thing: 'roll', id: 'here yet' });
};

/** Files of a nominal roll: in as a plan, mended, applied, taken back, out again. */
export const rollImportRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const base = '/api/v1/missions/:mission/roll';
  app.post(
    `${base}/imports`,
    { schema: start, bodyLimit: UPLOAD_BYTES_MAX, config: { bytes: SHEET_TYPES } },
    notYet,
  );
  app.get(`${base}/imports`, { schema: list }, notYet);
  app.get(`${base}/imports/:import`, { schema: show }, notYet);
  app.get(`${base}/imports/:import/rows`, { schema: rows }, notYet);
  app.get(`${base}/imports/:import/progress`, { schema: progress }, notYet);
  app.get(`${base}/imports/:import/failed.xlsx`, { schema: failed }, notYet);
  app.post(`${base}/imports/:import/corrections`, { schema: correct }, notYet);
  app.post(`${base}/imports/:import/apply`, { schema: apply }, notYet);
  app.post(`${base}/imports/:import/undo`, { schema: undo }, notYet);
  app.get(`${base}/columns`, { schema: remembered }, notYet);
  app.put(`${base}/columns`, { schema: remember }, notYet);
  app.get(`${base}/template.xlsx`, { schema: template }, notYet);
  app.get(`${base}/export.xlsx`, { schema: exported }, notYet);
};
