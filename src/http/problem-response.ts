import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemAnswer } from '../contract/problem.ts';
import { type FieldError, Problem } from '../domain/problem.ts';
import type { RefusalKind } from '../domain/refusal.ts';

const STATUS: { readonly [kind in RefusalKind]: number } = {
  invalid: 422,
  rows: 422,
  missing: 404,
  unauthenticated: 401,
  denied: 403,
  conflict: 409,
  stale: 412,
  unconditional: 428,
  excess: 413,
  frequent: 429,
  unavailable: 503,
};

/** Codes that have their own status because HTTP has one: a request that is not well formed. */
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
  const answer = answerOf(error);
  if (answer.status === 500) request.log.error({ err: error }, 'request failed');
  const wait = (answer as { retryAfterSeconds?: number }).retryAfterSeconds;
  if (answer.status === 503) reply.header('retry-after', RETRY_SECONDS);
  if (wait !== undefined) reply.header('retry-after', wait);
  return reply.code(answer.status).type('application/problem+json').send(JSON.stringify(answer));
}

function answerOf(error: FastifyError | Problem): ProblemAnswer {
  if (error instanceof Problem) return ofProblem(error, statusOf(error));
  const { code = '', validation, statusCode = 500 } = error;
  if (validation) {
    const errors = validation.map((finding) => fieldError(finding, error.validationContext));
    return ofProblem(
      new Problem('unreadable-request', { detail: error.message }, { errors }),
      UNREADABLE,
    );
  }
  if (statusCode < 500) {
    return ofProblem(new Problem('unreadable-request', { detail: error.message }), statusCode);
  }
  if (DATABASE_AWAY.test(code) || CONNECTION_LOST.has(code)) {
    return {
      ...titled('database-away', 503),
      title: 'The database does not answer. Nothing was saved; try again in a moment.',
    };
  }
  return {
    ...titled('internal', 500),
    title: 'Something broke on our side. It has been logged under the id in X-Request-Id.',
  };
}

function statusOf(problem: Problem): number {
  return problem.code === 'unreadable-request' ? UNREADABLE : STATUS[problem.kind];
}

function ofProblem(problem: Problem, status: number): ProblemAnswer {
  return {
    ...problem.facts,
    ...titled(problem.code, status),
    title: problem.message,
    errors: problem.errors as ProblemAnswer['errors'],
  };
}

/** `type` is an address on this server that explains the code. */
function titled(code: string, status: number): Omit<ProblemAnswer, 'title'> {
  return { type: `/api/v1/problems/${code}`, code, status, errors: [] };
}

type Finding = NonNullable<FastifyError['validation']>[number];

function fieldError(finding: Finding, context = 'body'): FieldError {
  const parameters = finding.params as Record<string, unknown>;
  const added = parameters['additionalProperty'] ?? parameters['missingProperty'];
  const member = added === undefined ? '' : `/${String(added)}`;
  return {
    pointer: `/${context}${finding.instancePath}${member}`,
    code: finding.keyword,
    message: finding.message ?? 'does not fit the contract',
  };
}
