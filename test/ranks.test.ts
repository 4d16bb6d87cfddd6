import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-ranks-'));
  for (const part of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', 'src/domain']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('source that keeps its ranks passes', () => {
  expect(checkRanks()).toMatchObject({ status: 0 });
});

test.each([
  ['a rule that imports a package', "import 'node:fs';\n", 'pure-folders-use-no-package'],
  ['a rule that imports the store', "import '../store/rows.ts';\n", 'domain-imports-inward-only'],
  ['two files that import each other', "import './again.ts';\n", 'no-cycles'],
])('%s is caught', (_, line, rule) => {
  write('src/store/rows.ts', 'export const rows = 1;\n');
  write('src/domain/again.ts', "import './planted.ts';\n");
  write('src/domain/planted.ts', line);

  const { status, stderr } = checkRanks();
  expect(status).toBe(1);
  expect(stderr).toContain(`${rule}: src/domain/`);
});

test('a check that read nothing fails', () => {
  rmSync(join(folder, 'src'), { recursive: true });
  write('src/alone.ts', 'export const alone = 1;\n');

  const { status, stderr } = checkRanks();
  expect(status).toBe(1);
  expect(stderr).toContain('No dependency of any TypeScript module');
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function checkRanks() {
  return spawnSync(process.execPath, [join(ROOT, 'test/ranks.mjs'), folder], { encoding: 'utf8' });
}
