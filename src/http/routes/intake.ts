import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  documentTaken,
  extraction,
  intakeBody,
  intakeFileQuery,
  markedPassage,
  proposal,
  waitingList,
} from '../../contract/proposals.ts';
import { documentId, missionId } from '../../contract/values.ts';
import { Problem } from '../../domain/problem.ts';
import { decodedText } from '../../formats/decoded-text.ts';
import { documentText, FILE_BYTES_MAX } from '../../formats/document-text.ts';
import { countryWords } from '../../formats/gazetteer.ts';
import { waitingDocuments } from '../../store/views/waiting-documents.ts';
import { extractProposals } from '../../use-cases/extract-proposals.ts';
import { type MarkedPassage, proposeByHand } from '../../use-cases/propose-by-hand.ts';
import { type DocumentInput, takeInDocument } from '../../use-cases/take-in-document.ts';
import { inMission, type Work } from '../../use-cases/work.ts';
import { bytesBody, DOCUMENT_TYPES, fileNameOf, mediaTypeOf } from '../bytes-body.ts';
import { refusals } from '../components.ts';

const WAITING_MAX = 50;
const tags = ['intake'];
const params = Type.Object({ mission: missionId });
const ofDocument = Type.Object({ mission: missionId, document: documentId });
const waiting = {
  operationId: 'listWaitingDocuments',
  summary: 'Documents whose proposals wait for a decision or a commit, the last read first',
  tags,
  params,
  response: { 200: waitingList.ref, ...refusals },
};
const takeText = {
  operationId: 'takeInDocument',
  summary: 'Keep a text and the statements proposed from it; nothing enters the ledger',
  tags,
  params,
  body: intakeBody,
  response: { 201: documentTaken.ref, ...refusals },
};
const takeFile = {
  operationId: 'takeInFile',
  summary: 'Keep the text of a file (.txt, .html, .pdf) and the statements proposed from it',
  description:
    'The body is the file, 50 MiB at most; `x-file-name` its name, percent-encoded. Pages and PDFs are read in a process of its own that is killed after 30 s or at 512 MiB; a PDF has 500 pages at most, and a scan without text is refused as one.',
  tags,
  params,
  querystring: intakeFileQuery,
  body: bytesBody(DOCUMENT_TYPES),
  response: { 201: documentTaken.ref, ...refusals },
};

const extract = {
  operationId: 'extractProposals',
  summary: 'Ask the endpoint that is set up, if any; what the text bears out joins the proposals',
  tags,
  params: ofDocument,
  response: { 200: extraction.ref, ...refusals },
};
const mark = {
  operationId: 'markPassage',
  summary: 'Propose what you read in a passage of the document that you mark',
  tags,
  params: ofDocument,
  body: markedPassage,
  response: { 201: proposal.ref, ...refusals },
};

/** Documents in: a text as JSON, or a file as its bytes. */
export const intakeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const countries = countryWords();
  const take = async (work: Work, mission: string, input: DocumentInput) => {
    const taken = await takeInDocument(work, mission, input, countries);
    return { ...taken, hasExtractor: work.extract !== undefined };
  };
  const location = (mission: string, document: string) =>
    `/api/v1/missions/${mission}/documents/${document}`;

  app.get(
    '/api/v1/missions/:mission/intake',
    { schema: waiting },
    async ({ params: { mission }, work }) => ({
      documents: [
        ...(await inMission(work, mission, (db) => waitingDocuments(db, mission, WAITING_MAX))),
      ],
    }),
  );

  app.post('/api/v1/missions/:mission/intake', { schema: takeText }, async (request, reply) => {
    const {
      params: { mission },
      body,
      work,
    } = request;
    const taken = await take(work, mission, body);
    return reply.code(201).header('location', location(mission, taken.document)).send(taken);
  });

  app.post(
    '/api/v1/missions/:mission/intake/file',
    { schema: takeFile, config: { bytes: DOCUMENT_TYPES }, bodyLimit: FILE_BYTES_MAX },
    async (request, reply) => {
      const {
        params: { mission },
        query,
        work,
      } = request;
      const name = fileNameOf(request, 'The file');
      const text = await textOf(name, mediaTypeOf(request), request.body as Uint8Array);
      const taken = await take(work, mission, { text, fileName: name, ...query });
      return reply.code(201).header('location', location(mission, taken.document)).send(taken);
    },
  );

  app.post(
    '/api/v1/missions/:mission/documents/:document/extraction',
    { schema: extract },
    async ({ params: { mission, document }, work }) => extractProposals(work, mission, document),
  );

  app.post(
    '/api/v1/missions/:mission/documents/:document/proposals',
    { schema: mark },
    async ({ params: { mission, document }, body, work }, reply) =>
      reply.code(201).send(await proposeByHand(work, mission, document, body as MarkedPassage)),
  );
};

/** @throws {Problem} `document-without-text`, `unreadable-file` */
async function textOf(name: string, type: string, bytes: Uint8Array): Promise<string> {
  if (type === 'text/plain') return decodedText(bytes);
  const read = await documentText(type === 'application/pdf' ? 'pdf' : 'html', bytes);
  if ('text' in read) return read.text;
  if (read.isScan) throw new Problem('document-without-text', { name });
  throw new Problem('unreadable-file', { path: name, detail: read.failure });
}
