/**
 * Stops the program when something that must hold does not: a defect of ours, never of the input.
 * Bad input is a {@link Problem}; a rule's negative answer is a value.
 */
export function invariant(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${claim}`);
}

/** Marks the branch that the types say cannot be reached. */
export function unreachable(value: never): never {
  throw new Error(`Broken invariant: unhandled case ${JSON.stringify(value)}`);
}
