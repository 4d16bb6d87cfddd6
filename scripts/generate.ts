// Writes the files that a check keeps true: src/store/schema.ts from the migrated template,
// docs/problems.md from the catalogue of refusals. test/generated.test.ts asks for the same.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemsPage } from './problems-page.ts';
import { writeSchema } from './write-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

writeFileSync(`${root}docs/problems.md`, problemsPage());
await writeSchema(`${root}src/store/schema.ts`);
