/**
 * A rule of the field as data: what it sets, since when, who says so, and whether a person has
 * checked it. A judgement names the rule and its version, so that it can be explained later.
 */
export type Rule = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly source: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: 'sourced' | 'to confirm';
};

/** "R02 v1": how a refusal, a check or an estimate names the rule it applied. */
export function ruleName({ id, version }: Rule): string {
  return `${id} v${version}`;
}

/** The version that holds on a day; `null` when none does. Ends are half-open: [since, until). */
export function ruleOn<R extends Rule>(rules: readonly R[], on: Temporal.PlainDate): R | null {
  const day = on.toString();
  const standing = rules.filter(
    ({ since, until }) => (since === null || since <= day) && (until === null || day < until),
  );
  return standing.sort((a, b) => b.version - a.version)[0] ?? null;
}
