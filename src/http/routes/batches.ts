import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { batch, batchList } from '../../contract/batches.ts';
import { strengthList, strengthQuery } from '../../contract/chain.ts';
import { clocksQuery } from '../../contract/clocks.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { batchReport } from '../../domain/deployment/batch-report.ts';
import { NOUNS, rowsFromEntries } from '../../domain/deployment/chain-sheet.ts';
import { named } from '../../domain/deployment/chain-state.ts';
import { csvOf } from '../../formats/csv-text.ts';
import { chainEntries } from '../../store/views/chain-entries.ts';
import { readChain } from '../../use-cases/read-chain.ts';
import { strength } from '../../use-cases/strength.ts';
import { inMission } from '../../use-cases/work.ts';
import { daysOf } from '../clocks.ts';
import { refusals } from '../components.ts';

const tags = ['chain'];
const params = Type.Object({ mission: missionId });
const querystring = clocksQuery;

const batches = {
  operationId: 'listBatches',
  summary: 'Every batch with its stages, days stated, planned and real, slack, slip and gates',
  tags,
  params,
  querystring,
  response: { 200: batchList.ref, ...refusals },
};
const oneBatch = {
  operationId: 'showBatch',
  summary: 'One batch with its stages, days stated, planned and real, slack, slip and gates',
  tags,
  params: Type.Object({ mission: missionId, batch: recordId }),
  querystring,
  response: { 200: batch.ref, ...refusals },
};
const strengths = {
  operationId: 'listStrength',
  summary: 'Who is in theatre, on each day on which it changed',
  tags,
  params,
  querystring: strengthQuery,
  response: { 200: strengthList.ref, ...refusals },
};
const sheet = {
  operationId: 'exportChain',
  summary: 'What was recorded of a noun, as rows that can be recorded again',
  tags,
  params: Type.Object({ mission: missionId, noun: Type.Enum(NOUNS) }),
  response: { 200: Type.String(), ...refusals },
};

/** Batches on their way, and who is in theatre. */
export const batchRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/api/v1/missions/:mission/batches',
    { schema: batches },
    async ({ params, query, work }) => {
      const clocks = daysOf(query, work);
      const { chain } = await readChain(work, params.mission, clocks);
      return {
        batches: [...chain.batches.values()].map((each) =>
          sent(batchReport(chain, each, clocks.on)),
        ),
      };
    },
  );

  app.get(
    '/api/v1/missions/:mission/batches/:batch',
    { schema: oneBatch },
    async ({ params, query, work }) => {
      const clocks = daysOf(query, work);
      const { chain } = await readChain(work, params.mission, clocks);
      const found = named(chain.batches, 'batch', params.batch);
      return sent(batchReport(chain, found, clocks.on));
    },
  );

  app.get(
    '/api/v1/missions/:mission/strength',
    { schema: strengths },
    async ({ params, query, work }) => {
      const day = daysOf({}, work).on.toString();
      const { from = '0001-01-01', until = day, known } = query;
      const days = await strength(work, params.mission, { from, until, known });
      return { days: [...days] };
    },
  );

  app.get(
    '/api/v1/missions/:mission/chain/:noun/entries.csv',
    { schema: sheet },
    async ({ params: { mission, noun }, work }, reply) => {
      const entries = await inMission(work, mission, (db) => chainEntries(db, mission));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${mission}-${noun}.csv"`)
        .send(csvOf(rowsFromEntries(noun, entries)));
    },
  );
};

/** The wire's arrays are writable; the domain's are not. */
function sent(report: ReturnType<typeof batchReport>) {
  return structuredClone(report) as Mutable<typeof report>;
}

type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends object | null ? Mutable<T[Key]> : T[Key];
};
