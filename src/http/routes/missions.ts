import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import {
  type MissionAnswer,
  mission,
  missionBody,
  missionChange,
  missionList,
} from '../../contract/missions.ts';
import { missionId } from '../../contract/values.ts';
import { invariant } from '../../domain/invariant.ts';
import { Problem } from '../../domain/problem.ts';
import { missionProfile, missions, versionOf } from '../../store/views/missions.ts';
import { createMission } from '../../use-cases/create-mission.ts';
import { publishMission } from '../../use-cases/publish-mission.ts';
import { inMission, inNoMission, type Work } from '../../use-cases/work.ts';
import { refusals } from '../components.ts';

const tags = ['missions'];
const params = Type.Object({ mission: missionId });
const list = {
  operationId: 'listMissions',
  summary: 'The missions in which you hold a role',
  tags,
  response: { 200: missionList.ref, ...refusals },
};
const create = {
  operationId: 'createMission',
  summary: 'Found a mission, empty but for what it says of itself',
  tags,
  body: missionBody,
  response: { 201: mission.ref, ...refusals },
};
const show = {
  operationId: 'showMission',
  summary: 'What a mission says of itself; its ETag is what a change takes in If-Match',
  tags,
  params,
  response: { 200: mission.ref, ...refusals },
};
const change = {
  operationId: 'changeMission',
  summary: 'Open the brief to readers without login, or close it; If-Match is required',
  tags,
  params,
  body: missionChange,
  response: { 200: mission.ref, ...refusals },
};

export const missionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/api/v1/missions', { schema: list }, async ({ work, session }) => {
    const all = await inNoMission(work, missions);
    const roles = session?.roles ?? [];
    const mine = all.filter(({ id }) => {
      return roles.some((held) => held.mission === null || held.mission === id);
    });
    return { missions: await Promise.all(mine.map(({ id }) => answerOf(work, id))) };
  });

  app.post('/api/v1/missions', { schema: create }, async ({ body, work }, reply) => {
    await createMission(work, { ...body, isPublic: body.public });
    return reply
      .code(201)
      .header('location', `/api/v1/missions/${body.id}`)
      .send(tagged(reply, await answerOf(work, body.id)));
  });

  app.get('/api/v1/missions/:mission', { schema: show }, async ({ params, work }, reply) =>
    tagged(reply, await answerOf(work, params.mission)),
  );

  app.patch('/api/v1/missions/:mission', { schema: change }, async (request, reply) => {
    const { params, body, work } = request;
    const version = request.headers['if-match'];
    if (version === undefined) throw new Problem('if-match-required', {});
    await publishMission(work, params.mission, body.public, version.replaceAll('"', ''));
    return tagged(reply, await answerOf(work, params.mission));
  });
};

async function answerOf(work: Work, id: string): Promise<MissionAnswer> {
  const profile = await inMission(work, id, missionProfile);
  invariant(profile !== undefined, `the mission ${id} that was found can be read`);
  return profile;
}

function tagged(reply: FastifyReply, answer: MissionAnswer): MissionAnswer {
  reply.header('etag', `"${versionOf(answer)}"`);
  return answer;
}
