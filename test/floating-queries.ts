import type { SourceFile } from './source-files.ts';

/** `db`, or anything that is one, at the start of a statement. */
const STARTS = /^(?:\w+\.)*(?:db|transaction|trx|owner)(?:\s*$|\.\w+\()/;
const RUNS = /\.execute\w*\(/;

/**
 * Statements that start a query and neither wait for it nor hand it on: `db.insertInto(…).execute();`
 * alone on a line, which biome's rule about promises does not see in a kysely builder.
 *
 * @returns `path:line` of each
 */
export function floatingQueries(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    statementsOf(text)
      .filter(({ words }) => STARTS.test(words.split('\n')[0] ?? '') && RUNS.test(words))
      .map(({ line }) => `${path}:${line}`),
  );
}

/** The parts between semicolons and braces, each with the line on which it begins. */
function statementsOf(text: string): { words: string; line: number }[] {
  const statements: { words: string; line: number }[] = [];
  let line = 1;
  for (const words of text.split(/[;{}]/)) {
    const lead = words.length - words.trimStart().length;
    const skipped = words.slice(0, lead).split('\n').length - 1;
    statements.push({ words: words.trimStart(), line: line + skipped });
    line += words.split('\n').length - 1;
  }
  return statements;
}
