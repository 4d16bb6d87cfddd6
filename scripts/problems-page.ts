import { exitStatusOf } from '../src/cli/refuse.ts';
import { problemDocument } from '../src/contract/problem-document.ts';
import { type FactsOf, PROBLEM_CODES, Problem, type ProblemCode } from '../src/domain/problem.ts';

const HEAD = `# Problems

Every refusal of Muster: what it is called, and what a person reads. Written by \`npm run generate\`
from \`src/domain/refusals/\`; a check keeps it true.

Over HTTP a refusal is an RFC 9457 document with \`code\`, \`title\` (the sentence), \`status\`, \`errors[]\`
(one entry for each field or row at fault, with pointer or row, and fix) and the facts of the sentence
beside them. From the command line it is the sentence on stderr, or that document with \`--json\`, and
the exit status. Angle quotes stand for what the sentence names.

| code | HTTP | exit | sentence |
|---|---|---|---|
`;

/** The whole of docs/problems.md. */
export function problemsPage(): string {
  return `${HEAD}${[...PROBLEM_CODES].sort().map(rowOf).join('\n')}\n`;
}

function rowOf(code: ProblemCode): string {
  const problem = new Problem(code, namesForFacts());
  const { status } = problemDocument(problem);
  const sentence = problem.message.replaceAll('|', '\\|');
  return `| \`${code}\` | ${status} | ${exitStatusOf(problem)} | ${sentence} |`;
}

/** Facts that read as their own names, so that a sentence shows what it is made of. */
function namesForFacts(): FactsOf<ProblemCode> {
  return new Proxy({}, { get: (_, fact) => nameOf(String(fact)) }) as FactsOf<ProblemCode>;
}

/** Stands for a text, a number or a list: whatever a sentence does with it, the name comes out. */
function nameOf(fact: string): unknown {
  const asText = () => `‹${fact}›`;
  const self: unknown = new Proxy(() => self, {
    get: (_, member) =>
      member === Symbol.toPrimitive || member === 'toString' || member === 'join' ? asText : self,
  });
  return self;
}
