import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  candidateList,
  candidatesBody,
  countryQuery,
  liftQuery,
  manifestBody,
  manifestCounts,
  manifestHead,
  manifestList,
  manifestPeople,
  ofManifest,
} from '../../contract/manifests.ts';
import { missionId, recordId } from '../../contract/values.ts';
import { MANIFEST_SHEETS, manifestSheet } from '../../reports/manifest.ts';
import { draftManifest } from '../../use-cases/draft-manifest.ts';
import { listManifests, showManifest, showManifestCounts } from '../../use-cases/show-manifest.ts';
import { whoMayBoard } from '../../use-cases/who-may-board.ts';
import { refusals } from '../components.ts';
import { sendSheet } from '../sheet-answer.ts';

const tags = ['manifests'];
const params = ofManifest;
const ofMission = Type.Object({ mission: missionId });

const list = {
  operationId: 'listManifests',
  summary: 'Every manifest in counts: those of others as far as they are told',
  tags,
  params: ofMission,
  querystring: liftQuery,
  response: { 200: manifestList.ref, ...refusals },
};
const draft = {
  operationId: 'draftManifest',
  summary: 'Open the manifest of a lift, or change its days and room while it is a draft',
  tags,
  params: ofMission,
  body: manifestBody,
  response: { 201: manifestHead.ref, ...refusals },
};
const show = {
  operationId: 'showManifest',
  summary: 'One manifest in counts, with its steps and the hash of what is on it',
  tags,
  params,
  querystring: countryQuery,
  response: { 200: manifestCounts.ref, ...refusals },
};
const people = {
  operationId: 'listManifestPeople',
  summary: 'Who is on a manifest of the own country, and what changed after the freeze',
  tags,
  params,
  response: { 200: manifestPeople.ref, ...refusals },
};
const candidates = {
  operationId: 'searchCandidates',
  summary: 'Who might board: those of its batch or whom a search finds, each with what blocks them',
  tags,
  params,
  body: candidatesBody,
  response: { 200: candidateList.ref, ...refusals },
};
const sheet = {
  operationId: 'printManifest',
  summary: 'A sheet to print: the manifest, one to sign, or a bus list in big letters',
  tags,
  params: Type.Object({
    mission: missionId,
    manifest: recordId,
    sheet: Type.Enum(MANIFEST_SHEETS),
  }),
  produces: ['text/html'],
};

/** Manifests as they are read; what is done with them stands in `manifest-acts.ts`. */
export const manifestRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const at = '/api/v1/missions/:mission/manifests';

  app.get(at, { schema: list }, async ({ params, query, work }) => {
    const all = await listManifests(work, params.mission);
    return { manifests: all.filter(({ lift }) => (query.lift ?? lift) === lift) };
  });

  app.post(at, { schema: draft }, async ({ params, body, work }, reply) => {
    const { id, lift, batch, ...stated } = body;
    await draftManifest(work, params.mission, id, {
      lift,
      batch,
      seats: stated.seats ?? null,
      kilogramsMax: stated.kilogramsMax ?? null,
      departsOn: stated.departsOn ?? null,
      arrivesOn: stated.arrivesOn ?? null,
    });
    const { country } = work.actor;
    return reply.code(201).send(await showManifestCounts(work, params.mission, id, country));
  });

  app.get(`${at}/:manifest`, { schema: show }, ({ params, query, work }) =>
    showManifestCounts(work, params.mission, params.manifest, query.country ?? null),
  );

  app.get(`${at}/:manifest/people`, { schema: people }, ({ params, work }) =>
    showManifest(work, params.mission, params.manifest),
  );

  app.post(`${at}/:manifest/candidates`, { schema: candidates }, async (request) => {
    const { params, body, work } = request;
    const found = await whoMayBoard(work, params.mission, params.manifest, body.search ?? null);
    return { free: found.filter(({ block }) => block === null).length, people: found };
  });

  app.get(`${at}/:manifest/sheets/:sheet`, { schema: sheet }, async (request, reply) => {
    const { params, work } = request;
    const found = await showManifest(work, params.mission, params.manifest);
    return sendSheet(reply, manifestSheet(found, params.sheet));
  });
};
