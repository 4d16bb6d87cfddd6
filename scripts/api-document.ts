import openapiTS, { astToString } from 'openapi-typescript';
import { openServer } from '../src/http/server.ts';

/** The API document as the server gives it, for `src/contract/openapi.json`. Needs no database. */
export async function apiDocument(): Promise<string> {
  const app = await openServer({
    workFor: () => {
      throw new Error('Nobody asks while the document is written.');
    },
    newId: () => 'none',
    selector: async () => {
      throw new Error('Nobody is chosen while the document is written.');
    },
    rollDesk: async () => {
      throw new Error('Nobody drops a file while the document is written.');
    },
    pages: '/nowhere',
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The types of every route of that document, for `src/web/api-types.ts`. */
export async function apiTypes(document: string): Promise<string> {
  const nodes = await openapiTS(JSON.parse(document), { alphabetize: true });
  return `// Generated from src/contract/openapi.json by "npm run generate".\n\n${astToString(nodes)}`;
}
