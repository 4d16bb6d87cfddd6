import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../src/domain/problem.ts';
import { floatingQueries } from './floating-queries.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

const LINES_MAX = 300;
const BANNED_NAMES =
  /^(utils?|helpers?|common|misc|lib|types|interfaces|managers?|services?|index)(\.test)?\.tsx?$/;
const PURE = /^src\/(domain|planning|forecast|intake)\//;
const IS_TEST = /\.test\.tsx?$/;

const all = sourceFiles(['src', 'test', 'scripts', 'bench'], /\.(ts|tsx|mjs|sql)$/);
const code = all.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
const product = code.filter(({ path }) => path.startsWith('src/') && !IS_TEST.test(path));

test('there is source to hold to the rules', () => {
  expect(product.length).toBeGreaterThan(50);
});

test(`no file is longer than ${LINES_MAX} lines`, () => {
  const long = code.filter(({ text }) => text.split('\n').length - 1 > LINES_MAX);

  expect(long.map(({ path }) => path)).toEqual([]);
});

test('no file and no folder is named after nothing in particular', () => {
  const vague = code.filter(
    ({ path }) =>
      BANNED_NAMES.test(basename(path)) ||
      /\/(utils?|helpers?|common|misc|lib|types|interfaces|services?)\//.test(path),
  );

  expect(vague.map(({ path }) => path)).toEqual([]);
});

test('every query lists its columns', () => {
  expect(linesThat(/select\s+(\w+\.)?\*|\.selectAll\(/i, [...product, ...migrations()])).toEqual(
    [],
  );
});

test('the pure folders ask neither clock nor chance', () => {
  const pure = product.filter(({ path }) => PURE.test(path));
  const impure =
    /\bnew Date\b|\bDate\.(now|parse|UTC)\b|: Date\b|Math\.random|Temporal\.Now|randomUUID/;

  expect(linesThat(impure, pure)).toEqual([]);
});

test('use cases take clock, ids and chance from their work', () => {
  const useCases = product.filter(({ path }) => path.startsWith('src/use-cases/'));

  expect(
    linesThat(/\bDate\.now|new Date\(|Math\.random|Temporal\.Now|randomUUID/, useCases),
  ).toEqual([]);
});

test('a statement that starts a query waits for it or hands it on', () => {
  const text = [
    'async function planted(db) {',
    "  await db.insertInto('mission').execute();",
    '  db',
    "    .insertInto('mission')",
    '    .values(row)',
    '    .execute();',
    "  return db.selectFrom('mission').execute();",
    '}',
  ].join('\n');

  expect(floatingQueries([{ path: 'planted.ts', text }])).toEqual(['planted.ts:3']);
  expect(floatingQueries(product)).toEqual([]);
});

test('no test is left out and none runs alone', () => {
  const tests = code.filter(({ path }) => IS_TEST.test(path));

  expect(linesThat(/\b(test|describe|it)\.(only|skip|todo)\b/, tests)).toEqual([]);
});

test('what is still to do has the number of an issue', () => {
  expect(linesThat(/\b(TODO|FIXME|XXX)\b(?!.*#\d)/, product)).toEqual([]);
});

test('every problem is provoked by a test', () => {
  const tests = code.filter(({ path }) => IS_TEST.test(path)).map(({ text }) => text);
  const unprovoked = PROBLEM_CODES.filter(
    (problem) => !tests.some((text) => text.includes(`'${problem}'`)),
  );

  expect(unprovoked).toEqual([]);
});

function migrations(): SourceFile[] {
  return all.filter(({ path }) => path.endsWith('.sql'));
}

/** `path:line` of each line that fits, comments aside. */
function linesThat(fit: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line: line.replace(/^\s*(\/\/|\*|--|\/\*).*$/, ''), index }))
      .filter(({ line }) => fit.test(line))
      .map(({ line, index }) => `${path}:${index + 1}: ${line.trim()}`),
  );
}
