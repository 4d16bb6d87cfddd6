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

type Refusal<F> = { readonly kind: RefusalKind; readonly sentence: (facts: F) => string };

const refusal = <F>(kind: RefusalKind, sentence: (facts: F) => string): Refusal<F> => ({
  kind,
  sentence,
});

/**
 * Every way in which a request can be refused: its kind, and what a person reads. The sentence names
 * the thing and the way out; the facts travel beside it over HTTP and the CLI.
 *
 * Adding one is a change of the public interface. Codes are documented in `docs/problems.md`.
 */
const CATALOGUE = {
  'not-found': refusal<{ readonly thing: string; readonly id: string }>(
    'missing',
    ({ thing, id }) => `There is no ${thing} ${id}.`,
  ),
  'no-mission-loaded': refusal<{ readonly mission: string }>(
    'missing',
    ({ mission }) =>
      `Mission ${mission} is not loaded. Run "npx muster demo --load-only" for the example, or "npx muster mission create".`,
  ),

  // who is asking, and how
  'login-required': refusal<object>(
    'unauthenticated',
    () => 'This needs a login. Open the login page, or POST account and password to /session.',
  ),
  'login-refused': refusal<object>(
    'unauthenticated',
    () => 'That account and password do not go together, or the account is disabled.',
  ),
  'login-token-spent': refusal<object>(
    'unauthenticated',
    () =>
      'This login link was used before or has expired. "muster user link ACCOUNT" prints a new one.',
  ),
  denied: refusal<{ readonly roles: string }>(
    'denied',
    ({ roles }) =>
      `Your roles do not allow this. It takes ${roles}; an administrator grants roles.`,
  ),
  'denied-for-country': refusal<{ readonly country: string; readonly yours: string }>(
    'denied',
    ({ country, yours }) =>
      `You act for ${yours}, and this is about ${country}. Ask a user of ${country}, or one who acts for the whole mission.`,
  ),
  'wrong-origin': refusal<{ readonly origin: string }>(
    'denied',
    ({ origin }) =>
      `A page of ${origin} may not write here. Use the pages that this server serves.`,
  ),
  'too-many-requests': refusal<{ readonly what: string; readonly retryAfterSeconds: number }>(
    'frequent',
    ({ what, retryAfterSeconds }) => `Too many ${what}. Try again in ${retryAfterSeconds} s.`,
  ),
  'account-taken': refusal<{ readonly account: string }>(
    'conflict',
    ({ account }) =>
      `There is an account ${account}, or there was: a name is never given twice. Choose another.`,
  ),
  'several-countries': refusal<{ readonly account: string }>(
    'invalid',
    ({ account }) =>
      `${account} would act for two countries. A person acts for one; give the other country its own account.`,
  ),
  'password-too-short': refusal<{ readonly charactersMin: number }>(
    'invalid',
    ({ charactersMin }) => `A password has at least ${charactersMin} characters.`,
  ),
  'idempotency-key-reused': refusal<{ readonly key: string }>(
    'invalid',
    ({ key }) =>
      `The Idempotency-Key ${key} stands for another request of yours. Send a new key with a new request.`,
  ),
  'idempotency-unfinished': refusal<{ readonly key: string }>(
    'conflict',
    ({ key }) =>
      `The first request with the Idempotency-Key ${key} has not answered. See whether it took effect before sending it with a new key.`,
  ),
  'if-match-required': refusal<object>(
    'unconditional',
    () => 'Say which version you change: send its ETag in If-Match.',
  ),
  'changed-since-read': refusal<{ readonly thing: string; readonly id: string }>(
    'stale',
    ({ thing, id }) =>
      `${thing} ${id} has changed since you read it. Read it again, then change it.`,
  ),
  'unreadable-request': refusal<{ readonly detail: string }>(
    'invalid',
    ({ detail }) => `The request cannot be read: ${detail}. The API document says what it takes.`,
  ),
  'pages-not-built': refusal<object>(
    'unavailable',
    () => 'The pages are not built. Run "npm run build" in the checkout and start again.',
  ),
  'port-in-use': refusal<{ readonly host: string; readonly port: number }>(
    'unavailable',
    ({ host, port }) =>
      `Port ${port} of ${host} is in use by another program. Choose another with --port, or --port 0 for any free one.`,
  ),
  'unusable-address': refusal<{ readonly host: string; readonly detail: string }>(
    'unavailable',
    ({ host, detail }) => `Muster cannot listen on ${host}: ${detail}. Choose another with --host.`,
  ),
  'unreadable-file': refusal<{ readonly path: string; readonly detail: string }>(
    'invalid',
    ({ path, detail }) => `${path} cannot be read: ${detail}.`,
  ),

  'range-reversed': refusal<{ readonly low: number; readonly high: number }>(
    'invalid',
    ({ low, high }) => `A range runs upwards; this one goes from ${low} to ${high}.`,
  ),
  'unreadable-date': refusal<{ readonly text: string }>(
    'invalid',
    ({ text }) =>
      `"${text}" is not a date Muster can read. Examples: 2024-11-08, 2024-06~, ../2024-06-30.`,
  ),
  'unreadable-quantity': refusal<{ readonly text: string }>(
    'invalid',
    ({ text }) =>
      `"${text}" is not a quantity Muster can read. Examples: 430, about 430, at least 10.`,
  ),
  'not-a-duration': refusal<{ readonly unit: string }>(
    'invalid',
    ({ unit }) => `"${unit}" is not a length of time. Use days, weeks, months or years.`,
  ),
} as const satisfies Record<string, Refusal<never>>;

export type ProblemCode = keyof typeof CATALOGUE;
export type FactsOf<Code extends ProblemCode> = Parameters<(typeof CATALOGUE)[Code]['sentence']>[0];

/** One finding of a many-field or many-row input, as RFC 9457 `errors[]` carries it. */
export type FieldError = {
  readonly pointer?: string;
  readonly row?: number;
  readonly column?: string;
  readonly code: string;
  readonly value?: string;
  readonly message: string;
  readonly fix?: string;
};

/** A request that we understood and refuse. Thrown; turned into an answer by each edge in one place. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'Problem';
  readonly code: Code;
  readonly kind: RefusalKind;
  readonly facts: FactsOf<Code>;
  readonly errors: readonly FieldError[];

  constructor(
    code: Code,
    facts: FactsOf<Code>,
    options: ErrorOptions & { readonly errors?: readonly FieldError[] } = {},
  ) {
    const { kind, sentence } = CATALOGUE[code] as Refusal<FactsOf<Code>>;
    super(sentence(facts), options);
    this.code = code;
    this.kind = kind;
    this.facts = facts;
    this.errors = options.errors ?? [];
  }
}

export const PROBLEM_CODES = Object.keys(CATALOGUE) as readonly ProblemCode[];
