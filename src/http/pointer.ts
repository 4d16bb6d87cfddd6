import type { FieldError, Problem } from '../domain/problem.ts';

const DEPTH_MAX = 4;

/**
 * Where in a body the words stand that a refusal is about, as its one finding. A use case that reads
 * words knows them and not the body; the body's member with those very words is the one it means.
 */
export function findingIn(body: unknown, problem: Problem): FieldError[] {
  const facts = Object.values(problem.facts as Record<string, unknown>);
  for (const fact of facts) {
    const pointer = typeof fact === 'string' ? pointerTo(body, fact, '/body', DEPTH_MAX) : null;
    if (pointer !== null) {
      return [{ pointer, code: problem.code, value: String(fact), message: problem.message }];
    }
  }
  return [];
}

/** The JSON pointer (RFC 6901) of the first member that is this text; `null` when there is none. */
function pointerTo(value: unknown, text: string, at: string, depth: number): string | null {
  if (value === text) return at;
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  return (
    Object.entries(value)
      .values()
      .map(([name, member]) => pointerTo(member, text, `${at}/${escaped(name)}`, depth - 1))
      .find((pointer) => pointer !== null) ?? null
  );
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
