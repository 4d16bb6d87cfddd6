import type { FieldError, Problem } from '../domain/problem.ts';
import type { RefusalKind } from '../domain/refusal.ts';

/** The HTTP status of each kind of refusal. */
const STATUS = {
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
} as const satisfies Record<RefusalKind, number>;

/** A refusal as it travels, after RFC 9457: on HTTP as the body, from the CLI with `--json` on stderr. */
export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly [fact: string]: unknown;
};

export function problemDocument(problem: Problem): ProblemDocument {
  const { code, kind, facts, errors, message } = problem;
  return {
    ...facts,
    type: `/api/v1/problems/${code}`,
    title: message,
    status: STATUS[kind],
    code,
    errors,
  };
}
