import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemDocument, problemDocument } from '../contract/problem-document.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import { findingIn } from './pointer.ts';

/** HTTP has a status of its own for what cannot be read at all. */
const UNREADABLE = 400;
const RETRY_SECONDS = 5;

/** PostgreSQL's classes for a server that is away or going away: the request may come again. */
const DATABASE_AWAY = /^(?:08|57P0|53)/;
const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);

/** The one place where a failure becomes a response (RFC 9457). A defect of ours says nothing. */
export function problemResponse(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const answer = answerOf(error, request.body);
  if (answer.status === 500) request.log.error({ err: error }, 'request failed');
  if (answer.status === 503) reply.header('retry-after', RETRY_SECONDS);
  const wait = answer['retryAfterSeconds'];
  if (typeof wait === 'number') reply.header('retry-after', wait);
  return reply
    .code(answer.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(answer));
}

function answerOf(error: FastifyError | Problem, body: unknown): ProblemDocument {
  if (error instanceof Problem) {
    const document = located(problemDocument(error), error, body);
    return error.code === 'unreadable-request' ? { ...document, status: UNREADABLE } : document;
  }
  const { code = '', validation, validationContext, statusCode = 500, message } = error;
  if (statusCode < 500) {
    const errors = (validation ?? []).map((finding) => fieldError(finding, validationContext));
    const problem = new Problem('unreadable-request', { detail: message }, { errors });
    return { ...problemDocument(problem), status: statusCode };
  }
  if (DATABASE_AWAY.test(code) || CONNECTION_LOST.has(code)) {
    const reason = 'the connection was lost, and nothing was saved';
    return problemDocument(new Problem('database-unreachable', { reason }));
  }
  return {
    type: '/api/v1/problems/internal',
    title: 'Something broke on our side. It has been logged under the id in X-Request-Id.',
    status: 500,
    code: 'internal',
    errors: [],
  };
}

/** A refusal without findings of its own names the member of the body that it is about. */
function located(document: ProblemDocument, problem: Problem, body: unknown): ProblemDocument {
  return document.errors.length > 0 ? document : { ...document, errors: findingIn(body, problem) };
}

type Finding = NonNullable<FastifyError['validation']>[number];

function fieldError(finding: Finding, context = 'body'): FieldError {
  const parameters = finding.params as Record<string, unknown>;
  const member = parameters['additionalProperty'] ?? parameters['missingProperty'];
  const end = member === undefined ? '' : `/${String(member)}`;
  return {
    pointer: `/${context}${finding.instancePath}${end}`,
    code: finding.keyword,
    message: `${finding.instancePath.slice(1) || context} ${finding.message ?? 'does not fit'}`,
  };
}
