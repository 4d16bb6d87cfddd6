import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiDocument, apiTypes } from '../scripts/api-document.ts';
import { problemsPage } from '../scripts/problems-page.ts';
import { writeSchema } from '../scripts/write-schema.ts';
import { ROOT } from './source-files.ts';

const HINT = 'run "npm run generate" and commit what it writes';

test('the schema in the source is the one that the migrations make', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-schema-'));
  try {
    const made = join(folder, 'schema.ts');
    await writeSchema(made);
    expect(
      readFileSync(join(ROOT, 'src/store/schema.ts'), 'utf8') === readFileSync(made, 'utf8'),
      HINT,
    ).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the page of problems lists the whole catalogue as it is', () => {
  expect(readFileSync(join(ROOT, 'docs/problems.md'), 'utf8') === problemsPage(), HINT).toBe(true);
});

test('the API document is the one that the server gives, and its types follow from it', async () => {
  const document = await apiDocument();
  const types = await apiTypes(document);

  expect(readFileSync(join(ROOT, 'src/contract/openapi.json'), 'utf8') === document, HINT).toBe(
    true,
  );
  expect(readFileSync(join(ROOT, 'src/web/api-types.ts'), 'utf8') === types, HINT).toBe(true);
});
