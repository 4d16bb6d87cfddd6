import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import {
  importRowsQuery,
  type RollPlanAnswer,
  rollImportList,
  rollImportRows,
  rollPlan,
} from '../../contract/roll.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { UPLOAD_BYTES_MAX } from '../../formats/table-file.ts';
import { rollImports } from '../../store/views/roll-imports.ts';
import { limitRate } from '../../use-cases/limit-rate.ts';
import type { RollDesk } from '../../use-cases/roll-desk.ts';
import { planRows } from '../../use-cases/roll-plan.ts';
import { inMission, type Work } from '../../use-cases/work.ts';
import { bytesBody, fileNameOf, SHEET_TYPES } from '../bytes-body.ts';
import { refusals } from '../components.ts';
import { importAnswer, keptPlan, orderOf } from '../roll-answers.ts';
import { RollReadings } from '../roll-readings.ts';

const WAIT_SECONDS = 1;
const WAIT_SECONDS_MAX = 60;
/** A person's files: sixty at once, then one a minute. */
const FILES = { capacity: 60, refillPerSecond: 1 / 60 };

const tags = ['roll'];
const params = Type.Object({ mission: missionId });
const ofImport = Type.Object({ mission: missionId, import: recordId });

const route = (operationId: string, summary: string) => ({ operationId, summary, tags });

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

const WINDOW_ROWS = 100;
const LOOK_MS = 250;
/** Who waits does not hold up a server that is told to stop. */
const UNHELD = { ref: false };

/** Files of a nominal roll: in as a plan, mended, applied, taken back. A thread beside the server reads. */
export const rollImportRoutes =
  (desk: () => Promise<RollDesk>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const base = '/api/v1/missions/:mission/roll/imports';
    const readings = new RollReadings();
    let isClosing = false;
    app.addHook('preClose', async () => {
      isClosing = true;
    });

    app.post(
      base,
      { schema: start, bodyLimit: UPLOAD_BYTES_MAX, config: { bytes: SHEET_TYPES } },
      async (request, reply) => {
        const { params, work } = request;
        await limitRate(work, `imports ${work.actor.id}`, 'files', FILES);
        const id = work.newId();
        const name = fileNameOf(request, 'pasted rows');
        const order = { ...orderOf(work, params.mission), importId: id, name };
        const file = { id, mission: params.mission, file: name };
        const { plan } = await desk();
        const reading = readings.begin(work, file, (listen) =>
          plan({ ...order, bytes: request.body as Uint8Array }, listen),
        );
        await Promise.race([reading, pause(secondsToWait(request) * 1_000, undefined, UNHELD)]);
        const answer = await planOf(readings, work, params.mission, id);
        return reply
          .code(answer.state === 'reading' ? 202 : 201)
          .header('location', `/api/v1/missions/${params.mission}/roll/imports/${id}`)
          .send(answer);
      },
    );

    app.get(base, { schema: list }, async ({ params: { mission }, work }) => {
      const found = await inMission(work, mission, (db) => rollImports(db, mission));
      return { imports: found.map(importAnswer) };
    });

    app.get(`${base}/:import`, { schema: show }, ({ params, work }) =>
      planOf(readings, work, params.mission, params.import),
    );

    app.get(`${base}/:import/rows`, { schema: rows }, async ({ params, query, work }) => {
      const window = {
        offset: Number(query.offset ?? 0),
        limit: Number(query.limit ?? WINDOW_ROWS),
      };
      const found = await planRows(work, params.mission, params.import, query.tab, window);
      return { tab: query.tab, ...found };
    });

    app.get(`${base}/:import/progress`, { schema: progress }, async (request, reply) => {
      const { params, work } = request;
      await planOf(readings, work, params.mission, params.import);
      reply.hijack();
      await follow(reply.raw, () => {
        if (isClosing) return { state: 'refused', rowsRead: null };
        const reading = readings.find(work, params.mission, params.import);
        return { state: reading?.state ?? 'planned', rowsRead: reading?.rowsRead ?? null };
      });
    });
  };

type Heard = { readonly state: string; readonly rowsRead: number | null };

/** Tells as server-sent events what changes, until the file is read or the reader has gone. */
async function follow(raw: ServerResponse, look: () => Heard): Promise<void> {
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let told = '';
  for (let isOver = false; !isOver && !raw.destroyed; ) {
    const heard = look();
    const text = JSON.stringify(heard);
    if (text !== told) raw.write(`data: ${text}\n\n`);
    told = text;
    isOver = heard.state !== 'reading';
    if (!isOver) await pause(LOOK_MS);
  }
  raw.end();
}

async function planOf(
  readings: RollReadings,
  work: Work,
  mission: string,
  id: string,
): Promise<RollPlanAnswer> {
  const reading = readings.find(work, mission, id);
  if (reading) return reading;
  return keptPlan(work, mission, id);
}

/** `Prefer: wait=SECONDS` (RFC 7240). */
function secondsToWait({ headers }: FastifyRequest): number {
  const asked = /\bwait=(\d{1,3})\b/.exec(String(headers['prefer'] ?? ''));
  return asked ? Math.min(Number(asked[1]), WAIT_SECONDS_MAX) : WAIT_SECONDS;
}
