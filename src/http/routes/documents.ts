import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  attachBody,
  type DocumentWithPassages,
  documentList,
  documentsQuery,
  documentWithPassages,
} from '../../contract/documents.ts';
import { documentId, missionId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { documentById, documents, documentText, passagesOf } from '../../store/views/documents.ts';
import { attachDocument } from '../../use-cases/attach-document.ts';
import { inMission, type Work } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';
import { linkNext, pageRequestOf } from '../paging.ts';

const tags = ['documents'];
const list = {
  operationId: 'listDocuments',
  summary: 'The sources of the mission, a page at a time',
  tags,
  params: Type.Object({ mission: missionId }),
  querystring: documentsQuery,
  response: { 200: documentList.ref, ...refusals },
};
const show = {
  operationId: 'showDocument',
  summary: 'One source with the passages quoted from it, and its text once it is attached',
  tags,
  params: Type.Object({ mission: missionId, document: documentId }),
  response: { 200: documentWithPassages.ref, ...refusals },
};

const attach = {
  operationId: 'attachDocument',
  summary: 'Attach the text of a source; its SHA-256 must be the one the ledger holds',
  tags,
  params: Type.Object({ mission: missionId, document: documentId }),
  body: attachBody,
  response: { 200: documentWithPassages.ref, ...refusals },
};

export const documentRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/missions/:mission/documents', { schema: list }, async (request, reply) => {
    const { params, query, work } = request;
    const page = pageRequestOf(query);
    const { rows, next } = await inMission(work, params.mission, (db) => documents(db, page));
    linkNext(request, reply, next);
    return { documents: [...rows], next };
  });

  app.get(
    '/api/v1/missions/:mission/documents/:document',
    { schema: show },
    async ({ params: { mission, document }, work }) => answerOf(work, mission, document),
  );

  app.put(
    '/api/v1/missions/:mission/documents/:document/text',
    { schema: attach },
    async ({ params: { mission, document }, body, work }) => {
      await attachDocument(work, mission, body.text, document);
      return answerOf(work, mission, document);
    },
  );
};

function answerOf(work: Work, mission: string, id: string): Promise<DocumentWithPassages> {
  return inMission(work, mission, async (db) => {
    const document = await documentById(db, id);
    if (!document) throw new Problem('not-found', { thing: 'document', id });
    return { document, text: await documentText(db, id), passages: await passagesOf(db, id) };
  });
}
