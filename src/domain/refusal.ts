/**
 * What kind of refusal it is. The edges read their own code from it:
 *
 * | kind | HTTP | CLI exit |
 * |---|---|---|
 * | invalid: the request cannot be read or breaks a rule of form | 422 | 2 |
 * | rows: a many-row input with bad rows, each named | 422 | 6 |
 * | missing: the thing named is not there (or not for you) | 404 | 3 |
 * | unauthenticated: nobody has said who is asking | 401 | 4 |
 * | denied: the actor may not | 403 | 4 |
 * | conflict: the state forbids it now | 409 | 5 |
 * | stale: the thing changed since you read it | 412 | 5 |
 * | unconditional: a change that does not say which version it changes | 428 | 2 |
 * | excess: over a stated limit | 413 | 2 |
 * | frequent: too often; it says when to come back | 429 | 1 |
 * | unavailable: something Muster needs is down | 503 | 1 |
 */
export type RefusalKind =
  | 'invalid'
  | 'rows'
  | 'missing'
  | 'unauthenticated'
  | 'denied'
  | 'conflict'
  | 'stale'
  | 'unconditional'
  | 'excess'
  | 'frequent'
  | 'unavailable';

export type Refusal<F> = { readonly kind: RefusalKind; readonly sentence: (facts: F) => string };

export const refusal = <F>(kind: RefusalKind, sentence: (facts: F) => string): Refusal<F> => ({
  kind,
  sentence,
});
