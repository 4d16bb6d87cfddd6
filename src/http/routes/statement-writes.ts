import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  type StatementRecorded as RecordedAnswer,
  rankBody,
  statementBody,
  statementRecorded,
  supersedeBody,
} from '../../contract/statements.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { invariant } from '../../domain/invariant.ts';
import { Problem } from '../../domain/problem.ts';
import { conflictsById, conflictsOf } from '../../store/views/conflicts.ts';
import { statementsById } from '../../store/views/statements.ts';
import { rankStatement } from '../../use-cases/rank-statement.ts';
import { recordStatement, type StatementRecorded } from '../../use-cases/record-statement.ts';
import { supersedeStatement } from '../../use-cases/supersede-statement.ts';
import { inMission, type Work } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { admitForFigure } from '../subject-country.ts';

const tags = ['statements'];
const one = Type.Object({ mission: missionId, statement: recordId });
const record = {
  operationId: 'recordStatement',
  summary: 'Record what a source said; the answer names the conflicts it brings',
  tags,
  params: Type.Object({ mission: missionId }),
  body: statementBody,
  response: { 201: statementRecorded.ref, ...refusals },
};
const supersede = {
  operationId: 'supersedeStatement',
  summary: 'Record a statement that takes the place of an earlier one, which stays',
  tags,
  params: one,
  body: supersedeBody,
  response: { 201: statementRecorded.ref, ...refusals },
};
const rank = {
  operationId: 'rankStatement',
  summary: 'Prefer a statement, deprecate it, or take that back, with the reason',
  tags,
  params: one,
  body: rankBody,
  response: { 200: statementRecorded.ref, ...refusals },
};

/** Writing the ledger: nothing is changed, everything is added. */
export const statementWriteRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/api/v1/missions/:mission/statements', { schema: record }, async (request, reply) => {
    const { params, body, work } = request;
    await admitForFigure(request, params.mission, body.subject);
    const recorded = await recordStatement(work, params.mission, body);
    const path = `/api/v1/missions/${params.mission}/statements/${recorded.statementId}`;
    const answer = await answerOf(work, params.mission, recorded);
    return reply.code(201).header('location', path).send(answer);
  });

  app.post(
    '/api/v1/missions/:mission/statements/:statement/supersession',
    { schema: supersede },
    async (request, reply) => {
      const { params, body, work } = request;
      const { mission, statement: id } = params;
      await admitForFigure(request, mission, await subjectOf(work, mission, id));
      await admitForFigure(request, mission, body.statement.subject);
      const recorded = await supersedeStatement(work, mission, id, body.statement, body.reason);
      return reply.code(201).send(await answerOf(work, mission, recorded));
    },
  );

  app.put(
    '/api/v1/missions/:mission/statements/:statement/rank',
    { schema: rank },
    async (request) => {
      const { params, body, work } = request;
      const { mission, statement: id } = params;
      await admitForFigure(request, mission, await subjectOf(work, mission, id));
      await rankStatement(work, mission, id, body.rank, body.reason);
      const conflictIds = await inMission(work, mission, async (db) =>
        (await conflictsOf(db, [id])).map((conflict) => conflict.id),
      );
      return answerOf(work, mission, { statementId: id, conflictIds });
    },
  );
};

async function subjectOf(work: Work, mission: string, id: string): Promise<string> {
  const [statement] = await inMission(work, mission, (db) => statementsById(db, [id]));
  if (!statement) throw new Problem('not-found', { thing: 'statement', id });
  return statement.subject;
}

function answerOf(
  work: Work,
  mission: string,
  { statementId, conflictIds }: StatementRecorded,
): Promise<RecordedAnswer> {
  return inMission(work, mission, async (db) => {
    const [statement] = await statementsById(db, [statementId]);
    invariant(statement !== undefined, `the statement ${statementId} that was written can be read`);
    return { statement, conflicts: await conflictsById(db, conflictIds) };
  });
}
