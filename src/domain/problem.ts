import type { Refusal, RefusalKind } from './refusal.ts';
import { ACCESS_REFUSALS } from './refusals/access.ts';
import { CHAIN_REFUSALS } from './refusals/chain.ts';
import { GENERAL_REFUSALS } from './refusals/general.ts';
import { INTAKE_REFUSALS } from './refusals/intake.ts';
import { LEDGER_REFUSALS } from './refusals/ledger.ts';
import { MOVEMENT_REFUSALS } from './refusals/movement.ts';
import { OFFICER_REFUSALS } from './refusals/officer.ts';
import { PLANNING_REFUSALS } from './refusals/planning.ts';
import { ROLL_REFUSALS } from './refusals/roll.ts';
import { STARTING_REFUSALS } from './refusals/starting.ts';

/**
 * Every way in which a request can be refused: its kind, and what a person reads. The sentence names
 * the thing and the way out; the facts travel beside it over HTTP and the CLI. One file an area.
 *
 * Adding one is a change of the public interface. Codes are documented in `docs/problems.md`.
 */
const CATALOGUE = {
  ...GENERAL_REFUSALS,
  ...ACCESS_REFUSALS,
  ...INTAKE_REFUSALS,
  ...LEDGER_REFUSALS,
  ...CHAIN_REFUSALS,
  ...MOVEMENT_REFUSALS,
  ...PLANNING_REFUSALS,
  ...ROLL_REFUSALS,
  ...OFFICER_REFUSALS,
  ...STARTING_REFUSALS,
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
