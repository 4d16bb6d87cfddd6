import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { PROBLEM_CODES, Problem } from '../../domain/problem.ts';
import { serverVersion } from '../../store/views/server-version.ts';
import { refusals } from '../components.ts';

const health = {
  operationId: 'showHealth',
  summary: 'Whether this server can answer: it has just asked the database',
  tags: ['about'],
  response: { 200: Type.Object({ ready: Type.Boolean() }), ...refusals },
};
const problemPage = {
  operationId: 'showProblem',
  summary: 'What a problem type stands for; the address in `type` leads here',
  tags: ['about'],
  params: Type.Object({ code: Type.String({ maxLength: 80 }) }),
  response: {
    200: Type.Object({ code: Type.String(), documentation: Type.String() }),
    ...refusals,
  },
};
const document = {
  operationId: 'showApiDocument',
  summary: 'This document',
  tags: ['about'],
  response: { 200: Type.Object({}, { additionalProperties: true }) },
};

/** What the server says of itself; open to all, and silent about its version. */
export const aboutRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/health', { schema: health }, async ({ work }) => {
    await serverVersion(work.db);
    return { ready: true };
  });

  app.get('/api/v1/problems/:code', { schema: problemPage }, async ({ params: { code } }) => {
    if (!(PROBLEM_CODES as readonly string[]).includes(code)) {
      throw new Problem('not-found', { thing: 'problem', id: code });
    }
    return { code, documentation: `docs/problems.md#${code}` };
  });

  app.get('/api/v1/openapi.json', { schema: document }, async () => app.swagger());
};
