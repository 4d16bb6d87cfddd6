// Writes the files that a check keeps true: src/store/schema.ts from the migrated template,
// docs/problems.md from the catalogue of refusals, the API document and its types from the routes. test/generated.test.ts asks for the same.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiDocument, apiTypes } from './api-document.ts';
import { problemsPage } from './problems-page.ts';
import { writeSchema } from './write-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const document = await apiDocument();

writeFileSync(`${root}docs/problems.md`, problemsPage());
writeFileSync(`${root}src/contract/openapi.json`, document);
writeFileSync(`${root}src/web/api-types.ts`, await apiTypes(document));
await writeSchema(`${root}src/store/schema.ts`);
