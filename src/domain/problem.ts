/**
 * What kind of refusal it is. The edges read their own code from it:
 *
 * | kind | HTTP | CLI exit |
 * |---|---|---|
 * | invalid: the request cannot be read or breaks a rule of form | 422 | 2 |
 * | rows: a many-row input with bad rows, each named | 422 | 6 |
 * | missing: the thing named is not there (or not for you) | 404 | 3 |
 * | denied: the actor may not | 403 | 4 |
 * | conflict: the state forbids it now | 409 | 5 |
 * | stale: the thing changed since you read it | 412 | 5 |
 * | excess: over a stated limit | 413 | 2 |
 * | unavailable: something Muster needs is down | 503 | 1 |
 */
export type RefusalKind =
  | 'invalid'
  | 'rows'
  | 'missing'
  | 'denied'
  | 'conflict'
  | 'stale'
  | 'excess'
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
